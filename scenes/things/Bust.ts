import { GameObjects, type Scene } from 'phaser';
import {
  type BustLook,
  bustBoxes,
  featuresKey,
  personKey,
  shouldersBox,
} from '../drawings/person/bustSheets.ts';
import { personOf } from '../drawings/person/Person.ts';
import { type Bone, type Face, poses } from '../drawings/person/poses.ts';
import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';
import { picture } from './picture.ts';

/** How a person stands in the room now. */
export interface Bearing {
  readonly face: Face;
  readonly speaks: 'self' | 'other' | 'nobody';
}

const MOOD_MS = 320;
const BROWS_DELAY_MS = 60;
const MOUTH_DELAY_MS = 120;
const RIM_MS = 200;
const SHOULDERS_PIVOT = { x: 100, y: 240 };
const HEAD_PIVOT = { x: 100, y: 170 };
const FOOT = { x: 100, y: 240 };
const RIM = { self: 1, nobody: 0.8, other: 0.5 } as const;

/**
 * A person of three bones, whose place is the middle of the foot. Paint `bustDrawings(look)` first.
 * People at odd places look left.
 */
export class Bust extends GameObjects.Container {
  readonly #look: BustLook;
  readonly #ground: Ground;
  readonly #shoulders: GameObjects.Container;
  readonly #head: GameObjects.Container;
  readonly #rim: GameObjects.Image;
  #brows: GameObjects.Image;
  #mouth: GameObjects.Image;
  #bearing: Bearing;

  constructor(scene: Scene, ground: Ground, look: BustLook, bearing: Bearing) {
    super(scene);
    this.#look = look;
    this.#ground = ground;
    this.#bearing = bearing;
    this.#rim = this.#bonePicture('rim', bustBoxes.rim, SHOULDERS_PIVOT);
    this.#shoulders = new GameObjects.Container(scene, 0, 0, [
      this.#bonePicture('shoulders', shouldersBox(look.table), SHOULDERS_PIVOT),
      this.#rim,
    ]);
    this.#brows = this.#feature('brows', bearing.face);
    this.#mouth = this.#feature('mouth', bearing.face);
    this.#head = new GameObjects.Container(scene, 0, 0, [
      this.#bonePicture('head', bustBoxes.head, HEAD_PIVOT),
      this.#brows,
      this.#mouth,
    ]);
    if (personOf(look.place, look.office).glasses === true)
      this.#head.add(this.#headPart('glasses', bustBoxes.glasses));
    this.add([this.#shoulders, this.#head]);
    this.setScale(look.place % 2 === 0 ? 1 : -1, 1);
    this.#shoulders.setPosition(...this.#jointOf('shoulders', SHOULDERS_PIVOT));
    this.#shoulders.setAngle(this.#pose.shoulders.turn);
    this.#head.setPosition(...this.#jointOf('head', HEAD_PIVOT));
    this.#head.setAngle(this.#pose.head.turn);
    this.#rim.setAlpha(RIM[bearing.speaks]);
  }

  /** Takes another bearing: the head first, then the brows, then the mouth; at once where it is still. */
  bear(bearing: Bearing, still: boolean): void {
    const before = this.#bearing;
    this.#bearing = bearing;
    if (before.face !== bearing.face) this.#turnTo(still);
    if (before.speaks !== bearing.speaks) this.#lightRim(still);
  }

  get #pose() {
    return poses[this.#bearing.face];
  }

  #turnTo(still: boolean): void {
    const { face } = this.#bearing;
    this.#brows = this.#exchange(this.#brows, this.#feature('brows', face), still, BROWS_DELAY_MS);
    this.#mouth = this.#exchange(this.#mouth, this.#feature('mouth', face), still, MOUTH_DELAY_MS);
    this.#moveBone(this.#head, 'head', HEAD_PIVOT, still);
    this.#moveBone(this.#shoulders, 'shoulders', SHOULDERS_PIVOT, still);
  }

  #moveBone(
    bone: GameObjects.Container,
    name: 'head' | 'shoulders',
    pivot: { readonly x: number; readonly y: number },
    still: boolean,
  ): void {
    const [x, y] = this.#jointOf(name, pivot);
    const angle = this.#pose[name].turn;
    this.scene.tweens.killTweensOf(bone);
    if (still) bone.setPosition(x, y).setAngle(angle);
    else
      this.scene.tweens.add({
        targets: bone,
        x,
        y,
        angle,
        duration: MOOD_MS,
        ease: 'Sine.easeInOut',
      });
  }

  /** Fades a feature into its next; the one before goes when it is out. */
  #exchange(
    before: GameObjects.Image,
    after: GameObjects.Image,
    still: boolean,
    delay: number,
  ): GameObjects.Image {
    this.#head.addAt(after, this.#head.getIndex(before) + 1);
    if (still) {
      before.destroy();
      return after;
    }
    const timing = { delay, duration: MOOD_MS - delay, ease: 'Sine.easeInOut' };
    this.scene.tweens.killTweensOf(before);
    this.scene.tweens.add({ targets: after.setAlpha(0), alpha: 1, ...timing });
    this.scene.tweens.add({
      targets: before,
      alpha: 0,
      ...timing,
      onComplete: () => before.destroy(),
    });
    return after;
  }

  #lightRim(still: boolean): void {
    const alpha = RIM[this.#bearing.speaks];
    this.scene.tweens.killTweensOf(this.#rim);
    if (still) this.#rim.setAlpha(alpha);
    else this.scene.tweens.add({ targets: this.#rim, alpha, duration: RIM_MS });
  }

  #feature(name: 'brows' | 'mouth', face: Face): GameObjects.Image {
    return this.#headPart(`${name}-${face}`, bustBoxes[name]);
  }

  #headPart(frame: string, box: Box): GameObjects.Image {
    const { scale } = this.#look;
    return picture(
      this.scene,
      this.#ground,
      featuresKey(this.#look),
      { x: (box.x - HEAD_PIVOT.x) * scale, y: (box.y - HEAD_PIVOT.y) * scale },
      frame,
    );
  }

  #bonePicture(
    frame: string,
    box: Box,
    pivot: { readonly x: number; readonly y: number },
  ): GameObjects.Image {
    const { scale } = this.#look;
    return picture(
      this.scene,
      this.#ground,
      personKey(this.#look),
      { x: (box.x - pivot.x) * scale, y: (box.y - pivot.y) * scale },
      frame,
    );
  }

  /** Where a bone's pivot stands from the foot, in the mood's pose. */
  #jointOf(
    name: 'head' | 'shoulders',
    pivot: { readonly x: number; readonly y: number },
  ): [number, number] {
    const { scale } = this.#look;
    const bone: Bone = this.#pose[name];
    return [(pivot.x - FOOT.x + bone.x) * scale, (pivot.y - FOOT.y + bone.y) * scale];
  }
}

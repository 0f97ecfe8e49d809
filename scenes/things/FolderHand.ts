import { GameObjects, type Scene } from 'phaser';
import { foldedFolder, handAnchor, handDrawing, handKey } from '../drawings/wire/folderHand.ts';
import type { Ground } from '../Ground.ts';
import type { WirePlan } from '../plans/wirePlan.ts';
import { picture } from './picture.ts';

const FALL_MS = 300;
const RAISED = { x: 46, y: -84, angle: -7 };

/** The counterpart's folder and the hand that comes to rest on it. */
export class FolderHand extends GameObjects.Container {
  readonly #hand: GameObjects.Image;
  readonly #rest: { readonly x: number; readonly y: number };

  /** `place` is the counterpart's; the hand comes from its side of the table. */
  constructor(scene: Scene, ground: Ground, plan: WirePlan, place: number) {
    super(scene, 0, 0);
    const { width, height } = handDrawing(place);
    this.#rest = plan.hand;
    this.#hand = picture(scene, ground, handKey(place), plan.hand).setOrigin(
      handAnchor.x / width,
      handAnchor.y / height,
    );
    this.add([picture(scene, ground, foldedFolder.key, plan.folder), this.#hand]);
    if (place % 2 === 0) this.setScale(-1, 1).setX(ground.width);
  }

  /** Raises the hand, and lays it down after a while. */
  layDown(delay: number): void {
    const { x, y } = this.#rest;
    this.#hand
      .setPosition(x + RAISED.x, y + RAISED.y)
      .setAngle(RAISED.angle)
      .setAlpha(0);
    this.scene.tweens.add({
      targets: this.#hand,
      x,
      y,
      angle: 0,
      alpha: { value: 1, duration: FALL_MS / 2 },
      delay,
      duration: FALL_MS,
      ease: 'Quad.easeIn',
    });
  }
}

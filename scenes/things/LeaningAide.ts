import { CANVAS, GameObjects, type Scene, Textures } from 'phaser';
import {
  type Aide,
  type AidePart,
  aideFoot,
  aideKey,
  aideNeck,
  headTurn,
} from '../drawings/wire/leaningAide.ts';
import type { Ground } from '../Ground.ts';
import { picture } from './picture.ts';

const LEAN_MS = 400;
const BODY_SHIFT = 12;

/** An aide who leans in; the place is the foot's. */
export class LeaningAide extends GameObjects.Container {
  readonly #head: GameObjects.Image;
  readonly #upright: GameObjects.Image;
  readonly #body: GameObjects.Image;
  readonly #neck: { readonly x: number; readonly y: number };
  readonly #inward: number;
  #back = 0;

  constructor(
    scene: Scene,
    ground: Ground,
    aide: Aide,
    { x, y }: { readonly x: number; readonly y: number },
  ) {
    super(scene, x, y);
    this.#neck = aideNeck(aide);
    this.#inward = aide.place % 2 === 0 ? 1 : -1;
    const part = (name: AidePart, pivot: { readonly x: number; readonly y: number }) => {
      const foot = aideFoot(aide, name);
      const { sharpness } = ground;
      return picture(scene, ground, aideKey(aide, name), { x: 0, y: 0 }).setDisplayOrigin(
        Math.round((foot.x + pivot.x) * sharpness),
        Math.round((foot.y + pivot.y) * sharpness),
      );
    };
    this.#head = part('head', this.#neck);
    // Without a graphics processor a turned picture costs half where its pixels are not mixed.
    if (scene.game.renderer.type === CANVAS)
      this.#head.texture.setFilter(Textures.FilterMode.NEAREST);
    this.#upright = part('upright-head', this.#neck);
    this.#body = part('body', { x: 0, y: 0 });
    this.add([this.#head, this.#upright, this.#body]);
    this.back = 0;
    scene.add.existing(this);
  }

  /** Leans in after a while, from sitting upright. */
  leanIn(delay: number): void {
    this.back = 1;
    this.scene.tweens.add({
      targets: this,
      back: 0,
      delay,
      duration: LEAN_MS,
      ease: 'Sine.easeInOut',
    });
  }

  /** How far the aide sits back, from 1 to 0. Only the head turns, and only on the way. */
  get back(): number {
    return this.#back;
  }

  set back(back: number) {
    this.#back = back;
    const shift = -this.#inward * Math.round(BODY_SHIFT * back);
    this.#body.setX(shift);
    for (const head of [this.#head, this.#upright])
      head
        .setPosition(this.#neck.x + shift, this.#neck.y)
        .setVisible((back === 1) === (head === this.#upright));
    this.#head.setAngle(-this.#inward * headTurn * back);
  }
}

import { GameObjects, type Scene } from 'phaser';
import { foldedFolder, handAnchor, handKey } from '../drawings/wire/folderHand.ts';
import type { Ground } from '../Ground.ts';
import type { WirePlan } from '../plans/wirePlan.ts';
import { picture } from './picture.ts';

const FALL_MS = 300;
const RAISED = { x: 46, y: -84 };

/** The counterpart's folder and the hand that comes to rest on it. */
export class FolderHand extends GameObjects.Container {
  readonly #hand: GameObjects.Image;
  readonly #sharpness: number;
  readonly #rest: { readonly x: number; readonly y: number };

  /** `place` is the counterpart's; the hand comes from its side of the table. */
  constructor(scene: Scene, ground: Ground, plan: WirePlan, place: number) {
    super(scene, 0, 0);
    this.#rest = plan.hand;
    this.#sharpness = ground.sharpness;
    this.#hand = picture(scene, ground, handKey(place), plan.hand);
    this.#hand.setDisplayOrigin(handAnchor.x * ground.sharpness, handAnchor.y * ground.sharpness);
    this.add([picture(scene, ground, foldedFolder.key, plan.folder), this.#hand]);
    if (place % 2 === 0) this.setScale(-1, 1).setX(ground.width);
  }

  /** Raises the hand, and lays it down after a while, by whole pixels. */
  layDown(delay: number): void {
    const { x, y } = this.#rest;
    const at = (height: number) =>
      this.#hand.setPosition(
        x + this.#sharp(RAISED.x * height),
        y + this.#sharp(RAISED.y * height),
      );
    at(1).setAlpha(0);
    this.scene.tweens.add({ targets: this.#hand, alpha: 1, delay, duration: FALL_MS / 2 });
    this.scene.tweens.addCounter({
      from: 1,
      to: 0,
      delay,
      duration: FALL_MS,
      ease: 'Quad.easeIn',
      onUpdate: (_tween, _target, _key, height) => void at(height),
    });
  }

  #sharp(length: number): number {
    return Math.round(length * this.#sharpness) / this.#sharpness;
  }
}

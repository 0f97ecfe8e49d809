import { GameObjects, type Scene, type Tweens } from 'phaser';
import { beliefToken } from '../../drawings/board/beliefToken.ts';
import type { Ground } from '../../Ground.ts';
import { paintedKey } from '../../paint.ts';

const FLIGHT_MS = 160;
const ARC = 20;

/** One token of belief; its place is its middle. */
export class BeliefToken extends GameObjects.Image {
  #flight: Tweens.Tween | null = null;

  constructor(scene: Scene, ground: Ground, scale: number) {
    super(scene, 0, 0, paintedKey(beliefToken.key, ground.sharpness));
    this.setScale(scale / ground.sharpness);
    scene.add.existing(this);
    this.setInteractive({ draggable: true, cursor: 'grab' });
  }

  /** Goes to a place: at once, or in a low arc. */
  goTo(to: { readonly x: number; readonly y: number }, flies: boolean): void {
    this.#flight?.stop();
    this.#flight = null;
    const from = { x: this.x, y: this.y };
    if (!flies) return void this.setPosition(to.x, to.y);
    if (Math.hypot(to.x - from.x, to.y - from.y) < 1) return;
    this.#flight = this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: FLIGHT_MS,
      ease: 'Sine.easeInOut',
      onUpdate: (_tween, _target, _key, way) =>
        this.setPosition(
          from.x + (to.x - from.x) * way,
          from.y + (to.y - from.y) * way - ARC * Math.sin(Math.PI * way),
        ),
    });
  }

  /** Whether the token may be taken up. */
  loosen(loose: boolean): void {
    if (loose) this.setInteractive();
    else this.disableInteractive(true);
  }
}

import { GameObjects, type Scene } from 'phaser';
import { Dial, type Pace } from '../Dial.ts';
import { CORD, HANDSET, TELEPHONE } from '../drawings/night/telephone.ts';
import type { Ground } from '../Ground.ts';
import { picture } from './picture.ts';

const LIFT = { ms: 260, ease: 'Back.easeOut' };
const HOVER = { ms: 120, ease: 'Sine.easeOut' };
/** Where the handset lies, and where it is held, from the middle of the dial. */
const RESTING = { x: 0, y: -72, angle: 0 };
const HELD = { x: -64, y: -206, angle: -58 };
const CORD_AT = { x: -120, y: 46 };
const HOVER_RISE = 8;

/**
 * A telephone on the desk; its place is the middle of the dial. Paint `telephoneDrawings` first. The
 * handset is held to the left, or mirrored to the right.
 */
export class Telephone extends GameObjects.Container {
  readonly #handset: GameObjects.Image;
  readonly #cord: GameObjects.Image;
  readonly #held: Dial;
  readonly #hovered: Dial;

  constructor(
    scene: Scene,
    ground: Ground,
    place: { readonly x: number; readonly y: number; readonly scale: number },
    hand: 'left' | 'right',
  ) {
    super(scene, place.x, place.y);
    const part = (drawing: typeof TELEPHONE) =>
      picture(scene, ground, drawing.key, { x: 0, y: 0 }).setOrigin(
        drawing.x / drawing.width,
        drawing.y / drawing.height,
      );
    this.#cord = part(CORD).setPosition(CORD_AT.x, CORD_AT.y);
    this.#handset = part(HANDSET);
    this.add([this.#cord, part(TELEPHONE), this.#handset]);
    this.setScale(hand === 'left' ? place.scale : -place.scale, place.scale);
    scene.add.existing(this);
    this.#held = new Dial(scene, 0, () => this.#pose());
    this.#hovered = new Dial(scene, 0, () => this.#pose());
    this.#pose();
  }

  /** The middle of the handset's back when it is held, in the units of the ground. */
  get mouth(): { readonly x: number; readonly y: number } {
    return { x: this.x + (HELD.x - 22) * this.scaleX, y: this.y + (HELD.y - 16) * this.scaleY };
  }

  lift(lifted: boolean, pace: Pace): void {
    this.#held.aim(lifted ? 1 : 0, pace, LIFT);
  }

  hover(over: boolean, pace: Pace): void {
    this.#hovered.aim(over ? 1 : 0, pace, HOVER);
  }

  #pose(): void {
    const held = this.#held.value;
    const rise = HOVER_RISE * this.#hovered.value * (1 - held);
    const between = (from: number, to: number) => from + (to - from) * held;
    this.#handset
      .setPosition(between(RESTING.x, HELD.x), between(RESTING.y, HELD.y) - rise)
      .setAngle(between(RESTING.angle, HELD.angle));
    this.#cord.setAlpha(Math.max(0, Math.min(1, held * 2 - 1)));
  }
}

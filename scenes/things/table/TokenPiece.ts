import { GameObjects, type Scene } from 'phaser';
import { Dial, type Pace } from '../../Dial.ts';
import { type TokenFace, tokenKey, tokenScale } from '../../drawings/token.ts';
import { paintedKey } from '../../paint.ts';

const FLIP = { ms: 260, ease: 'Quad.easeOut' };

/** A side's token; its place is its middle. */
export class TokenPiece extends GameObjects.Image {
  readonly #sharpness: number;
  readonly #place: number;
  readonly #flip: Dial;
  #face: TokenFace;
  #shown: TokenFace;
  #width = 30;

  constructor(scene: Scene, sharpness: number, place: number, face: TokenFace) {
    super(scene, 0, 0, paintedKey(tokenKey(place, face), sharpness));
    this.#sharpness = sharpness;
    this.#place = place;
    this.#face = face;
    this.#shown = face;
    this.#flip = new Dial(scene, 1, (part) => this.#lay(part));
    this.#lay(1);
  }

  /** Shows another face: turned over, or at once. */
  turn(face: TokenFace, pace: Pace, delayMs = 0): void {
    if (face === this.#face) return;
    this.#face = face;
    this.#flip.set(pace === 'moving' ? 0 : 1);
    this.#flip.aim(1, pace, { ...FLIP, delayMs });
  }

  widen(width: number): void {
    if (width === this.#width) return;
    this.#width = width;
    this.#lay(this.#flip.value);
  }

  #lay(part: number): void {
    const face = part < 0.5 ? this.#shown : this.#face;
    if (part >= 0.5 && this.#shown !== this.#face) {
      this.#shown = this.#face;
      this.setTexture(paintedKey(tokenKey(this.#place, face), this.#sharpness));
    }
    const scale = tokenScale(this.#width) / this.#sharpness;
    this.setScale(scale * Math.max(0.02, Math.abs(1 - 2 * part)), scale);
  }
}

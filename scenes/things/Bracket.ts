import { GameObjects, type Scene } from 'phaser';
import { brassFoot, brassHead, brassStem } from '../drawings/brass.ts';
import { type Drawing, paintedKey } from '../paint.ts';

/** What must be painted before a bracket can be set. */
export const bracketDrawings: readonly Drawing[] = [brassStem, brassHead, brassFoot];

/** How a bracket is cut: where it stands, how thick its stem is, how far its feet reach. */
export interface BracketCut {
  readonly side: 'left' | 'right';
  readonly stem: number;
  readonly reach: number;
}

/** The feet of a bracket are thinner than its stem. */
const FOOT_OF_STEM = 0.62;

/**
 * One square bracket of brass. Its place is the outer edge of its stem; `span` sets it from a top
 * to a bottom, in its parent's units.
 */
export class Bracket extends GameObjects.Container {
  readonly #cut: BracketCut;
  readonly #stem: GameObjects.Image;
  readonly #head: GameObjects.Image;
  readonly #foot: GameObjects.Image;

  constructor(scene: Scene, sharpness: number, cut: BracketCut) {
    super(scene, 0, 0);
    this.#cut = cut;
    const bar = ({ key }: Drawing) =>
      new GameObjects.Image(scene, 0, 0, paintedKey(key, sharpness)).setOrigin(0, 0);
    this.#stem = bar(brassStem);
    this.#head = bar(brassHead);
    this.#foot = bar(brassFoot);
    this.add([this.#stem, this.#head, this.#foot]);
    this.setScale(cut.side === 'left' ? 1 : -1, 1);
  }

  span(top: number, bottom: number): this {
    const { stem, reach } = this.#cut;
    const height = Math.max(0, bottom - top);
    const thick = Math.min(stem * FOOT_OF_STEM, height / 2);
    this.#stem.setPosition(0, top).setDisplaySize(stem, height);
    this.#head.setPosition(0, top).setDisplaySize(reach, thick);
    this.#foot.setPosition(0, bottom - thick).setDisplaySize(reach, thick);
    return this;
  }
}

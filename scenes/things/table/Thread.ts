import { Curves, GameObjects, Math as PhaserMath, type Scene } from 'phaser';
import { stageColours } from '../../../src/view/stageColours.ts';
import { colourNumber } from '../../colourNumber.ts';
import { Dial, type Pace } from '../../Dial.ts';

export interface ThreadEnd {
  readonly x: number;
  readonly y: number;
}

/** Whose paper a thread runs to: one's own shines, the other's is darker and thinner. */
export type ThreadBy = 'own' | 'other';

const looks: Readonly<Record<ThreadBy, { readonly width: number; readonly colour: string }>> = {
  own: { width: 2.5, colour: stageColours.brassLight },
  other: { width: 2, colour: stageColours.brass },
};
const DRAWS = { ms: 350, ease: 'Cubic.easeOut' };
const POINTS = 22;

/** A brass thread from a rivet to a slip of paper, with its shadow on the table. */
export class Thread extends GameObjects.Graphics {
  readonly #by: ThreadBy;
  readonly #drawn: Dial;
  #path: readonly PhaserMath.Vector2[] = [];

  constructor(scene: Scene, by: ThreadBy) {
    super(scene);
    this.#by = by;
    this.#drawn = new Dial(scene, 0, () => this.#draw());
  }

  /** Hangs between two places; a new thread is drawn from the rivet on. */
  hang(from: ThreadEnd, to: ThreadEnd, pace: Pace): void {
    const sag = Math.max(18, (to.y - from.y) * 0.7);
    this.#path = new Curves.CubicBezier(
      new PhaserMath.Vector2(from.x, from.y),
      new PhaserMath.Vector2(from.x, from.y + sag),
      new PhaserMath.Vector2(to.x, to.y - sag),
      new PhaserMath.Vector2(to.x, to.y),
    ).getPoints(POINTS);
    this.#drawn.aim(1, pace, DRAWS);
    this.#draw();
  }

  #draw(): void {
    const points = this.#path.slice(0, Math.max(2, Math.round(this.#drawn.value * POINTS) + 1));
    this.clear();
    this.#line(points, { x: 2, y: 5 }, 4, 0x000000, 0.32);
    const { width, colour } = looks[this.#by];
    this.#line(points, { x: 0, y: 0 }, width, colourNumber(colour), 1);
  }

  #line(
    points: readonly PhaserMath.Vector2[],
    by: ThreadEnd,
    width: number,
    colour: number,
    alpha: number,
  ): void {
    this.lineStyle(width, colour, alpha).beginPath();
    points.forEach(({ x, y }, index) => {
      if (index === 0) this.moveTo(x + by.x, y + by.y);
      else this.lineTo(x + by.x, y + by.y);
    });
    this.strokePath();
  }
}

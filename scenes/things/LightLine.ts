import { Curves, GameObjects, type Scene } from 'phaser';
import { Dial, type Pace } from '../Dial.ts';

type Point = readonly [x: number, y: number];

const DRAW = { ms: 900, ease: 'Sine.easeInOut' };
const FADE = { ms: 500, ease: 'Sine.easeInOut' };
const POINTS = 56;
/** From the widest and faintest stroke of the glow to the line itself. */
const strokes = [
  { width: 14, colour: 0xffd98f, alpha: 0.1 },
  { width: 8, colour: 0xffd98f, alpha: 0.16 },
  { width: 3, colour: 0xffe3a6, alpha: 1 },
] as const;

/** A line of light along a curve of Bézier points; it is drawn from its start to its end. */
export class LightLine extends GameObjects.Graphics {
  readonly #points: readonly { readonly x: number; readonly y: number }[];
  readonly #drawn: Dial;
  readonly #lit: Dial;

  constructor(scene: Scene, start: Point, bends: readonly (readonly [Point, Point, Point])[]) {
    super(scene);
    const path = new Curves.Path(...start);
    for (const [one, two, end] of bends)
      path.cubicBezierTo(end[0], end[1], one[0], one[1], two[0], two[1]);
    this.#points = path.getSpacedPoints(POINTS);
    this.#drawn = new Dial(scene, 0, () => this.#draw());
    this.#lit = new Dial(scene, 1, (alpha) => this.setAlpha(alpha));
    scene.add.existing(this);
  }

  /** Draws the line, lets it go out where it is, or takes it away. */
  show(state: 'away' | 'drawn' | 'out', pace: Pace): void {
    if (state === 'away') this.#drawn.aim(0, 'at-once', DRAW);
    else this.#drawn.aim(1, pace, DRAW);
    this.#lit.aim(state === 'out' ? 0.12 : 1, pace, FADE);
  }

  #draw(): void {
    this.clear();
    const count = Math.round(this.#drawn.value * POINTS);
    if (count < 1) return;
    for (const { width, colour, alpha } of strokes) {
      this.lineStyle(width, colour, alpha).beginPath();
      this.#points.slice(0, count + 1).forEach(({ x, y }, index) => {
        if (index === 0) this.moveTo(x, y);
        else this.lineTo(x, y);
      });
      this.strokePath();
    }
  }
}

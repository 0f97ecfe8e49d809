import { GameObjects, type Scene } from 'phaser';
import { Dial, type Pace, type Timing } from '../../Dial.ts';
import { onPixels } from '../../onPixels.ts';
import { bracketSpan, type LadderPlan } from '../../plans/ladderPlan.ts';
import { Composed } from '../Composed.ts';
import { drawBracket } from './drawBracket.ts';
import type { Entrance } from './LadderToken.ts';

const CUT = { stem: 6.5, reach: 13 };
const SPANS: Timing = { ms: 280, ease: 'Cubic.easeInOut' };
const GROWS: Timing = { ms: 300, ease: 'Back.easeOut', delayMs: 340 };
const CLOSES: Timing = { ms: 280, ease: 'Cubic.easeIn' };
const LEAVES: Timing = { ms: 160, ease: 'Linear', delayMs: 540 };
const APPEARS: Timing = { ms: 120, ease: 'Linear' };
/** Pictures grow by steps, so that a growing bracket does not need a new one in every frame. */
const STEP = 96;

/** The pair of brackets around what is in dispute: it reaches from token to token, and shuts on what is agreed. */
export class Clasp extends GameObjects.Container {
  readonly #sharpness: number;
  readonly #left: Composed;
  readonly #right: Composed;
  readonly #first: Dial;
  readonly #last: Dial;
  readonly #alpha: Dial;
  #plan: LadderPlan | null = null;

  constructor(scene: Scene, sharpness: number) {
    super(scene, 0, 0);
    this.#sharpness = sharpness;
    this.#left = new Composed(scene, sharpness, 'bracket');
    this.#right = new Composed(scene, sharpness, 'bracket');
    this.add([this.#left, this.#right]);
    const lay = () => this.#lay();
    this.#first = new Dial(scene, 0, lay);
    this.#last = new Dial(scene, 0, lay);
    this.#alpha = new Dial(scene, 0, (alpha) => this.setAlpha(alpha).setVisible(alpha > 0));
    this.setAlpha(0).setVisible(false);
  }

  show(
    stands: { readonly held: readonly number[]; readonly agreed: number | null },
    pace: Pace,
    entrance: Entrance,
  ): void {
    const { held, agreed } = stands;
    if (agreed !== null) {
      this.#aim(agreed, agreed, pace, CLOSES);
      this.#alpha.aim(0, pace, LEAVES);
      return;
    }
    if (held.length < 2) return this.#alpha.aim(0, pace, APPEARS);
    const [first, last] = [Math.min(...held), Math.max(...held)];
    const turned = entrance === 'turned-over';
    if (this.#alpha.goal === 0 || turned) {
      const middle = (first + last) / 2;
      this.#first.set(middle + 0.4);
      this.#last.set(middle - 0.4);
    }
    const timing = turned ? GROWS : SPANS;
    this.#aim(first, last, pace, timing);
    if (turned) this.#alpha.set(0);
    this.#alpha.aim(1, pace, { ...APPEARS, delayMs: timing.delayMs ?? 0 });
  }

  layOut(plan: LadderPlan): void {
    this.#plan = plan;
    this.#lay();
  }

  #aim(first: number, last: number, pace: Pace, timing: Timing): void {
    this.#first.aim(first, pace, timing);
    this.#last.aim(last, pace, timing);
  }

  #lay(): void {
    if (this.#plan === null) return;
    const span = bracketSpan(this.#plan, this.#first.value, this.#last.value);
    const [left, right] = this.#plan.brackets;
    const [top, bottom] = [this.#sharp(span.top), this.#sharp(span.bottom)];
    const height = Math.max(0, bottom - top);
    this.#compose(this.#left, 'left', height).setPosition(this.#sharp(left), top);
    this.#compose(this.#right, 'right', height).setPosition(this.#sharp(right - CUT.reach), top);
  }

  #compose(picture: Composed, side: 'left' | 'right', height: number): Composed {
    const size = { width: CUT.reach, height: Math.ceil((height + 1) / STEP) * STEP };
    return picture.compose(`${side} ${height}`, size, (context) =>
      drawBracket(context, { ...CUT, side, height }),
    );
  }

  #sharp(length: number): number {
    return onPixels(length, this.#sharpness);
  }
}

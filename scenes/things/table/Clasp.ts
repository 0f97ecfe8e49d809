import { GameObjects, type Scene } from 'phaser';
import { Dial, type Pace, type Timing } from '../../Dial.ts';
import { bracketSpan, type LadderPlan } from '../../plans/ladderPlan.ts';
import { Bracket } from '../Bracket.ts';
import type { Entrance } from './LadderToken.ts';

const CUT = { stem: 6.5, reach: 13 };
const SPANS: Timing = { ms: 280, ease: 'Cubic.easeInOut' };
const GROWS: Timing = { ms: 300, ease: 'Back.easeOut', delayMs: 340 };
const CLOSES: Timing = { ms: 280, ease: 'Cubic.easeIn' };
const LEAVES: Timing = { ms: 160, ease: 'Linear', delayMs: 540 };
const APPEARS: Timing = { ms: 120, ease: 'Linear' };

/** The pair of brackets around what is in dispute: it reaches from token to token, and shuts on what is agreed. */
export class Clasp extends GameObjects.Container {
  readonly #left: Bracket;
  readonly #right: Bracket;
  readonly #first: Dial;
  readonly #last: Dial;
  readonly #alpha: Dial;
  #plan: LadderPlan | null = null;

  constructor(scene: Scene, sharpness: number) {
    super(scene, 0, 0);
    this.#left = new Bracket(scene, sharpness, { ...CUT, side: 'left' });
    this.#right = new Bracket(scene, sharpness, { ...CUT, side: 'right' });
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
    const unseen = this.#alpha.goal === 0;
    if (unseen || entrance === 'turned-over') {
      const middle = (first + last) / 2;
      this.#first.set(middle + 0.4);
      this.#last.set(middle - 0.4);
    }
    const growing = entrance === 'turned-over' ? GROWS : SPANS;
    this.#aim(first, last, pace, growing);
    if (entrance === 'turned-over') this.#alpha.set(0);
    this.#alpha.aim(1, pace, { ...APPEARS, delayMs: growing.delayMs ?? 0 });
  }

  layOut(plan: LadderPlan): void {
    this.#plan = plan;
    const [left, right] = plan.brackets;
    this.#left.setX(left);
    this.#right.setX(right);
    this.#lay();
  }

  #aim(first: number, last: number, pace: Pace, timing: Timing): void {
    this.#first.aim(first, pace, timing);
    this.#last.aim(last, pace, timing);
  }

  #lay(): void {
    if (this.#plan === null) return;
    const { top, bottom } = bracketSpan(this.#plan, this.#first.value, this.#last.value);
    this.#left.span(top, bottom);
    this.#right.span(top, bottom);
  }
}

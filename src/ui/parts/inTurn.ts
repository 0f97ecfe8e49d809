import { noChange, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { afterPaint } from '../afterPaint.ts';

type Draw = () => TemplateResult | typeof nothing;

class InTurn extends AsyncDirective {
  #draw: Draw = () => nothing;
  #turn: 'unasked' | 'awaited' | 'come' = 'unasked';

  render(paints: number, draw: Draw, meanwhile: unknown = noChange): unknown {
    this.#draw = draw;
    if (this.#turn === 'come') return draw();
    if (this.#turn === 'unasked') {
      this.#turn = 'awaited';
      this.#await(paints);
      return meanwhile;
    }
    return noChange;
  }

  #await(paints: number): void {
    if (paints > 0) return afterPaint(() => this.#await(paints - 1));
    this.#turn = 'come';
    if (this.isConnected) this.setValue(this.#draw());
  }
}

/**
 * A part of a page that is drawn when the page has been painted so many times since it first stood,
 * and from then on with all else: what is long is drawn bit by bit. What is given for meanwhile stands
 * there until then.
 */
export const inTurn = directive(InTurn);

import { html, type TemplateResult } from 'lit';
import type { CostLine } from '../../view/Action.ts';

/** Costs as a list of words and signed numbers. */
export function costList(lines: readonly CostLine[], className = 'cost'): TemplateResult {
  return html`<dl class=${className}>
    ${lines.map(
      ({ word, amount }) => html`<div>
        <dt>${word}</dt>
        <dd class="num">${amount}</dd>
      </div>`,
    )}
  </dl>`;
}

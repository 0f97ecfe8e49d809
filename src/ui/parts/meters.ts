import { html, type TemplateResult } from 'lit';
import type { MeterView } from '../../view/metersView.ts';
import type { Report } from '../Screen.ts';

/** The five meters in a row; each opens the list of what moved it. */
export function meterRow(meters: readonly MeterView[], report: Report): TemplateResult {
  return html`<div class="meters">
    ${meters.map(
      ({ id, label, value, word, actionId }) => html`<button
        type="button"
        class="meter"
        data-meter=${id}
        data-action=${actionId}
        @click=${() => report(actionId)}
      >
        <span class="label">${label}</span>
        <span class="meter__n">${value}</span>
        <span class="meter__w">${word}</span>
      </button>`,
    )}
  </div>`;
}

/** The same with the latest move under each: for a column with room. */
export function meterColumn(meters: readonly MeterView[], report: Report): TemplateResult {
  return html`<div class="meter-column">
    ${meters.map(
      ({ id, label, value, word, actionId, moved }) => html`<button
        type="button"
        class="meter-line"
        data-meter=${id}
        data-action=${actionId}
        @click=${() => report(actionId)}
      >
        <span class="meter-line__name">${label}</span>
        <b class="meter-line__value num">${value}</b>
        <small class="meter-line__word">${word}</small>
        <span class="meter-line__why">${moved
          .slice(0, 2)
          .map(({ amount, why }) => html`<span>${amount} ${why}</span>`)}</span>
      </button>`,
    )}
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { ChartTable } from '../../../view/debrief/ChartView.ts';

/** The numbers of a chart; where it is wider than the page, it scrolls within itself. */
export function chartTable({ caption, head, rows }: ChartTable): TemplateResult {
  return html`<div class="chart__scroll" role="region" tabindex="0" aria-label=${caption}>
    <table class="data">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map(({ text, number }) => html`<th scope="col" class=${number ? 'r' : ''}>${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) => html`<tr>
            <th scope="row">${name?.text}</th>
            ${cells.map(({ text, number }) => html`<td class=${number ? 'r num' : ''}>${text}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

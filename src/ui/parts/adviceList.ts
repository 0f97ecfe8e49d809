import './adviceList.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { AdviceLine } from '../../view/advice.ts';

/** Two advisers who disagree, a sentence each. */
export function adviceList(lines: readonly AdviceLine[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ul class="advice">
    ${lines.map(({ adviser, words }) => html`<li><b>${adviser}:</b> <q>${words}</q></li>`)}
  </ul>`;
}

import { html, type TemplateResult } from 'lit';
import type { ChoicesView } from '../../view/debrief/choicesView.ts';
import type { Frame } from '../../view/Frame.ts';

/** What was chosen in one chair in several games, a column for each. */
export function choicesTable(
  { caption, columns, rows }: ChoicesView,
  { t }: Frame,
): TemplateResult {
  return html`<section aria-labelledby="debrief-choices">
    <h2 id="debrief-choices">${t('debrief.compare.choicesHeading')}</h2>
    <div class="choices" role="region" aria-label=${caption} tabindex="0">
      <table class="data">
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${t('debrief.column.what')}</th>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, cells }) => html`<tr>
              <th scope="row">${name}</th>
              ${cells.map(
                ({ words, same }) => html`<td data-same=${String(same)}>
                  ${same ? t('debrief.compare.same', { words }) : words}
                </td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ProjectorSight } from './ProjectorSight.ts';
import type { ProjectorClass } from './projectorView.ts';

/**
 * The place of the class debrief on the wall: `view.revealed` says how much of it the host has shown, and
 * `view.names` who sat where, once the host shows names.
 */
export function projectorDebrief({ t }: ProjectorSight, view: ProjectorClass): TemplateResult {
  return html`<main class="wallpage wallpage--plain" data-revealed=${view.revealed}>
    <h1>${t('projector.debrief')}</h1>
    ${
      view.names === null
        ? nothing
        : html`<ul class="wallpage__names">
            ${view.names.map(
              ({ sitting, number, people }) => html`<li>
                ${t('projector.table', {
                  sitting: sitting + 1,
                  number,
                  people: Object.values(people).flat().join(', '),
                })}
              </li>`,
            )}
          </ul>`
    }
  </main>`;
}

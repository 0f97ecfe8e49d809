import { html, type TemplateResult } from 'lit';
import type { ProjectorSight } from './ProjectorSight.ts';

/** The class debrief on the wall, as far as the host has shown it. */
export function projectorDebrief({ t, debrief }: ProjectorSight): TemplateResult {
  return debrief === null
    ? html`<main class="wallpage wallpage--plain"><h1>${t('projector.debrief')}</h1></main>`
    : html`<main class="wallpage wallpage--debrief">${debrief}</main>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ScreenContext } from '../Screen.ts';
import type { ClassSight, MemberClass } from './ClassSight.ts';
import { chairsView } from './chairsView.ts';
import { stateWords, whoWords } from './classBar.ts';

/** One's own delegation: who sits where, what each chair alone may do, and what it has done. */
export function chairsPanel(
  { frame }: ScreenContext,
  { t }: ClassSight,
  { seat, name }: MemberClass,
): TemplateResult {
  const chairs = seat === null ? [] : chairsView(frame.view, seat, name);
  return html`<h2 id="panel-heading" tabindex="-1">${t('class.chair.heading')}</h2>
    ${chairs.length > 1 ? html`<p class="small quiet">${t('class.chair.hint')}</p>` : nothing}
    <dl class="chairs">
      ${chairs.map(
        (chair) => html`<div data-state=${chair.state}>
          <dt>${t(`class.chair.${chair.role}`)}: ${whoWords(t, chair)}</dt>
          <dd>
            <p>${stateWords(t, chair)}</p>
            <ul class="small">
              ${chair.verbs.map((role) => html`<li>${t(`class.chair.${role}.verb`)}</li>`)}
            </ul>
          </dd>
        </div>`,
      )}
    </dl>
    ${
      seat === null || seat.roles.includes('legal')
        ? nothing
        : html`<p class="small">${t('class.chair.linkages')}</p>`
    }`;
}

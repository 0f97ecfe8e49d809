import { html, nothing, type TemplateResult } from 'lit';
import { type InjectEffectView, injectEffectViews } from '../../view/class/injectEffectView.ts';
import { chartTable } from '../debrief/charts/chartTable.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';
import { partHeading } from './partHeading.ts';

/** What each inject did, with an interval where there is something to compare, and without one where there is not. */
export function injectsStep(context: ClassDebriefContext): TemplateResult {
  const { t } = context.input.words;
  const views = injectEffectViews(context.input);
  return html`${views.length === 0 ? html`<p>${t('classDebrief.injects.none')}</p>` : nothing}
  ${views.map((view) => injectOf(view, context))}`;
}

function injectOf(
  { id, name, sent, caution, effects }: InjectEffectView,
  context: ClassDebriefContext,
): TemplateResult {
  const heading = `class-inject-${id}`;
  return html`<section class="classdebrief__inject" aria-labelledby=${heading}>
    ${partHeading(context, heading, name)}
    <p>${sent} <b>${caution}</b></p>
    ${effects === null ? nothing : chartTable(effects)}
  </section>`;
}

import { html, type TemplateResult } from 'lit';
import { classSteps } from './classSteps.ts';
import type { DebriefSight } from './DebriefSight.ts';
import { partOf } from './partOf.ts';

/** The step that the host has revealed, for a room to look at; before the first, that it is about to begin. */
export function debriefOnWall(
  { words, state, context }: DebriefSight,
  revealed: number,
): TemplateResult {
  const { t } = words;
  const step = classSteps[Math.min(revealed, classSteps.length) - 1];
  if (step === undefined || context === null)
    return html`<section class="classdebrief classdebrief--wall">
      <h1>${t('classDebrief.wall.heading')}</h1>
      <p class="classdebrief__big">${t(`classDebrief.wall.${state === 'ready' ? 'soon' : state}`)}</p>
    </section>`;
  return html`<section class="classdebrief classdebrief--wall" data-step=${step.id}>
    <h1>
      ${t(`classDebrief.step.${step.id}`)}
      <small>${t('classDebrief.place', partOf(step))}</small>
    </h1>
    ${step.draw({ ...context, place: 'wall' })}
  </section>`;
}

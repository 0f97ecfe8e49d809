import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { inTurn } from '../parts/inTurn.ts';
import type { DebriefContext, DebriefStep } from './DebriefStep.ts';
import { steps } from './steps.ts';

/** How many paints the verdict's own parts take, and then each step. */
const VERDICT_PAINTS = 5;
const STEP_PAINTS = 2;

/** All steps of the debrief one under another, to follow the verdict: each is drawn when those before it stand. */
export function follow(context: DebriefContext): TemplateResult {
  const { page } = context;
  const { t } = page.frame;
  // What is answered in one step is read in another.
  const redraw = () => page.report('none');
  return html`<div class="debrief follow" @change=${redraw}>
    ${steps.map((step, place) =>
      inTurn(
        VERDICT_PAINTS + STEP_PAINTS * place,
        () => html`<section class="follow__step" aria-labelledby=${`follow-${step.id}`}>
          <h2 id=${`follow-${step.id}`} class="follow__title">${t(step.title)}</h2>
          <div class="debrief__step" data-step=${step.id}>${drawn(step, context)}</div>
        </section>`,
      ),
    )}
  </div>`;
}

/** Drawn anew only when something that it shows is another, as far as the step says what that is. */
function drawn(step: DebriefStep, context: DebriefContext): unknown {
  const { uses } = step;
  if (uses === undefined) return step.draw(context);
  const { frame, desk, tried, language } = context.page;
  return guard(
    [frame.view, frame.script, frame.covered, language.current, desk, tried, ...uses(context)],
    () => step.draw(context),
  );
}

import { html, type TemplateResult } from 'lit';
import type { QuestionView } from '../../view/questionsView.ts';
import type { DisputeChoice } from '../../view/standingOffersView.ts';
import type { Report } from '../Screen.ts';
import { actionButton } from './actionButton.ts';
import { side } from './side.ts';

/** Questions put to you; an answer is free. */
export function questions(views: readonly QuestionView[], report: Report): TemplateResult {
  return html`${views.map(
    ({ by, sentence, groups, answer }) => html`<section class="paper" aria-label=${sentence}>
      <p class="small">${side(by, '')} ${sentence}</p>
      <div class="question">
        <div>${groups.map(({ label, choices }) => choiceRow(label, choices, report))}</div>
        ${actionButton(answer, report, { className: 'btn btn--main' })}
      </div>
    </section>`,
  )}`;
}

/** One row of small choices under a label, of which one holds. */
export function choiceRow(
  label: string,
  choices: readonly DisputeChoice[],
  report: Report,
): TemplateResult {
  return html`<div role="group" aria-label=${label}>
    <p class="label choice-label">${label}</p>
    <div class="chips">
      ${choices.map((choice) =>
        actionButton({ ...choice, whyNot: null }, report, { pressed: choice.chosen }),
      )}
    </div>
  </div>`;
}

import './reflectStep.css';
import { html, type TemplateResult } from 'lit';
import { type ReflectionView, reflectionView } from '../../view/debrief/reflectionView.ts';
import type { DebriefContext } from './DebriefStep.ts';
import type { KeptAnswers } from './KeptAnswers.ts';
import { knowledgeAgain } from './knowledgeAgain.ts';
import { ratingRow } from './ratingRow.ts';

/** Questions that this game gives rise to, free to answer, and four statements to weigh. */
export function reflectStep(context: DebriefContext): TemplateResult {
  const { input, answers } = context;
  const view = reflectionView(input.frame);
  return html`<p>${view.note}</p>
    <div class="reflect">
      ${view.questions.map(
        ({ id, words }) => html`<label class="reflect__question">
          <span>${words}</span>
          <textarea
            rows="3"
            maxlength="4000"
            data-answer=${id}
            .value=${answers.all[id] ?? ''}
            @change=${({ target }: Event) => answers.keep(id, (target as HTMLTextAreaElement).value)}
            @input=${({ target }: Event) => answers.keep(id, (target as HTMLTextAreaElement).value)}
          ></textarea>
        </label>`,
      )}
    </div>
    ${ratings(view, answers)} ${knowledgeAgain(context)}`;
}

function ratings(
  { ratings: { heading, note, items, steps } }: ReflectionView,
  answers: KeptAnswers,
): TemplateResult {
  return html`<section aria-labelledby="debrief-ratings">
    <h2 id="debrief-ratings">${heading}</h2>
    <p class="small quiet">${note}</p>
    ${items.map(({ id, words }) => ratingRow({ id, words, steps }, answers))}
  </section>`;
}

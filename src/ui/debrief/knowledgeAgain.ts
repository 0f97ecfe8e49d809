import { html, nothing, type TemplateResult } from 'lit';
import { knowledgeTold, knowledgeView } from '../../view/knowledgeView.ts';
import { runningText } from '../parts/runningText.ts';
import type { DebriefContext } from './DebriefStep.ts';
import type { KeptAnswers } from './KeptAnswers.ts';
import { knowledgeItems } from './knowledgeItems.ts';

/** Under which it is kept that the answers were told: from then on they are not changed. */
const TOLD = 'knowledge-told';

/** The questions that were asked before play, once more; then both times side by side, with reasons. */
export function knowledgeAgain({
  input,
  page,
  answers,
}: DebriefContext): TemplateResult | typeof nothing {
  const { frame, state } = input;
  const { t, script } = frame;
  const { note, items } = knowledgeView(frame, 'after');
  if (items.length === 0) return nothing;
  takeOver(page.answers.beforePlay(state.setting.scenario.id), answers);
  const tell = () => {
    answers.keep(TOLD, 'yes');
    page.report('debrief:reflect');
  };
  return html`<section aria-labelledby="debrief-knowledge">
    <h2 id="debrief-knowledge">${t('panel.knowledge')}</h2>
    ${
      answers.all[TOLD] === undefined
        ? html`<p class="small quiet">${note}</p>
            <div lang=${script.language}>${knowledgeItems(items, answers)}</div>
            <p>
              <button type="button" class="btn" data-knowledge="tell" @click=${tell}>
                ${t('knowledge.tell')}
              </button>
            </p>`
        : told()
    }
  </section>`;

  function told(): TemplateResult {
    const { summary, items: both } = knowledgeTold(frame, answers.all);
    return html`<p role="status"><b>${summary}</b></p>
      ${both.map(
        ({ ask, before, after, right, why }) => html`<article class="knowledge__told">
          <h3 lang=${script.language}>${ask}</h3>
          <dl>
            <dt>${t('knowledge.before')}</dt>
            <dd>${before}</dd>
            <dt>${t('knowledge.after')}</dt>
            <dd>${after}</dd>
            <dt>${t('knowledge.right')}</dt>
            <dd>${right}</dd>
          </dl>
          <p class="small" lang=${script.language}>${runningText(page, why)}</p>
        </article>`,
      )}`;
  }
}

/** What was answered before play goes with the first game after it, and with each that follows. */
function takeOver(before: KeptAnswers, answers: KeptAnswers): void {
  for (const [id, answer] of Object.entries(before.all))
    if (answers.all[id] === undefined) answers.keep(id, answer);
}

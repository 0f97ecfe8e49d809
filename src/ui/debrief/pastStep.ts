import './pastStep.css';
import { html, nothing, type TemplateResult } from 'lit';
import { type NormPast, pastView } from '../../view/debrief/pastView.ts';
import { actionButton } from '../parts/actionButton.ts';
import { runningText } from '../parts/runningText.ts';
import type { ScreenContext } from '../Screen.ts';
import type { DebriefContext } from './DebriefStep.ts';

/** Clause by clause beside what was written later, each sentence with its sources. */
export function pastStep({ input: { frame }, page }: DebriefContext): TemplateResult {
  const { t, script } = frame;
  const view = pastView(frame);
  return html`<p>${view.note} ${view.count}</p>
    ${view.norms.map((norm) => beside(norm, page))}
    ${
      view.disputed === null
        ? nothing
        : html`<section class="ruled" aria-labelledby="debrief-disputed">
            <h2 id="debrief-disputed">${t('debrief.past.disputedAll')}</h2>
            <p class="clause" lang=${script.language}>${runningText(page, view.disputed.text)}</p>
            <p>${actionButton(view.disputed.more, page.report)}</p>
          </section>`
    }`;
}

function beside(norm: NormPast, page: ScreenContext): TemplateResult {
  const { frame, report } = page;
  const { t, script } = frame;
  const heading = `debrief-past-${norm.norm}`;
  return html`<article class="past" aria-labelledby=${heading}>
    <h2 id=${heading}>
      <span class="label">${norm.norm}</span> ${norm.name}
      <span class="stamp">${norm.verdict}</span>
    </h2>
    <div class="past__papers">
      <section class="past__here">
        <h3>${t('debrief.past.here')} <span>${script.dates}</span></h3>
        <p class="clause">${norm.here}</p>
      </section>
      ${norm.papers.map(
        ({ name, when, text }) => html`<section>
          <h3>${name} <span>${when}</span></h3>
          <p class="clause" lang=${script.language}>${runningText(page, text)}</p>
        </section>`,
      )}
    </div>
    <div class="past__after">
      ${
        norm.later.length === 0
          ? nothing
          : html`<section>
              <h3>${t('debrief.past.later')}</h3>
              <dl>
                ${norm.later.map(
                  ({ when, text }) => html`<dt>${when}</dt>
                    <dd lang=${script.language}>${runningText(page, text)}</dd>`,
                )}
              </dl>
            </section>`
      }
      <section>
        <h3>${t('debrief.past.disputed')}</h3>
        <p lang=${script.language}>${norm.disputed}</p>
        ${actionButton(
          { ...norm.more, label: t('debrief.past.moreOn', { norm: norm.norm }) },
          report,
          { className: 'btn btn--bare' },
        )}
      </section>
    </div>
  </article>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { DisputeView, StandingOfferView } from '../../view/standingOffersView.ts';
import type { Report } from '../Screen.ts';
import { actionButton } from './actionButton.ts';
import { choiceRow } from './questions.ts';
import { side } from './side.ts';

/** The others' papers on the table, each with its exact worth to you and the three answers. */
export function standingOffers(
  views: readonly StandingOfferView[],
  report: Report,
  label: string,
): TemplateResult | typeof nothing {
  if (views.length === 0) return nothing;
  return html`<section class="standing" aria-label=${label}>
    ${views.map((view) => paper(view, report))}
  </section>`;
}

function paper(view: StandingOfferView, report: Report): TemplateResult {
  return html`<article class="paper" aria-labelledby=${`paper-${view.id}`}>
    <div class="paper__head">
      <h2 id=${`paper-${view.id}`}>${side(view.by, view.heading)}</h2>
      <b class="num">${view.worth}</b>
    </div>
    <ul class="paper__clauses">
      ${view.clauses.map(
        ({ norm, name, wording, tag, value }) => html`<li>
          <span class="label" title=${name}>${norm} ${wording}</span>
          <span class="serif">${tag}</span>
          <span class="num">${value}</span>
        </li>`,
      )}
    </ul>
    <div class="paper__acts">
      <p class="small paper__outlook">${view.outlook} ${view.answered ?? ''}</p>
      ${actionButton(view.accept, report, { className: 'btn btn--main' })}
      ${actionButton(view.openDispute, report, { expanded: view.dispute !== null })}
      ${actionButton(view.copy, report)}
    </div>
    ${view.accept.whyNot === null ? nothing : html`<p class="why">${view.accept.whyNot}</p>`}
    ${view.dispute === null ? nothing : dispute(view.dispute, report)}
  </article>`;
}

function dispute(view: DisputeView, report: Report): TemplateResult {
  return html`<div class="drawer" role="group" aria-label=${view.heading}>
    ${choiceRow(view.heading, view.norms, report)} ${choiceRow('', view.words, report)}
    <div class="paper__acts">
      ${actionButton(view.bracket, report)} ${actionButton(view.reject, report)}
    </div>
  </div>`;
}

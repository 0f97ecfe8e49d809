import { html, nothing, type TemplateResult } from 'lit';
import type { ReportView } from '../../view/debrief/reportView.ts';
import type { Frame } from '../../view/Frame.ts';
import { side } from '../parts/side.ts';

/** The report as it is printed, on one or two pages of A4. */
export function report(view: ReportView, { t }: Frame): TemplateResult {
  const { text } = view;
  return html`<article class="report sheet" aria-labelledby="debrief-report">
    <header>
      <h2 id="debrief-report">${t('debrief.text.sheet')}</h2>
      <p>${text.dateline}. ${text.lead}</p>
    </header>
    <p class="report__who">
      ${view.who.map(({ of, player }) => html`<span>${side(of)}: ${player}</span>`)}
      <b>${view.ending}</b>
    </p>
    <ol class="report__text">
      ${text.clauses.map(
        ({ norm, words, since }) =>
          html`<li><b>${norm}</b><span>${words}</span><em>${since}</em></li>`,
      )}
      ${text.fallen.norms.map(
        ({ norm, fate }) =>
          html`<li class="quiet"><b>${norm}</b><span>${fate}</span><em></em></li>`,
      )}
    </ol>
    <div class="report__finds">
      ${view.findings.map(
        ({ name, value, words }) => html`<section>
          <h3>${name}</h3>
          <p class="report__value">${value}</p>
          <p>${words}</p>
        </section>`,
      )}
    </div>
    <div class="report__two">
      <section>
        <h3>${text.readouts.heading}</h3>
        ${text.readouts.missing === null ? nothing : html`<p>${text.readouts.missing}</p>`}
        ${text.readouts.lines.map(
          ({ by, line, words }) => html`<p>${side(by)} ${line}: <i>${words}</i></p>`,
        )}
        ${text.readouts.gap === null ? nothing : html`<p>${text.readouts.gap.words}.</p>`}
      </section>
      <section>
        <h3>${t('debrief.sure.heading')}</h3>
        ${view.files.map(({ title, sentence }) => html`<p><b>${title}.</b> ${sentence}</p>`)}
      </section>
    </div>
    ${offers(view, t)} ${turns(view, t)} ${answers(view, t)}
    <footer>
      <span>${view.notes}</span>
      <span>${view.fingerprint}</span>
    </footer>
  </article>`;
}

function offers({ offers: { heading, leftOut, columns, rows } }: ReportView, t: Frame['t']) {
  if (rows.length === 0) return nothing;
  return html`<div class="report__offers" role="region" aria-label=${heading} tabindex="0"><table class="data">
    <caption>${heading} ${leftOut === null ? nothing : html`<small>${leftOut}</small>`}</caption>
    <thead>
      <tr>
        <th scope="col">${t('debrief.keep.number')}</th>
        <th scope="col">${t('debrief.keep.by')}</th>
        <th scope="col">${t('debrief.keep.norms')}</th>
        <th scope="col">${t('debrief.keep.answerName')}</th>
        ${columns.map((name) => html`<th scope="col" class="r">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ number, by, clauses, answer, worth }) => html`<tr>
          <th scope="row">${number}</th>
          <td>${by}</td>
          <td>${clauses}</td>
          <td>${answer}</td>
          ${worth.map((value) => html`<td class="r">${value}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}

function turns({ turns: found }: ReportView, t: Frame['t']) {
  if (found.length === 0) return nothing;
  const heading = t('debrief.keep.turns');
  return html`<div class="report__turns" role="region" aria-label=${heading} tabindex="0"><table class="data">
    <caption>${heading}</caption>
    <thead>
      <tr>
        <th scope="col">${t('debrief.when')}</th>
        <th scope="col">${t('debrief.keep.did')}</th>
        <th scope="col">${t('debrief.keep.better')}</th>
        <th scope="col" class="r">${t('debrief.keep.more')}</th>
      </tr>
    </thead>
    <tbody>
      ${found.map(
        ({ when, did, answer, gain }) => html`<tr>
          <th scope="row">${when}</th>
          <td>${did}</td>
          <td>${answer}</td>
          <td class="r">${gain}</td>
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}

function answers({ answers: given }: ReportView, t: Frame['t']) {
  if (given.length === 0) return nothing;
  return html`<section class="report__words">
    <h3>${t('debrief.keep.words')}</h3>
    <dl>
      ${given.map(({ question, answer }) => html`<dt>${question}</dt><dd>${answer}</dd>`)}
    </dl>
  </section>`;
}

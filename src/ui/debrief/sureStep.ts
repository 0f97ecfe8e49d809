import './sureStep.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { FileJudged } from '../../view/debrief/fileJudged.ts';
import { ownViews } from '../../view/debrief/ownViews.ts';
import type { OwnWords } from '../../view/debrief/ownWords.ts';
import { type CalibrationView, sureView } from '../../view/debrief/sureView.ts';
import type { Frame } from '../../view/Frame.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { gamePicker } from './gamePicker.ts';

/** One's tokens beside the reference reading of each file, and one's own words read back. */
export function sureStep(context: DebriefContext): TemplateResult {
  const { input, compared } = context;
  const { t } = input.frame;
  const games = compared.beside(input.state);
  const views = ownViews(games);
  const view = sureView(input, views);
  return html`<p>${view.note}</p>
    ${view.files.map((file) => judged(file, t))}
    ${view.words === null ? nothing : readBack(view.words)} ${calibrated(view.score, t)}
    ${gamePicker(context, {
      step: 'sure',
      heading: t('debrief.sure.severalHeading'),
      note: t('debrief.sure.several', {
        count: views.length,
        left: games.length - views.length,
      }),
    })}`;
}

type Translate = Frame['t'];

function judged(file: FileJudged, t: Translate): TemplateResult {
  return html`<article class="judged">
    <h2>
      ${file.title} ${file.fictional === null ? nothing : html`<span class="fiction">${file.fictional}</span>`}
    </h2>
    <p class="judged__line">${file.sentence}</p>
    <table class="data">
      <caption class="small">${t('debrief.sure.tokens')}</caption>
      <thead>
        <tr>
          <th scope="col">${t('verdict.hypothesis')}</th>
          <th scope="col" class="r">${t('verdict.yourTokens')}</th>
          <th scope="col" class="r">${t('debrief.sure.atSeal')}</th>
          <th scope="col" class="r">${t('debrief.sure.atEnd')}</th>
        </tr>
      </thead>
      <tbody>
        ${file.rows.map(
          ({ label, own, atSeal, end, isTrue }) => html`<tr>
            <th scope="row">
              ${label} ${isTrue ? html`<span class="stamp">${t('debrief.sure.true')}</span>` : nothing}
            </th>
            <td class="r">${own}</td>
            <td class="r">${atSeal}</td>
            <td class="r">${end}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${[file.naming, file.more].map((words) => (words === null ? nothing : html`<p>${words}</p>`))}
  </article>`;
}

function readBack({ heading, asked, conceded, verdict }: OwnWords): TemplateResult {
  return html`<section aria-labelledby="debrief-words">
    <h2 id="debrief-words">${heading}</h2>
    <div class="spoken">
      ${[asked, conceded].map(
        ({ as, event, name, words }) => html`<figure>
          <figcaption class="label">${as}: ${name}</figcaption>
          <blockquote>${words}</blockquote>
          <p class="xs quiet">${event}</p>
        </figure>`,
      )}
    </div>
    <p>${verdict}</p>
  </section>`;
}

function calibrated({ heading, line, bins }: CalibrationView, t: Translate): TemplateResult {
  return html`<section aria-labelledby="debrief-calibration">
    <h2 id="debrief-calibration">${heading}</h2>
    <p>${line}</p>
    ${
      bins.length === 0
        ? nothing
        : html`<table class="data">
            <caption class="small">${t('debrief.sure.bins')}</caption>
            <thead>
              <tr>
                <th scope="col" class="r">${t('debrief.sure.stated')}</th>
                <th scope="col" class="r">${t('debrief.sure.came')}</th>
                <th scope="col" class="r">${t('debrief.sure.interval')}</th>
                <th scope="col" class="r">${t('debrief.sure.count')}</th>
              </tr>
            </thead>
            <tbody>
              ${bins.map(
                (bin) => html`<tr>
                  <td class="r">${bin.stated}</td>
                  <td class="r">${bin.true}</td>
                  <td class="r">${bin.between}</td>
                  <td class="r">${bin.count}</td>
                </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
}

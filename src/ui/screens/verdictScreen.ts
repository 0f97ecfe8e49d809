import './verdict.css';
import { html, nothing, type TemplateResult } from 'lit';
import { counterpartViews } from '../../view/counterpartView.ts';
import type { Frame } from '../../view/Frame.ts';
import type { FileTruth } from '../../view/fileTruths.ts';
import type { BesideHistory } from '../../view/historyMirror.ts';
import { dayWords } from '../../view/playedDay.ts';
import { type OpenedCable, type VerdictView, verdictView } from '../../view/verdictView.ts';
import { actionButton } from '../parts/actionButton.ts';
import { counterpart } from '../parts/counterpart.ts';
import { inTurn } from '../parts/inTurn.ts';
import { runningText } from '../parts/runningText.ts';
import { side } from '../parts/side.ts';
import type { Screen, ScreenContext } from '../Screen.ts';

/** How it ended, three findings, what the papers say, and what was hidden; what is read later is drawn later. */
export const verdictScreen: Screen = (context) => {
  const { frame } = context;
  const { t } = frame;
  const view = verdictView(frame, context.gallery);
  return html`<div class="verdict">
    ${ending(view, context)}
    <div class="verdict__rest">
      ${inTurn(1, () => html`${findings(view, t)} ${papers(view, frame)}`)}
      ${inTurn(
        2,
        () => html`<section aria-label=${t('verdict.cableHeading')}>
            ${view.cables.map((cable) => openedCable(cable, frame))}
          </section>
          ${counterparts(context)}`,
      )}
      ${inTurn(3, () =>
        view.files.length === 0
          ? nothing
          : html`<section class="ruled" aria-labelledby="verdict-files">
              <h2 id="verdict-files">${t('verdict.files')}</h2>
              ${view.files.map((file) => fileTruth(file, context))}
            </section>`,
      )}
      ${inTurn(4, () => history(view, context))}
    </div>
  </div>`;
};

function history(view: VerdictView, context: ScreenContext): TemplateResult {
  const { frame, report } = context;
  const { t } = frame;
  return html`<section class="ruled" aria-labelledby="verdict-history">
        <h2 id="verdict-history">${view.history.heading}</h2>
        <p class="small quiet">${view.history.note}</p>
        ${view.history.rows.map((row) => beside(row, context))}
      </section>
      ${context.status.alone ? gallery(view, t) : nothing}
      ${
        context.status.alone
          ? html`<section class="verdict__export">
              ${actionButton({ id: 'export', label: t('verdict.export'), whyNot: null }, report)}
              <p class="small quiet">${t('verdict.exportNote')}</p>
            </section>`
          : nothing
      }`;
}

type Translate = ScreenContext['frame']['t'];

function ending(
  view: VerdictView,
  { frame, report, status, finished }: ScreenContext,
): TemplateResult {
  const { ending: end, text } = view;
  return html`<header class="ending" data-theme="night">
    <p class="label">${end.place}</p>
    <h1 id="turn" tabindex="-1">${end.name}</h1>
    <p class="ending__lesson" lang=${frame.script.language}>${end.lesson}</p>
    <p class="small" lang=${frame.script.language}>${end.explains}</p>
    ${end.forNow === null ? nothing : html`<p class="small">${end.forNow}</p>`}
    <section class="ending__text" aria-label=${text.heading}>
      <ol>
        ${text.clauses.map(
          ({ norm, words, silent }) => html`<li class=${silent ? 'quiet' : ''}>
            <b class="label">${norm}</b><span>${words}</span>
          </li>`,
        )}
      </ol>
    </section>
    <div class="ending__go">
      ${finished === null ? nothing : actionButton(view.debrief, report, { className: 'btn btn--main' })}
      ${status.alone ? view.otherChairs.map((chair) => actionButton(chair, report)) : nothing}
    </div>
  </header>`;
}

function findings(view: VerdictView, t: Translate): TemplateResult {
  return html`<section class="finds" aria-label=${t('verdict.findings')}>
    ${view.findings.map(
      ({ name, value, words }) => html`<article class="find">
        <h2>${name}</h2>
        <p class="find__value num">${value}</p>
        <p class="small">${words}</p>
      </article>`,
    )}
  </section>`;
}

function papers({ headlines }: VerdictView, frame: Frame): TemplateResult {
  return html`<section class="papers ruled" aria-labelledby="verdict-papers">
    <div class="papers__head">
      <h2 id="verdict-papers">${headlines.heading}</h2>
      <span class="fiction">${headlines.mark}</span>
    </div>
    <ol>
      ${headlines.lines.map(
        ({ date, text }) =>
          html`<li><time datetime=${date}>${dayWords(frame, date)}</time>${text}</li>`,
      )}
    </ol>
  </section>`;
}

function openedCable(cable: OpenedCable, frame: Frame): TemplateResult {
  const { t } = frame;
  return html`<article class="opened" data-place=${cable.of.place}>
    <div>
      <p class="label">${t('verdict.cableHeading')} <span class="fiction">${t('verdict.invented')}</span></p>
      <h2>${side(cable.of, cable.heading)}</h2>
      <p class="clause" lang=${frame.script.language}>${cable.text}</p>
    </div>
    <div class="opened__guess">
      <h2>${t('verdict.guess')}</h2>
      <p><b>${cable.guess.line}</b></p>
      ${[cable.guess.moves, cable.guess.foretold].map((words) =>
        words === null ? nothing : html`<p class="small">${words}</p>`,
      )}
    </div>
  </article>`;
}

function counterparts({
  frame,
  desk,
  disclosed,
  report,
}: ScreenContext): readonly TemplateResult[] {
  if (disclosed === null) return [];
  return counterpartViews(frame, desk, disclosed).map((view) => counterpart(view, report));
}

function fileTruth(file: FileTruth, context: ScreenContext): TemplateResult {
  const { t } = context.frame;
  return html`<article class="truth">
    <h3>${file.title}</h3>
    ${file.fictional === null ? nothing : html`<span class="fiction">${file.fictional}</span>`}
    <p class="clause" lang=${context.frame.script.language}>${runningText(context, file.truth)}</p>
    <table class="data">
      <thead>
        <tr>
          <th scope="col">${t('verdict.hypothesis')}</th>
          <th scope="col" class="r">${t('verdict.yourTokens')}</th>
          <th scope="col" class="r">${t('verdict.fileTokens')}</th>
        </tr>
      </thead>
      <tbody>
        ${file.beliefs.map(
          ({ label, own, file: read }) => html`<tr>
            <th scope="row">${label}</th>
            <td class="r">${own}</td>
            <td class="r">${read}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </article>`;
}

function beside(row: BesideHistory, context: ScreenContext): TemplateResult {
  const { t } = context.frame;
  return html`<article class="beside" data-same=${row.same}>
    <h3><span class="label">${row.norm}</span> ${row.name} <span class="stamp">${row.verdict}</span></h3>
    <dl>
      <dt>${t('verdict.here')}</dt>
      <dd class="clause">${row.here}</dd>
      <dt>${t('verdict.there')}</dt>
      <dd class="clause">${row.there}</dd>
    </dl>
    <p class="small" lang=${context.frame.script.language}>${runningText(context, row.account)}</p>
  </article>`;
}

function gallery({ gallery: view }: VerdictView, t: Translate): TemplateResult {
  return html`<section class="ruled" aria-labelledby="verdict-gallery">
    <h2 id="verdict-gallery">${view.heading}</h2>
    ${view.leftOut === null ? nothing : html`<p class="small quiet">${view.leftOut}</p>`}
    <ol class="gallery">
      ${view.endings.map(
        ({
          name,
          now,
        }) => html`<li data-met=${name !== null} aria-current=${now ? 'true' : nothing}>
          ${name ?? t('verdict.galleryClosed')}
        </li>`,
      )}
    </ol>
  </section>`;
}

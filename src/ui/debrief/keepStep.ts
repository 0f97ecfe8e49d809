import './keepStep.css';
import { html, type TemplateResult } from 'lit';
import { checkCode, codeOfFinished } from '../../session/completionCode.ts';
import { answersCsv } from '../../view/debrief/answersCsv.ts';
import { checkedWords } from '../../view/debrief/checkedWords.ts';
import type { DebriefInput } from '../../view/debrief/DebriefInput.ts';
import { codebookCsv, decisionsCsv } from '../../view/debrief/decisionTable.ts';
import { reportView } from '../../view/debrief/reportView.ts';
import { download } from '../download.ts';
import { actionButton } from '../parts/actionButton.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { printButton } from './printButton.ts';
import { report } from './report.ts';

const CSV = 'text/csv;charset=utf-8';

/** A report to print, the log, tables with their codebook, and a code that replays the game. */
export function keepStep({ input, page, answers }: DebriefContext): TemplateResult {
  const { frame, log, state } = input;
  const { t } = frame;
  const { turns } = input.analysis;
  const found = turns.kind === 'done' || turns.kind === 'soFar' ? turns.value : null;
  const file = (label: string, name: string, make: () => string) => html`<button
    type="button"
    class="btn"
    data-file=${name}
    @click=${() => download(name, make(), CSV)}
  >
    ${label}
  </button>`;
  return html`<div class="keep noprint">
      <section aria-labelledby="debrief-files">
        <h2 id="debrief-files">${t('debrief.keep.files')}</h2>
        <p class="small quiet">${t('debrief.keep.filesNote')}</p>
        <p class="keep__acts">
          ${printButton(t('debrief.keep.print'))}
          ${
            page.status.alone
              ? actionButton(
                  { id: 'export', label: t('verdict.export'), whyNot: null },
                  page.report,
                )
              : html`<button
                  type="button"
                  class="btn"
                  data-file="communique-game.json"
                  @click=${() => download('communique-game.json', JSON.stringify(log))}
                >
                  ${t('verdict.export')}
                </button>`
          }
          ${file(t('debrief.keep.decisions'), 'communique-decisions.csv', () =>
            decisionsCsv(state.setting.scenario, log),
          )}
          ${file(t('debrief.keep.codebook'), 'communique-codebook.csv', () => codebookCsv(frame))}
          ${file(t('debrief.keep.answers'), 'communique-answers.csv', () =>
            answersCsv(frame, answers.all),
          )}
        </p>
      </section>
      ${codeOf(input)} ${checkOf(input)}
    </div>
    ${report(reportView(input, answers.all, found), frame)}`;
}

function codeOf({ frame: { t }, log, state }: DebriefInput): TemplateResult {
  const make = async ({ currentTarget }: Event) => {
    const place = (currentTarget as HTMLElement).closest('section')?.querySelector('textarea');
    if (place == null) return;
    place.value = await codeOfFinished(log, state);
    place.select();
  };
  return html`<section aria-labelledby="debrief-code">
    <h2 id="debrief-code">${t('debrief.keep.code')}</h2>
    <p class="small quiet" id="debrief-code-note">${t('debrief.keep.codeNote')}</p>
    <p class="keep__acts">
      <button type="button" class="btn" data-code="make" @click=${make}>${t('debrief.keep.makeCode')}</button>
    </p>
    <textarea
      rows="3"
      readonly
      spellcheck="false"
      aria-label=${t('debrief.keep.code')}
      aria-describedby="debrief-code-note"
    ></textarea>
  </section>`;
}

function checkOf({ frame, state }: DebriefInput): TemplateResult {
  const { t } = frame;
  const check = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [code, told] = [form.querySelector('textarea'), form.querySelector('output')];
    if (code === null || told === null) return;
    told.value = '';
    told.value = checkedWords(frame, await checkCode(state.setting.scenario, code.value));
  };
  return html`<form aria-labelledby="debrief-check" @submit=${check}>
    <h2 id="debrief-check">${t('debrief.keep.check')}</h2>
    <p class="small quiet" id="debrief-check-note">${t('debrief.keep.checkNote')}</p>
    <textarea
      rows="3"
      spellcheck="false"
      data-code="given"
      aria-label=${t('debrief.keep.check')}
      aria-describedby="debrief-check-note"
    ></textarea>
    <p class="keep__acts">
      <button type="submit" class="btn" data-code="check">${t('debrief.keep.checkNow')}</button>
    </p>
    <output></output>
  </form>`;
}

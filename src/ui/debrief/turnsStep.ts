import './turnsStep.css';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GameTurns } from '../../analysis/debrief/GameTurns.ts';
import { triedView } from '../../view/debrief/triedView.ts';
import { type TurnsView, type TurnView, turnsView } from '../../view/debrief/turnsView.ts';
import { actionButton } from '../parts/actionButton.ts';
import type { ScreenContext } from '../Screen.ts';
import { chartTable } from './charts/chartTable.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { whenDone } from './whenDone.ts';

/** Decisions at which more was to be had: each to be tried anew, and one answer for whoever asks; and what an answer that was tried has brought. */
export function turnsStep(context: DebriefContext): TemplateResult {
  const { input, page } = context;
  const { turns } = input.analysis;
  const found: typeof turns = turns.kind === 'soFar' ? { kind: 'done', value: turns.value } : turns;
  return html`${tried(context)}
  ${whenDone(input, found, (value: GameTurns) => drawn(turnsView(input, value), page))}`;
}

function tried({ input, page }: DebriefContext): TemplateResult | typeof nothing {
  if (page.tried === null) return nothing;
  const { heading, where, verdict, table, back } = triedView(input, page.tried);
  return html`<section class="turns__tried" aria-labelledby="debrief-tried">
    <h2 id="debrief-tried">${heading}</h2>
    <p>${where}</p>
    <p><b>${verdict}</b></p>
    ${chartTable(table)}
    <p class="noprint">${actionButton(back, page.report)}</p>
  </section>`;
}

function drawn({ lead, notes, points, table }: TurnsView, page: ScreenContext): TemplateResult {
  const { t } = page.frame;
  return html`<section aria-labelledby="debrief-turns">
    <h2 id="debrief-turns" class="debrief__lead">${lead}</h2>
    ${notes.map((note) => html`<p class="debrief__words">${note}</p>`)}
    <div class="turns">
      ${repeat(
        points,
        ({ entry }) => entry,
        (turn) => point(turn, page),
      )}
    </div>
    ${
      table === null
        ? nothing
        : html`<details class="chart__table">
            <summary>${t('debrief.asTable')}</summary>
            ${chartTable(table)}
          </details>`
    }
  </section>`;
}

function point(turn: TurnView, { frame: { t }, report }: ScreenContext): TemplateResult {
  const { entry, when, did, came, situation, tryIt, answer, results, cause } = turn;
  const at = `turn-${entry}`;
  return html`<article class="turn" data-turn=${entry} aria-labelledby=${at}>
    <p class="turn__when">${when}</p>
    <div class="turn__what">
      <h3 id=${at}>${did}</h3>
      <p class="small quiet">${situation}</p>
      <p class="small"><b>${t('debrief.turns.came')}:</b> ${came}</p>
    </div>
    <p>
      <button
        type="button"
        class="btn btn--main"
        data-action=${tryIt.id}
        aria-describedby=${at}
        @click=${() => report(tryIt.id)}
      >
        ${tryIt.label}
      </button>
    </p>
    <details class="turn__answer">
      <summary>${t('debrief.turns.show')}</summary>
      <p class="clause">${answer}</p>
      <dl class="turn__results">
        ${results.map(({ name, value }) => html`<div><dt>${name}</dt><dd class="num">${value}</dd></div>`)}
      </dl>
      <p><b>${t('debrief.turns.caused')}:</b> ${cause}</p>
    </details>
  </article>`;
}

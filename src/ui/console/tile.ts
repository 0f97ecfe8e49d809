import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { signalShape } from './signalShape.ts';
import type { TileModel } from './tilesView.ts';

/** One table on the wall; pressing its number opens it. */
export function tile(console: Console, model: TileModel): TemplateResult {
  const { t, desk, change, may, tell } = console;
  const { table, number, signal, due } = model;
  const open = desk.drawer?.kind === 'table' && desk.drawer.table === table;
  const nudges = signal === 'needs-you' && may('nudge') ? due : [];
  return html`<article
    class=${`tile tile--${signal}`}
    data-table=${table}
    data-open=${open ? 'true' : nothing}
  >
    <h3 class="tile__n">
      <button
        type="button"
        class="tile__open"
        data-action=${`table:${number}`}
        aria-expanded=${open}
        aria-label=${t('console.tile.open', { number })}
        @click=${() => change({ drawer: open ? null : { kind: 'table', table, as: null } })}
      >
        ${number}
      </button>
    </h3>
    <span class="sig">${signalShape(signal)}<span>${t(`console.signal.${signal}`)}</span></span>
    <span class="strip" role="img" aria-label=${model.clausesWords}>
      ${model.clauses.map(({ label, status }) => html`<i data-status=${status}>${label}</i>`)}
    </span>
    <p class="tile__due">
      ${due.map(({ place, short }) => html`<span class="side side--${place}">${short}</span> `)}
      <span class="tile__words"
        >${model.idle === null ? model.words : t('console.tile.since', { words: model.words })}</span
      >
      ${model.idle === null ? nothing : html`<b class="num" data-idle>${model.idle}</b>`}
      ${
        model.people.length === 0
          ? nothing
          : html`<span class="tile__people">${model.people.join(', ')}</span>`
      }
    </p>
    ${nudges.slice(0, 1).map(
      ({ id }) => html`<button
        type="button"
        class="btn tile__nudge"
        data-action=${`nudge:${number}`}
        aria-label=${t('console.nudge.table', { number })}
        @click=${() => tell({ kind: 'nudge', table, delegation: id })}
      >
        ${t('console.nudge')}
      </button>`,
    )}
  </article>`;
}

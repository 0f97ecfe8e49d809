import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleMessageId } from '../../text/ConsoleMessageId.ts';
import { shownCode } from '../class/codeWords.ts';
import { clockWords } from './clockWords.ts';
import { codeQr } from './codeQr.ts';
import { joinAddress } from './consoleLinks.ts';
import type { ProjectorSight } from './ProjectorSight.ts';
import { projectorDebrief } from './projectorDebrief.ts';
import { type ProjectorClass, projectorTalks } from './projectorView.ts';

/** Tables up to which each has a cell of its own on the wall. */
const CELLS_MOST = 24;

/** What the whole room sees: never a name, a position, an offer or a belief while a game is played. */
export function projectorScreen(sight: ProjectorSight): TemplateResult {
  const { t, view, dismissed } = sight;
  if (dismissed !== null) return plain(t(awayWords(dismissed)));
  if (view === null) return plain(t('projector.connecting'));
  switch (view.stage) {
    case 'lobby':
      return gathering(sight, view);
    case 'play':
      return view.corridorLeftMs === null ? talks(sight, view) : corridor(sight, view);
    case 'interval':
      return gathering(sight, view);
    case 'debrief':
      return projectorDebrief(sight);
    case 'closed':
      return plain(t('projector.closed'));
    default:
      return view.stage satisfies never;
  }
}

/** Why there is nothing to show: an address without a key, or with a part of one, opens no class. */
function awayWords(code: NonNullable<ProjectorSight['dismissed']>): ConsoleMessageId {
  switch (code) {
    case 'class-closed':
      return 'projector.closed';
    case 'other-protocol':
      return 'console.left.other-protocol';
    case 'wrong-key':
    case 'malformed':
    case 'removed':
    case 'taken-over':
    case 'too-fast':
      return 'projector.noClass';
    default:
      return code satisfies never;
  }
}

function plain(words: string): TemplateResult {
  return html`<main class="wallpage wallpage--plain"><h1>${words}</h1></main>`;
}

/** Before a game: the code as large as it goes, and how many are here. */
function gathering({ t, base }: ProjectorSight, view: ProjectorClass): TemplateResult {
  const address = joinAddress(base, view.code);
  const between = view.stage === 'interval';
  return html`<main class="wallpage wallpage--gather">
    <section class="wallpage__join">
      <h1>
        ${t(between ? 'projector.between' : 'projector.join', { place: `${base.host}/join` })}
      </h1>
      <p class="wallpage__code num">${shownCode(view.code)}</p>
      <p class="wallpage__here">
        ${t(view.locked ? 'projector.locked' : 'projector.here', {
          present: view.present,
          expected: view.expected,
        })}
      </p>
      <p class="wallpage__hint">${t(between ? 'projector.betweenHint' : 'projector.hint')}</p>
    </section>
    ${codeQr(address, t('console.join.qr', { address }))}
  </main>`;
}

function corridor({ t, elapsedMs }: ProjectorSight, view: ProjectorClass): TemplateResult {
  return html`<main class="wallpage wallpage--corridor">
    <h1>${t('class.corridor.heading', { seconds: view.plan.corridorSeconds })}</h1>
    <p class="wallpage__clock num" role="timer">
      ${clockWords((view.corridorLeftMs ?? 0) - elapsedMs)}
    </p>
  </main>`;
}

function talks(sight: ProjectorSight, view: ProjectorClass): TemplateResult {
  const { t } = sight;
  const shown = projectorTalks(sight, view, sight.elapsedMs);
  return html`<main class="wallpage wallpage--talks">
    <header>
      <h1>${shown.heading}<small>${shown.agenda}</small></h1>
      ${
        shown.clock === null
          ? html`<p class="wallpage__stands">${view.paused ? t('projector.stands') : ''}</p>`
          : html`<p class="wallpage__clock num" role="timer" aria-label=${t('console.head.left')}>
              ${shown.clock}
            </p>`
      }
    </header>
    <section class="wallpage__class" aria-labelledby="clean-h">
      <h2 id="clean-h">${t('projector.clean', { tables: shown.tables })}</h2>
      <ul data-norms=${shown.norms.length}>
        ${shown.norms.map(
          ({ name, clean }) => html`<li>
            <span>${name}</span>
            ${cells(shown.tables, clean)}
            <span class="num">${t('projector.of', { clean, tables: shown.tables })}</span>
          </li>`,
        )}
      </ul>
    </section>
    <footer>
      ${view.locked ? nothing : html`<span>${t('projector.late')}</span><b class="num">${shownCode(view.code)}</b>`}
      <span class="wallpage__right">
        ${t('projector.here', { present: view.present, expected: view.expected })}
      </span>
    </footer>
  </main>`;
}

/** A cell for each table, or one bar where there are too many to count. */
function cells(tables: number, clean: number): TemplateResult {
  if (tables > CELLS_MOST)
    return html`<span class="cells cells--bar" aria-hidden="true"
      ><i style=${`width:${(100 * clean) / tables}%`}></i
    ></span>`;
  return html`<span
    class="cells"
    aria-hidden="true"
    style=${`grid-template-columns:repeat(${Math.max(tables, 1)},1fr)`}
  >
    ${Array.from({ length: tables }, (_, at) => html`<i data-on=${at < clean ? 'true' : nothing}></i>`)}
  </span>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ClassCommand, TableTile } from '../../classroom/index.ts';
import { draftView } from '../../view/draftView.ts';
import type { Frame } from '../../view/Frame.ts';
import { happeningSentence } from '../../view/happeningSentence.ts';
import { draft } from '../parts/draft.ts';
import type { Drawer } from './ConsoleDesk.ts';
import type { Console } from './ConsoleSight.ts';
import { clockWords, idleWords } from './clockWords.ts';
import { delegationMarks } from './marks.ts';
import { radios } from './radios.ts';
import { sideDrawer } from './sideDrawer.ts';
import { tableBrief } from './tableBrief.ts';
import { tableMeters } from './tableMeters.ts';
import { tableSeats } from './tableSeats.ts';
import { tileNow } from './tilesView.ts';
import { twoStep } from './twoStep.ts';

type TableAt = Extract<Drawer, { readonly kind: 'table' }>;

const MORE_MS = 120_000;
const LAST = 60;

/** One table, read-only: as everybody sees it, or as one of its delegations does; and what paces it alone. */
export function tableDrawer(console: Console, at: TableAt): TemplateResult {
  const { t, view, look, elapsedMs } = console;
  const found = view.tiles.find(({ table }) => table === at.table);
  const tile = found === undefined ? null : tileNow(found, elapsedMs);
  return sideDrawer(console, {
    kind: 'table',
    heading: t('console.table.heading', { number: tile?.number ?? 0 }),
    body: html`${tile === null ? nothing : standing(console, tile)} ${tableSeats(console, at.table)}
      ${tile === null || tile.signal === 'done' ? nothing : tableActs(console, tile)}
      ${asWhom(console, at)}
      ${look === null ? html`<p>${t('console.table.coming')}</p>` : seen(console, look)}`,
  });
}

function standing({ t }: Console, tile: TableTile): TemplateResult {
  const { leftMs, idleMs, round, stage } = tile;
  return html`<p class="table__stands">
    ${t('console.head.stage', { round: round + 1, stage: t(`stage.${stage}`) })}${
      leftMs === null || tile.signal === 'done'
        ? nothing
        : html`, <b class="num">${t('class.bar.left', { time: clockWords(leftMs) })}</b>`
    }
    ${
      tile.signal === 'done'
        ? nothing
        : html`<span class="quiet">${t('console.table.idle', { time: idleWords(idleMs) })}</span>`
    }
  </p>`;
}

function tableActs(console: Console, { table, number, paused }: TableTile): TemplateResult {
  const { t, may, tell, view } = console;
  const one = { kind: 'table', table } as const;
  const held = view.tables.find(({ id }) => id === table)?.paused ?? paused;
  const act = (key: string, label: string, command: ClassCommand) =>
    may(command.kind)
      ? html`<button type="button" class="btn" data-action=${key} @click=${() => tell(command)}>
          ${label}
        </button>`
      : nothing;
  return html`<div class="acts" role="group" aria-label=${t('console.table.acts', { number })}>
    ${
      held
        ? act('table:resume', t('console.table.resume'), { kind: 'resumeTables', tables: one })
        : act('table:pause', t('console.table.pause'), { kind: 'pauseTables', tables: one })
    }
    ${act('table:time', t('console.act.time', { minutes: MORE_MS / 60_000 }), {
      kind: 'addTime',
      tables: one,
      ms: MORE_MS,
    })}
    ${delegationMarks(console).map(({ id, short }) =>
      act(`table:nudge:${id}`, t('console.nudge.side', { name: short }), {
        kind: 'nudge',
        table,
        delegation: id,
      }),
    )}
    ${
      may('advanceTables')
        ? twoStep(console, {
            key: 'table:advance',
            ask: t('console.act.advance'),
            does: t('console.act.advanceOne', { number }),
            act: () => tell({ kind: 'advanceTables', tables: one }),
          })
        : nothing
    }
  </div>`;
}

function asWhom(console: Console, at: TableAt): TemplateResult {
  const { t, change } = console;
  return html`${radios({
    name: 'look-as',
    legend: t('console.table.as'),
    shown: 'legend',
    choices: [
      { value: '', label: t('console.table.public') },
      ...delegationMarks(console).map(({ id, name }) => ({ value: id, label: name })),
    ],
    chosen: at.as ?? '',
    choose: (as) => change({ drawer: { ...at, as: as === '' ? null : as } }),
  })}
  ${at.as === null ? nothing : html`<p class="xs quiet">${t('console.table.private')}</p>`}`;
}

function seen(console: Console, frame: Frame): TemplateResult {
  const text = draftView(frame);
  const last = frame.view.record
    .flatMap((happening) => happeningSentence(frame, happening) ?? [])
    .slice(-LAST)
    .reverse();
  const { t } = console;
  return html`${tableMeters(frame)} ${tableBrief(console, frame)}
    <section aria-labelledby="table-draft">
      <h3 id="table-draft">${t('class.observe.draft')}</h3>
      ${draft({ ...text, rows: text.rows.map((row) => ({ ...row, action: null })) }, () => {})}
    </section>
    <section aria-labelledby="table-last">
      <h3 id="table-last">${t('class.observe.last')}</h3>
      <ol class="said">${last.map((words) => html`<li>${words}</li>`)}</ol>
    </section>`;
}

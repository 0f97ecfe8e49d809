import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { callBackBar } from './callBackBar.ts';
import { monitorDrawer } from './monitorDrawer.ts';
import { monitorHead } from './monitorHead.ts';
import { noteBar } from './noteBar.ts';
import { radios } from './radios.ts';
import { tile } from './tile.ts';
import { type TilesView, tilesView } from './tilesView.ts';

/** Tables up to which tiles are widest, large, and middling; beyond that they are small. */
const FEW = 9;
const LARGE_MOST = 16;
const MIDDLING_MOST = 30;

/** The wall of tables while a game is played, and what an instructor can do about them. */
export function monitorScreen(console: Console): TemplateResult {
  const { view, desk } = console;
  const tiles = tilesView(console);
  const drawer = desk.drawer === null ? nothing : monitorDrawer(console, desk.drawer);
  return html`<div class="monitor" data-drawer=${desk.drawer === null ? nothing : 'open'}>
    ${monitorHead(console)}
    <main class="wall">
      ${noteBar(console)} ${callBackBar(console)} ${summaryRow(console, tiles)}
      <div
        class="tiles"
        data-size=${sizeFor(view.tiles.length)}
        data-count=${view.tiles.length}
        tabindex="0"
        role="region"
        aria-label=${console.t('console.wall.tables')}
      >
        ${tiles.tiles.map((model) => tile(console, model))} ${cleanSum(console, tiles)}
      </div>
    </main>
    ${drawer}
  </div>`;
}

function sizeFor(tables: number): 'few' | 'large' | 'middling' | 'small' {
  if (tables <= FEW) return 'few';
  if (tables <= LARGE_MOST) return 'large';
  return tables <= MIDDLING_MOST ? 'middling' : 'small';
}

function summaryRow({ t, desk, change }: Console, { counts }: TilesView): TemplateResult {
  const { 'needs-you': needs, hand, waiting, done, paused } = counts;
  const rest = [
    counts['in-talks'] > 0 ? t('console.count.inTalks', { count: counts['in-talks'] }) : '',
    waiting > 0 ? t('console.count.waiting', { count: waiting }) : '',
    paused > 0 ? t('console.count.paused', { count: paused }) : '',
    done > 0 ? t('console.count.done', { count: done }) : '',
  ].filter((words) => words !== '');
  return html`<div class="wall__row">
    <div class="wall__count">
      <h2>${t('console.count.needs', { count: needs + hand })}</h2>
      <p>${rest.join(', ')}</p>
    </div>
    ${radios({
      name: 'order',
      legend: t('console.order'),
      choices: [
        { value: 'need', label: t('console.order.need') },
        { value: 'number', label: t('console.order.number') },
      ],
      chosen: desk.order,
      choose: (order) => change({ order }),
    })}
  </div>`;
}

function cleanSum({ t, view }: Console, { clean }: TilesView) {
  const tables = view.tiles.length;
  if (tables === 0) return html`<p class="wall__none">${t('console.wall.none')}</p>`;
  if (sizeFor(tables) === 'small') return nothing;
  return html`<section class="sum" aria-labelledby="sum-h">
    <h2 id="sum-h">${t('console.sum', { tables })}</h2>
    <ul>
      ${clean.map(
        ({ norm, name, count }) => html`<li>
          <b title=${name}>${norm}</b>
          <span class="sum__bar"><i style=${`width:${(100 * count) / tables}%`}></i></span>
          <span class="num">${count}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

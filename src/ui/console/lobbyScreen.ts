import { html, nothing, type TemplateResult } from 'lit';
import { classGame, type PairingWay } from '../../classroom/index.ts';
import { shownCode } from '../class/codeWords.ts';
import type { Console } from './ConsoleSight.ts';
import { codeQr } from './codeQr.ts';
import { joinAddress, projectorAddress } from './consoleLinks.ts';
import { doorButton } from './doorButton.ts';
import { injectDrawer } from './injectDrawer.ts';
import { canStart, type LobbyView, lobbyView, sittingAhead } from './lobbyView.ts';
import { memberList } from './memberList.ts';
import { noteBar } from './noteBar.ts';
import { pairedTables } from './pairedTables.ts';
import { pickedBar } from './pickedBar.ts';
import { raisedHands } from './raisedHands.ts';
import { screensDrawer } from './screensDrawer.ts';
import { twoStep } from './twoStep.ts';

const WAYS: readonly PairingWay[] = ['by-lot', 'as-last-time', 'rotate'];

/** Before each game: the code, who is here, who sits where, and the start. */
export function lobbyScreen(console: Console): TemplateResult {
  const { scenario, view } = console;
  const lobby = lobbyView(console, classGame(scenario, view.plan.cut));
  const drawer = lobbyDrawer(console);
  return html`<main class="gather" data-drawer=${drawer === null ? nothing : 'open'}>
    ${noteBar(console)} ${joinColumn(console)} ${membersColumn(console, lobby)}
    ${drawer ?? tablesColumn(console, lobby)}
  </main>`;
}

/** What stands in place of the tables; null while they do. */
function lobbyDrawer(console: Console): TemplateResult | null {
  switch (console.desk.drawer?.kind) {
    case 'screens':
      return screensDrawer(console);
    case 'inject':
      return injectDrawer(console);
    default:
      return null;
  }
}

function joinColumn({ t, view, kept, base, desk, change }: Console): TemplateResult {
  const address = joinAddress(base, view.code);
  const wall = projectorAddress(base, kept);
  return html`<section class="gather__join" data-theme="night" aria-label=${t('console.join.how')}>
    <p class="label">${t('console.join.at', { place: `${base.host}/join` })}</p>
    <p class="code num">${shownCode(view.code)}</p>
    ${codeQr(address, t('console.join.qr', { address }))}
    <p class="small">${t('console.join.hint')}</p>
    <div class="gather__foot">
      ${
        wall === null
          ? nothing
          : html`<a class="btn" target="communique-wall" href=${wall} data-action="wall">
              ${t('console.join.wall')}
            </a>`
      }
      <button
        type="button"
        class="btn"
        data-action="screens"
        aria-expanded=${desk.drawer?.kind === 'screens'}
        @click=${() =>
          change({ drawer: desk.drawer?.kind === 'screens' ? null : { kind: 'screens' } })}
      >
        ${t('console.join.screens')}
      </button>
    </div>
  </section>`;
}

function membersColumn(console: Console, lobby: LobbyView): TemplateResult {
  const { t, view, desk } = console;
  return html`<section class="gather__who" aria-labelledby="console-turn">
    <h1 id="console-turn" tabindex="-1">
      ${t(view.stage === 'interval' ? 'console.lobby.between' : 'console.lobby.here', {
        present: view.present,
        expected: view.expected,
        sitting: view.sitting + 1,
      })}
    </h1>
    <p class="small quiet">
      ${
        view.stage === 'interval'
          ? t('console.lobby.herePlain', { present: view.present, expected: view.expected })
          : t(view.locked ? 'console.lobby.locked' : 'console.lobby.hint')
      }
    </p>
    ${raisedHands(console)}
    ${
      lobby.members.length === 0
        ? html`<p class="gather__nobody">${nobodyWords(console)}</p>`
        : memberList(console, lobby.members)
    }
    ${desk.picked === null ? nothing : pickedBar(console, desk.picked)}
    <div class="gather__foot">
      ${doorButton(console)}
      ${closing(console)}
    </div>
  </section>`;
}

function nobodyWords({ t, view }: Console): string {
  const tables = view.plan.rehearsalTables;
  return tables > 0 ? t('console.lobby.rehearsal', { tables }) : t('console.lobby.nobody');
}

/** What ends the class: beside the start only where a game was played. */
function closing(console: Console): TemplateResult | typeof nothing {
  const { t, view, may, tell } = console;
  if (view.stage === 'interval')
    return may('openDebrief')
      ? html`<button
          type="button"
          class="btn"
          data-action="debrief"
          @click=${() => tell({ kind: 'openDebrief' })}
        >
          ${t('console.lobby.debrief')}
        </button>`
      : nothing;
  return may('closeClass')
    ? twoStep(console, {
        key: 'close',
        ask: t('console.close.ask'),
        does: t('console.close.does', { count: view.expected }),
        act: () => tell({ kind: 'closeClass' }),
        className: 'btn btn--bare',
      })
    : nothing;
}

function tablesColumn(console: Console, lobby: LobbyView): TemplateResult {
  const { t, view, may, tell } = console;
  const paired = lobby.tables.length > 0;
  const sitting = sittingAhead(view);
  const more = sitting < view.plan.sittings;
  const ready = canStart(view);
  return html`<section class="gather__pair" aria-labelledby="pair-h">
    <h2 id="pair-h">
      ${t('console.pair.heading', { count: paired ? lobby.tables.length : lobby.expectedTables })}
    </h2>
    ${may('pairTables') && more ? pairingWays(console, sitting) : nothing}
    ${
      paired
        ? html`${pairedTables(console, lobby.tables)}
            <p class="small quiet">${t('console.pair.byHand')}</p>`
        : html`<p class="gather__plain">${unpairedWords(console, lobby, sitting)}</p>`
    }
    ${
      lobby.odd.length === 0
        ? nothing
        : html`<ul class="gather__odd small">${lobby.odd.map((words) => html`<li>${words}</li>`)}</ul>`
    }
    ${
      paired && lobby.unseated.length > 0
        ? html`<p class="small">
            ${t('console.pair.unseated', {
              count: lobby.unseated.length,
              names: lobby.unseated.map(({ name }) => name).join(', '),
            })}
          </p>`
        : nothing
    }
    ${more ? injectsButton(console) : nothing}
    ${
      may('startSitting') && more
        ? html`<button
            type="button"
            class="btn btn--main gather__start"
            data-action="start"
            aria-disabled=${ready ? nothing : 'true'}
            aria-describedby=${ready ? nothing : 'start-why'}
            @click=${() => (ready ? tell({ kind: 'startSitting' }) : undefined)}
          >
            ${t('console.start', { sitting: sitting + 1, of: view.plan.sittings })}
          </button>`
        : html`<p class="small gather__start">
            ${t(more ? 'console.start.host' : 'console.start.none')}
          </p>`
    }
    ${
      !ready && may('startSitting') && more
        ? html`<p class="why" id="start-why">${t('console.start.nobody')}</p>`
        : nothing
    }
  </section>`;
}

/** Opens the injects of the coming game, which can be planned before anybody sits. */
function injectsButton({ t, view, may, change }: Console): TemplateResult | typeof nothing {
  if (!may('planInject')) return nothing;
  const ahead = view.injects.filter(
    ({ sitting, calledBack }) => sitting === sittingAhead(view) && !calledBack,
  );
  return html`<button
    type="button"
    class="btn"
    data-action="drawer:inject"
    aria-expanded="false"
    @click=${() => change({ drawer: { kind: 'inject' } })}
  >
    ${t('console.lobby.injects', { count: ahead.length })}
  </button>`;
}

function unpairedWords({ t, view }: Console, lobby: LobbyView, sitting: number): string {
  if (lobby.expectedTables === 0) return t('console.pair.later', { chairs: view.plan.chairs });
  return t(sitting === 0 ? 'console.pair.byItself' : 'console.pair.byRotation', {
    chairs: view.plan.chairs,
  });
}

function pairingWays({ t, tell, view }: Console, sitting: number): TemplateResult {
  const ways = sitting === 0 ? WAYS.slice(0, 1) : WAYS;
  const ready = canStart(view);
  return html`<div class="acts" role="group" aria-label=${t('console.pair.how')}>
    ${ways.map(
      (way) => html`<button
        type="button"
        class="btn"
        data-action=${`pair:${way}`}
        aria-disabled=${ready ? nothing : 'true'}
        @click=${() => (ready ? tell({ kind: 'pairTables', way }) : undefined)}
      >
        ${t(`console.pair.${way}`)}
      </button>`,
    )}
  </div>`;
}

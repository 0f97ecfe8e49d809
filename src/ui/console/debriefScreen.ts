import { html, nothing, type TemplateResult } from 'lit';
import { REVEAL_MOST } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';
import { closeButton, recordButton } from './classDrawer.ts';
import { classLine } from './classLine.ts';
import { projectorAddress } from './consoleLinks.ts';
import { noteBar } from './noteBar.ts';
import { screensDrawer } from './screensDrawer.ts';
import { twoStep } from './twoStep.ts';

/** The class talks about its games: how much of it is on the wall, whether with names, and the record. */
export function debriefScreen(console: Console): TemplateResult {
  const { t, view, base, kept, desk, may, tell, change } = console;
  const wall = projectorAddress(base, kept);
  const reveal = (step: number) => () => {
    if (step >= 0 && step <= REVEAL_MOST) tell({ kind: 'reveal', step });
  };
  return html`<main class="talk" data-drawer=${desk.drawer?.kind === 'screens' ? 'open' : nothing}>
    <header class="talk__head" data-theme="night">
      <h1 id="console-turn" tabindex="-1">${t('console.talk.heading')}</h1>
      <p class="small">${classLine(console)}</p>
      <p>${t('console.talk.hint')}</p>
      <div class="gather__foot">
        ${wall === null ? nothing : html`<a class="btn" target="communique-wall" href=${wall}>${t('console.join.wall')}</a>`}
        <button
          type="button"
          class="btn"
          data-action="screens"
          aria-expanded=${desk.drawer?.kind === 'screens'}
          @click=${() => change({ drawer: desk.drawer === null ? { kind: 'screens' } : null })}
        >
          ${t('console.join.screens')}
        </button>
      </div>
    </header>
    <div class="talk__body">
      ${noteBar(console)}
      <section aria-labelledby="wall-h">
        <h2 id="wall-h">${t('console.talk.wall')}</h2>
        <p>${t('console.talk.step', { step: view.revealed })}</p>
        ${
          may('reveal')
            ? html`<div class="acts">
                <button
                  type="button"
                  class="btn"
                  data-action="reveal:back"
                  aria-disabled=${view.revealed === 0 ? 'true' : nothing}
                  @click=${reveal(view.revealed - 1)}
                >
                  ${t('console.talk.back')}
                </button>
                <button
                  type="button"
                  class="btn btn--main"
                  data-action="reveal:next"
                  aria-disabled=${view.revealed >= REVEAL_MOST ? 'true' : nothing}
                  @click=${reveal(view.revealed + 1)}
                >
                  ${t('console.talk.next')}
                </button>
              </div>`
            : nothing
        }
      </section>
      <section aria-labelledby="names-h">
        <h2 id="names-h">${t('console.talk.names')}</h2>
        <p>${t(view.namesShown ? 'console.talk.namesShown' : 'console.talk.namesHidden')}</p>
        ${namesButton(console)}
      </section>
      <section aria-labelledby="keep-h">
        <h2 id="keep-h">${t('console.talk.keep')}</h2>
        <p>${t('console.talk.keepHint')}</p>
        <div class="acts">${recordButton(console)} ${closeButton(console)}</div>
      </section>
    </div>
    ${desk.drawer?.kind === 'screens' ? screensDrawer(console) : nothing}
  </main>`;
}

function namesButton(console: Console) {
  const { t, view, may, tell } = console;
  if (view.namesShown)
    return may('hideNames')
      ? html`<button
          type="button"
          class="btn"
          data-action="names"
          @click=${() => tell({ kind: 'hideNames' })}
        >
          ${t('console.talk.hide')}
        </button>`
      : nothing;
  return may('showNames')
    ? twoStep(console, {
        key: 'names',
        ask: t('console.talk.show'),
        does: t('console.talk.showNow', { count: view.expected }),
        act: () => tell({ kind: 'showNames' }),
      })
    : nothing;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { closeButton } from './classDrawer.ts';
import { classLine } from './classLine.ts';
import { projectorAddress } from './consoleLinks.ts';
import { noteBar } from './noteBar.ts';
import { screensDrawer } from './screensDrawer.ts';
import { twoStep } from './twoStep.ts';

/** The class talks about its games: each step for the host, what is on the wall, whether with names, and the files. */
export function debriefScreen(
  console: Console,
  talk: { readonly steps: TemplateResult; readonly files: TemplateResult | null } | null,
): TemplateResult {
  const { t, view, base, kept, desk, change } = console;
  const wall = projectorAddress(base, kept);
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
      ${talk === null ? html`<p role="status">${t('console.talk.coming')}</p>` : talk.steps}
      <section aria-labelledby="names-h">
        <h2 id="names-h">${t('console.talk.names')}</h2>
        <p>${t(view.namesShown ? 'console.talk.namesShown' : 'console.talk.namesHidden')}</p>
        ${namesButton(console)}
      </section>
      ${talk?.files ?? nothing}
      <div class="acts">${closeButton(console)}</div>
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

import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { projectorAddress } from './consoleLinks.ts';
import { doorButton } from './doorButton.ts';
import { sideDrawer } from './sideDrawer.ts';
import { twoStep } from './twoStep.ts';

/** What concerns the class as a whole: its door, its other screens, its record, and its ends. */
export function classDrawer(console: Console): TemplateResult {
  const { t, view, may, tell, base, kept, change } = console;
  const wall = projectorAddress(base, kept);
  const playing = view.tables.filter(({ ended }) => !ended).length;
  return sideDrawer(console, {
    kind: 'class',
    heading: t('console.class.heading'),
    body: html`<div class="stack">
        ${wall === null ? nothing : html`<a class="btn" target="communique-wall" href=${wall}>${t('console.join.wall')}</a>`}
        <button
          type="button"
          class="btn"
          data-action="screens"
          @click=${() => change({ drawer: { kind: 'screens' } })}
        >
          ${t('console.join.screens')}
        </button>
        ${doorButton(console)}
        ${recordButton(console)}
      </div>
      <h3>${t('console.class.ends')}</h3>
      <div class="stack">
        ${
          may('endSitting')
            ? twoStep(console, {
                key: 'end',
                ask: t('console.end.ask'),
                does: t('console.end.does', { count: playing }),
                act: () => tell({ kind: 'endSitting' }),
              })
            : nothing
        }
        ${
          may('openDebrief')
            ? twoStep(console, {
                key: 'debrief',
                ask: t('console.debrief.ask'),
                does: t('console.debrief.does', { count: playing }),
                act: () => tell({ kind: 'openDebrief' }),
              })
            : nothing
        }
        ${closeButton(console)}
      </div>
      <p class="xs quiet">${t('console.class.endsAbout')}</p>`,
  });
}

/** The whole record as a file: its host's alone, because every secret is in it. */
function recordButton({ t, kept, saveRecord }: Console): TemplateResult | typeof nothing {
  return kept.as === 'host'
    ? html`<button type="button" class="btn" data-action="record" @click=${saveRecord}>
        ${t('console.record.save')}
      </button>`
    : nothing;
}

export function closeButton(console: Console): TemplateResult | typeof nothing {
  const { t, view, may, tell } = console;
  return may('closeClass')
    ? twoStep(console, {
        key: 'close',
        ask: t('console.close.ask'),
        does: t('console.close.does', { count: view.expected }),
        act: () => tell({ kind: 'closeClass' }),
      })
    : nothing;
}

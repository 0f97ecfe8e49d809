import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../view/Frame.ts';
import type { Report, ScreenContext } from './Screen.ts';

const tabs = ['history', 'brief', 'advice', 'meters', 'archive'] as const;
const ends = ['games', 'settings', 'help'] as const;

/** The bar over every screen of a game: where one is, and the panels, in the same place everywhere. */
export function topBar(
  { frame: { view, t }, report }: ScreenContext,
  note: string | TemplateResult | null,
): TemplateResult {
  // At night the bar is part of the dark room.
  const theme = view.stage === 'night' ? 'night' : nothing;
  return html`<a class="skip" href="#turn">${t('top.skip')}</a>
    <header class="top" data-theme=${theme}>
      <p class="top__where">
        <button type="button" class="btn btn--bare top__home" @click=${() => report('title')}>
          ${t('title.name')}
        </button>
        <span>${t('top.round', { round: view.round + 1, of: view.setting.cut.rounds.length })}</span>
        ${
          view.stage === 'verdict'
            ? nothing
            : html`<button
                type="button"
                class="btn btn--bare top__pause"
                data-action="pause"
                @click=${() => report('pause')}
              >
                ${t('top.pause')}
              </button>`
        }
      </p>
      <nav class="top__tabs" aria-label=${t('top.panels')}>
        ${tabs.map((panel) => tab(panel, t(`panel.${panel}`), report))}
        <span class="top__gap"></span>
        ${ends.map((panel) => tab(panel, t(`panel.${panel}`), report))}
      </nav>
      ${note === null ? nothing : html`<p class="top__note xs">${note}</p>`}
    </header>`;
}

function tab(panel: string, label: string, report: Report): TemplateResult {
  return html`<button
    type="button"
    class="btn btn--bare"
    data-action=${`panel:${panel}`}
    @click=${() => report(`panel:${panel}`)}
  >
    ${label}
  </button>`;
}

/** What stands inside the dialog: the way back, always in the same corner, and the panel. */
export function panelFrame(body: TemplateResult, { t }: Frame, close: () => void): TemplateResult {
  return html`<div class="panel">
    <div class="panel__bar">
      <button type="button" class="btn close" data-action="close" @click=${close}>
        ${t('panel.close')} <kbd class="key">Esc</kbd>
      </button>
    </div>
    <div class="panel__body">${body}</div>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';

/** What lies beside the wall: a heading that takes the focus, and a way to close it. */
export function sideDrawer(
  { t, change }: Pick<Console, 't' | 'change'>,
  { kind, heading, body }: { kind: string; heading: string; body: TemplateResult },
): TemplateResult {
  return html`<aside class="drawer" data-drawer=${kind} aria-labelledby="drawer-h">
    <div class="drawer__head">
      <h2 id="drawer-h" tabindex="-1">${heading}</h2>
      <button
        type="button"
        class="btn btn--bare"
        data-action="drawer:close"
        @click=${() => change({ drawer: null, armed: null })}
      >
        ${t('console.drawer.close')}
      </button>
    </div>
    ${body}
  </aside>`;
}

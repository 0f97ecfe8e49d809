import './pause.css';
import { html, nothing } from 'lit';
import { keyName } from '../parts/keyName.ts';
import type { Panel } from '../Screen.ts';

/** The layer over a paused table: nothing of it is to be seen, and one way leads on. */
export const pausePanel: Panel = ({ frame: { t }, settings, report }) => html`<div
  class="paused"
  data-theme="night"
>
  <h2 id="panel-heading" tabindex="-1">${t('pause.heading')}</h2>
  <p>${t('pause.about')}</p>
  <button
    type="button"
    class="btn btn--main"
    data-action="pause"
    @click=${() => report('pause')}
  >
    ${t('pause.goOn')}
    ${settings.letters === 'on' ? html`<kbd class="key">${keyName(t, settings.keys.pause)}</kbd>` : nothing}
  </button>
</div>`;

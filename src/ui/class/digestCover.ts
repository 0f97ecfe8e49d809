import { html } from 'lit';
import type { ClassSight } from './ClassSight.ts';
import type { Covering } from './Cover.ts';

/** What somebody else did from one's chair, before one goes on oneself. */
export function digestCover(
  t: ClassSight['t'],
  done: readonly string[],
  goOn: () => void,
): Covering {
  return {
    key: 'digest',
    body: html`<div class="cover" data-theme="night">
      <h2 id="cover-heading" tabindex="-1">${t('class.digest.heading')}</h2>
      <p>${t('class.digest.told')}</p>
      <section class="cover__list" aria-labelledby="digest-h">
        <h3 id="digest-h">${t('class.digest.what')}</h3>
        ${
          done.length === 0
            ? html`<p>${t('class.digest.nothing')}</p>`
            : html`<ol class="messages">
                ${done.map((words) => html`<li>${words}</li>`)}
              </ol>`
        }
      </section>
      <button type="button" class="btn btn--main" data-action="digest:go" @click=${goOn}>
        ${t('class.digest.goOn')}
      </button>
    </div>`,
  };
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { injectLines } from './injectsView.ts';

/** What is on its way and can still be called back, with the seconds that are left. */
export function callBackBar(console: Console): TemplateResult | typeof nothing {
  const { t, may, tell } = console;
  const going = injectLines(console).filter(({ countdown }) => countdown !== null);
  if (going.length === 0) return nothing;
  return html`<ul class="going" aria-label=${t('console.going')}>
    ${going.map(
      ({ id, title, countdown }) => html`<li>
        <p>
          <b>${title}</b>
          ${t('console.going.in', { seconds: countdown ?? 0 })}
        </p>
        ${
          may('callBackInject')
            ? html`<button
                type="button"
                class="btn"
                data-action=${`call-back:${id}`}
                @click=${() => tell({ kind: 'callBackInject', inject: id })}
              >
                ${t('console.going.back')}
              </button>`
            : nothing
        }
      </li>`,
    )}
  </ul>`;
}

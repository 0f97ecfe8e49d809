import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { injectLines } from './injectsView.ts';

/** What was planned and sent in this class, newest first. */
export function injectList(console: Console): TemplateResult {
  const { t, may, tell } = console;
  const lines = injectLines(console);
  return html`<section class="injects" aria-labelledby="injects-h">
    <h3 id="injects-h">${t('console.injects.heading', { count: lines.length })}</h3>
    <ol>
      ${lines.map(
        ({ id, title, when, to, state, canCallBack }) => html`<li>
          <p><b>${title}</b></p>
          <p class="xs quiet">${t('console.injects.line', { when, to })}</p>
          <p class="xs">${state}</p>
          ${
            canCallBack && may('callBackInject')
              ? html`<button
                  type="button"
                  class="btn"
                  data-action=${`inject:back:${id}`}
                  aria-label=${t('console.injects.backOf', { title })}
                  @click=${() => tell({ kind: 'callBackInject', inject: id })}
                >
                  ${t('console.going.back')}
                </button>`
              : nothing
          }
        </li>`,
      )}
    </ol>
  </section>`;
}

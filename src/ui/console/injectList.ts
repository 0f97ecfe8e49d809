import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { draftOf, EMPTY_INJECT, type InjectDraft } from './injectDraft.ts';
import { injectLines } from './injectsView.ts';

/** What was planned and sent in this class, newest first. */
export function injectList(console: Console): TemplateResult {
  const { t, may, tell, desk, change } = console;
  const lines = injectLines(console);
  return html`<section class="injects" aria-labelledby="injects-h">
    <h3 id="injects-h">${t('console.injects.heading', { count: lines.length })}</h3>
    <ol>
      ${lines.map(
        ({ id, title, when, to, state, canCallBack, canChange }) => html`<li
          aria-current=${desk.inject.changes === id ? 'true' : nothing}
        >
          <p><b>${title}</b></p>
          <p class="xs quiet">${t('console.injects.line', { when, to })}</p>
          <p class="xs">${state}</p>
          <div class="acts">
          ${
            canChange && may('changeInject')
              ? html`<button
                  type="button"
                  class="btn"
                  data-action=${`inject:change:${id}`}
                  aria-label=${t('console.injects.changeOf', { title })}
                  @click=${() => change({ inject: draftOfInject(console, id), armed: null })}
                >
                  ${t('console.injects.change')}
                </button>`
              : nothing
          }
          ${
            canCallBack && may('callBackInject')
              ? html`<button
                  type="button"
                  class="btn"
                  data-action=${`inject:back:${id}`}
                  aria-label=${t(canChange ? 'console.injects.removeOf' : 'console.injects.backOf', { title })}
                  @click=${() => tell({ kind: 'callBackInject', inject: id })}
                >
                  ${t(canChange ? 'console.injects.remove' : 'console.going.back')}
                </button>`
              : nothing
          }
          </div>
        </li>`,
      )}
    </ol>
  </section>`;
}

function draftOfInject({ view }: Console, id: number): InjectDraft {
  const inject = view.injects.find((each) => each.id === id);
  return inject === undefined ? EMPTY_INJECT : draftOf(inject);
}

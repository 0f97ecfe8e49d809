import { html, nothing, type TemplateResult } from 'lit';
import type { KeptClass } from '../../session/HostKeeper.ts';
import { shownCode } from '../class/codeWords.ts';
import type { ConsoleDesk } from './ConsoleDesk.ts';
import type { ConsoleActs, ConsoleWords } from './ConsoleSight.ts';
import { twoStep } from './twoStep.ts';

/** Why the console of a class is no longer open. */
export type LeftCode = 'class-closed' | 'wrong-key' | 'other-protocol' | 'malformed' | 'deleted';

export interface Left extends ConsoleActs {
  readonly t: ConsoleWords['t'];
  readonly desk: ConsoleDesk;
  readonly kept: KeptClass;
  readonly code: LeftCode;
  readonly toForm: () => void;
}

/** After a class: its record can be saved, and then deleted; or why one was sent away. */
export function leftScreen(left: Left): TemplateResult {
  const { t, code, kept, desk, toForm, saveRecord, deleteRecord } = left;
  const closed = code === 'class-closed' && kept.as === 'host';
  return html`<main class="talk">
    <header class="talk__head" data-theme="night">
      <h1 id="console-turn" tabindex="-1">${t(`console.left.${code}`)}</h1>
      <p>${t(`console.left.${code}.why`, { code: shownCode(kept.code) })}</p>
    </header>
    <div class="talk__body">
      ${desk.note === null ? nothing : html`<p class="fault">${desk.note}</p>`}
      ${
        closed
          ? html`<section aria-labelledby="keep-h">
              <h2 id="keep-h">${t('console.talk.keep')}</h2>
              <p>${t('console.talk.keepHint')}</p>
              <div class="acts">
                <button type="button" class="btn btn--main" data-action="record" @click=${saveRecord}>
                  ${t('console.record.save')}
                </button>
                ${
                  desk.recordSaved
                    ? twoStep(left, {
                        key: 'delete',
                        ask: t('console.record.delete'),
                        does: t('console.record.deleteNow'),
                        act: deleteRecord,
                      })
                    : html`<p class="why">${t('console.record.first')}</p>`
                }
              </div>
            </section>`
          : nothing
      }
      <p>
        <button type="button" class="btn" data-action="form" @click=${toForm}>
          ${t('console.left.form')}
        </button>
      </p>
    </div>
  </main>`;
}

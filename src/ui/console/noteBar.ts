import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';

/** How long an alarm stays in sight after it was last raised. */
const ALARM_MS = 180_000;

/** What an instructor has to know at once: alarms of the server, a line that is down, an act that was not taken. */
export function noteBar({
  t,
  view,
  line,
  desk,
  change,
}: Pick<Console, 't' | 'view' | 'line' | 'desk' | 'change'>): TemplateResult | typeof nothing {
  const alarm = view.alarms.findLast(({ atMs }) => view.atMs - atMs < ALARM_MS);
  if (alarm === undefined && line !== 'lost' && desk.note === null) return nothing;
  return html`<div class="notes">
    ${
      alarm === undefined
        ? nothing
        : html`<p class="note-line note-line--alarm">
            ${t('console.alarm', { what: alarmWords(t, alarm.code) })}
          </p>`
    }
    ${line === 'lost' ? html`<p class="note-line note-line--alarm">${t('console.lost')}</p>` : nothing}
    ${
      desk.note === null
        ? nothing
        : html`<p class="note-line">
            <span>${desk.note}</span>
            <button
              type="button"
              class="btn btn--bare"
              data-action="note:close"
              @click=${() => change({ note: null })}
            >
              ${t('console.note.close')}
            </button>
          </p>`
    }
  </div>`;
}

/** An alarm by its code, in words that say what to do. */
export function alarmWords(t: Console['t'], code: string): string {
  if (
    code === 'store-full' ||
    code === 'store-read-only' ||
    code === 'store-away' ||
    code === 'agent-failed'
  )
    return t(`console.alarm.${code}`);
  return t('console.alarm.other', { code });
}

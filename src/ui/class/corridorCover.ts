import { html, nothing, type TemplateResult } from 'lit';
import type { ClassSight, MemberClass } from './ClassSight.ts';
import type { Covering } from './Cover.ts';

export interface CorridorActs {
  /** Passes a note to another delegation; whether it is on its way. */
  readonly passNote: (to: string, text: string) => Promise<boolean>;
}

const NOTE_MOST = 140;

/** Corridor minutes: away from the screens; for who is not in the room, a note. */
export function corridorCover(
  { t, delegationName }: ClassSight,
  view: MemberClass,
  others: readonly string[],
  acts: CorridorActs,
): Covering {
  const notes = view.messages.filter(({ from }) => from !== 'host' && from !== view.member);
  return {
    key: 'corridor',
    body: html`<div class="cover" data-theme="night">
      <h2 id="cover-heading" tabindex="-1">
        ${t('class.corridor.heading', { seconds: view.plan.corridorSeconds })}
      </h2>
      <p class="cover__left" role="timer" aria-live="off"><span data-corridor></span></p>
      <p>${t('class.corridor.room')}</p>
      ${others.map((to) => noteForm(t, to, delegationName(to) ?? to, acts))}
      ${
        notes.length === 0
          ? nothing
          : html`<section aria-labelledby="notes-h">
              <h3 id="notes-h">${t('class.corridor.notes')}</h3>
              <ol class="messages">
                ${notes.toReversed().map(({ text }) => html`<li><p>${text}</p></li>`)}
              </ol>
            </section>`
      }
    </div>`,
  };
}

function noteForm(
  t: ClassSight['t'],
  to: string,
  name: string,
  { passNote }: CorridorActs,
): TemplateResult {
  const pass = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [field, told] = [form.querySelector('textarea'), form.querySelector('output')];
    const text = field?.value.trim() ?? '';
    if (field === null || told === null || text === '') return;
    told.value = '';
    if (!(await passNote(to, text))) return;
    field.value = '';
    told.value = t('class.corridor.sent');
  };
  return html`<form class="note" @submit=${pass}>
    <label for=${`note-${to}`}>${t('class.corridor.noteTo', { name })}</label>
    <textarea
      id=${`note-${to}`}
      rows="2"
      maxlength=${NOTE_MOST}
      aria-describedby=${`note-${to}-hint`}
    ></textarea>
    <p class="small quiet" id=${`note-${to}-hint`}>${t('class.corridor.noteHint')}</p>
    <button type="submit" class="btn" data-action=${`note:${to}`}>${t('class.corridor.send')}</button>
    <output class="small"></output>
  </form>`;
}

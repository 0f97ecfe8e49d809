import { html, nothing, type TemplateResult } from 'lit';
import { BROADCAST_MOST, type Member, placeOf } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';
import { memberList } from './memberList.ts';
import { pickedBar } from './pickedBar.ts';
import { sideDrawer } from './sideDrawer.ts';

/** Who raises a hand, who came late, and everybody else. */
export function peopleDrawer(console: Console): TemplateResult {
  const { t, view, desk, may, tell } = console;
  const members = view.members.filter(({ removed }) => !removed);
  const hands = members.filter(({ hand }) => hand === 'up');
  const late = members.filter(({ id, present }) => present && seatOf(console, id) === null);
  return sideDrawer(console, {
    kind: 'people',
    heading: t('console.people.heading', { present: view.present, expected: view.expected }),
    body: html`${hands.map((member) => raised(console, member))}
      ${late.map(
        ({ id, name }) => html`<section class="call" aria-label=${name}>
          <p>${t('console.people.late', { name })}</p>
          ${
            may('seatLate')
              ? html`<button
                  type="button"
                  class="btn"
                  data-action=${`late:${name}`}
                  @click=${() => tell({ kind: 'seatLate', member: id })}
                >
                  ${t('console.people.place')}
                </button>`
              : nothing
          }
        </section>`,
      )}
      ${desk.picked === null ? nothing : pickedBar(console, desk.picked)}
      ${memberList(console, members)}`,
  });
}

/** Where somebody sits in the present tables; null where nowhere. */
function seatOf({ view }: Console, member: string) {
  return placeOf({ tables: view.tables.map((table) => ({ ...table, seed: 0 })) }, member);
}

function raised(console: Console, { id, name }: Member): TemplateResult {
  const { t, may, tell } = console;
  const number = seatOf(console, id)?.table.number ?? null;
  const answer = (event: SubmitEvent) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('text') ?? '');
    tell({ kind: 'answerHand', member: id, text: text.trim() });
  };
  return html`<section class="call call--hand" aria-label=${name}>
    <p>
      <b>${name}</b>
      ${number === null ? t('console.people.hand') : t('console.people.handAt', { number })}
    </p>
    ${
      may('answerHand')
        ? html`<form class="call__form" @submit=${answer}>
            <label class="sr" for=${`answer-${id}`}>${t('console.people.answerTo', { name })}</label>
            <input
              id=${`answer-${id}`}
              class="field"
              name="text"
              type="text"
              autocomplete="off"
              maxlength=${BROADCAST_MOST}
              .defaultValue=${t('console.people.coming')}
            />
            <button type="submit" class="btn" data-action=${`answer:${name}`}>
              ${t('console.people.answer')}
            </button>
          </form>`
        : nothing
    }
  </section>`;
}

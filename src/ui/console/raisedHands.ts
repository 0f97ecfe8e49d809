import { html, nothing, type TemplateResult } from 'lit';
import { BROADCAST_MOST, type Member, placeOf } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';

/** Those who raise a hand, each with the place and a line to answer. */
export function raisedHands(console: Console): readonly TemplateResult[] {
  return console.view.members
    .filter(({ hand, removed }) => hand === 'up' && !removed)
    .map((member) => raised(console, member));
}

/** Where somebody sits in the present tables; null where nowhere. */
export function seatOf({ view }: Console, member: string) {
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

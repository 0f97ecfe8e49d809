import { html, nothing, type TemplateResult } from 'lit';
import type { Console } from './ConsoleSight.ts';
import { memberList } from './memberList.ts';
import { pickedBar } from './pickedBar.ts';
import { raisedHands, seatOf } from './raisedHands.ts';
import { sideDrawer } from './sideDrawer.ts';

/** Who raises a hand, who came late, and everybody else. */
export function peopleDrawer(console: Console): TemplateResult {
  const { t, view, desk, may, tell } = console;
  const members = view.members.filter(({ removed }) => !removed);
  const late = members.filter(({ id, present }) => present && seatOf(console, id) === null);
  return sideDrawer(console, {
    kind: 'people',
    heading: t('console.people.heading', { present: view.present, expected: view.expected }),
    body: html`${raisedHands(console)}
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

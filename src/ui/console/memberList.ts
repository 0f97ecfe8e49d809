import { html, svg, type TemplateResult } from 'lit';
import type { Member } from '../../classroom/index.ts';
import type { Console } from './ConsoleSight.ts';

/** Everybody in the class, present or not; pressing a name picks its bearer. */
export function memberList(
  { t, desk, change }: Console,
  members: readonly Member[],
): TemplateResult {
  return html`<ul class="names">
    ${members.map(
      ({ id, name, present, hand }) => html`<li>
        <button
          type="button"
          class="name"
          data-member=${name}
          data-present=${present}
          aria-pressed=${desk.picked === id}
          @click=${() => change({ picked: desk.picked === id ? null : id, armed: null })}
        >
          <svg class="shape" viewBox="0 0 13 13" aria-hidden="true">
            ${present ? here : away}
          </svg>
          <span class="name__word">${name}</span>
          <span class=${present && hand === 'down' ? 'sr' : 'name__note'}>
            ${t(hand === 'up' ? 'console.member.hand' : present ? 'console.member.here' : 'console.member.away')}
          </span>
        </button>
      </li>`,
    )}
  </ul>`;
}

const here = svg`<path d="M1 7l4 4L12 2" fill="none" stroke="currentColor" stroke-width="2"/>`;
const away = svg`<circle cx="6.5" cy="6.5" r="5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="3 2.2"/>`;

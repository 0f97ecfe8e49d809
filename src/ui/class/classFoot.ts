import { html, type TemplateResult } from 'lit';
import type { ClassSight, MemberClass } from './ClassSight.ts';
import { messageList } from './messageList.ts';

export interface FootActs {
  readonly toggleHand: () => void;
}

/** Under every screen of a class that is no game: one's hand, and what the instructor has said. */
export function classFoot(
  { t }: ClassSight,
  view: MemberClass,
  { toggleHand }: FootActs,
): TemplateResult {
  return html`<section class="foot noprint" aria-labelledby="foot-h">
    <h2 id="foot-h">${t('class.message.heading')}</h2>
    ${messageList(t, view)}
    <p>${handButton(t, view, toggleHand)}</p>
  </section>`;
}

/** Raises one's hand, or takes it down; says how it is. */
export function handButton(
  t: ClassSight['t'],
  { hand }: MemberClass,
  toggle: () => void,
  className = 'btn',
): TemplateResult {
  return html`<button
    type="button"
    class=${className}
    data-action="hand"
    aria-pressed=${hand === 'up' ? 'true' : 'false'}
    @click=${toggle}
  >
    ${t(hand === 'up' ? 'class.bar.hand.lower' : 'class.bar.hand.raise')}
  </button>`;
}

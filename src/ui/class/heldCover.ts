import { html, nothing } from 'lit';
import type { ClassSight, MemberClass } from './ClassSight.ts';
import type { Covering } from './Cover.ts';
import { messageList } from './messageList.ts';

/** The table stands still by the instructor's hand: nothing of it is to be seen. */
export function heldCover(t: ClassSight['t'], view: MemberClass): Covering {
  return {
    key: 'held',
    body: html`<div class="cover" data-theme="night">
      <h2 id="cover-heading" tabindex="-1">${t('class.held.heading')}</h2>
      <p>${t(view.paused ? 'class.held.class' : 'class.held.table')}</p>
      ${view.messages.length === 0 ? nothing : messageList(t, view)}
    </div>`,
  };
}

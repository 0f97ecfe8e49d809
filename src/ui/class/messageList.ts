import { html, type TemplateResult } from 'lit';
import type { ClassMessage } from '../../classroom/index.ts';
import type { ClassSight, MemberClass } from './ClassSight.ts';

/** What was said to one in the class, newest first. */
export function messageList(t: ClassSight['t'], { messages }: MemberClass): TemplateResult {
  if (messages.length === 0) return html`<p class="small quiet">${t('class.message.none')}</p>`;
  return html`<ol class="messages">
    ${messages.toReversed().map(
      (message) => html`<li>
        <span class="label">${senderOf(t, message)}</span>
        <p>${message.text}</p>
      </li>`,
    )}
  </ol>`;
}

/** A message as it is read aloud. */
export function messageWords(t: ClassSight['t'], message: ClassMessage): string {
  return t('class.message.told', { from: senderOf(t, message), text: message.text });
}

function senderOf(t: ClassSight['t'], { from }: ClassMessage): string {
  return t(from === 'host' ? 'class.message.fromHost' : 'class.message.fromMember');
}

import { html, type TemplateResult } from 'lit';
import type { ClassSight, MemberClass } from './ClassSight.ts';
import { messageList } from './messageList.ts';

/** All that was said to one in the class, over the game. */
export function messagesPanel({ t }: ClassSight, view: MemberClass): TemplateResult {
  return html`<h2 id="panel-heading" tabindex="-1">${t('class.message.heading')}</h2>
    ${messageList(t, view)}`;
}

import { html, type TemplateResult } from 'lit';
import type { ScreenContext } from '../Screen.ts';
import { actionButton } from './actionButton.ts';

/** That another answer is being tried, with the way back; null where none is. */
export function triedNote({ tried, frame, report, status }: ScreenContext): TemplateResult | null {
  const { t } = frame;
  if (tried === null) return null;
  const back = { id: 'try:back', label: t('top.triedBack'), whyNot: null };
  return html`<span role="status">${t('top.tried')}</span> ${status.unsaved}
    ${actionButton(back, report, { className: 'btn btn--bare' })}`;
}

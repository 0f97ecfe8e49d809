import { html, nothing, type TemplateResult } from 'lit';
import type { ScreenContext } from '../Screen.ts';

type Known = Pick<ScreenContext, 'frame' | 'installation' | 'machine' | 'settings' | 'status'>;

/** What this browser lacks of what the page would use, in sentences; nothing where it lacks nothing. */
export function lacking(context: Known): TemplateResult | typeof nothing {
  const lacks = lacksOf(context);
  if (lacks.length === 0) return nothing;
  return html`<section aria-labelledby="lacking-h">
    <h3 id="lacking-h">${context.frame.t('lacking.heading')}</h3>
    <ul>
      ${lacks.map((lack) => html`<li>${lack}</li>`)}
    </ul>
  </section>`;
}

function lacksOf({ frame: { t }, installation, machine, settings, status }: Known): string[] {
  const lacks: string[] = [];
  if (machine.picture === 'none' && settings.picture !== 'none') lacks.push(t('lacking.picture'));
  if (machine.picture === 'canvas' && settings.picture === 'webgl') lacks.push(t('lacking.webgl'));
  if (machine.sound === 'missing') lacks.push(t('lacking.sound'));
  if (installation.copy === 'refused') lacks.push(t('lacking.copy'));
  if (status.unsaved !== null) lacks.push(status.unsaved);
  return lacks;
}

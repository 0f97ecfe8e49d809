import { html, type TemplateResult } from 'lit';
import { keyTable } from '../parts/keyTable.ts';
import type { Panel, ScreenContext } from '../Screen.ts';

const steps = ['statement', 'positions', 'exchange', 'closing'] as const;

/** The rules on one page, and every key; `panel:help:keys` begins with the keys. */
export const helpPanel: Panel = (context, entry) => {
  const { t } = context.frame;
  const parts = [rules(context), keyTable(context)];
  return html`<h2 id="panel-heading" tabindex="-1">${t('panel.help')}</h2>
    ${entry === 'keys' ? parts.reverse() : parts}`;
};

function rules({ frame: { t } }: ScreenContext): TemplateResult {
  return html`<p>${t('help.aim')}</p>
    <dl class="help">
      ${steps.map((step) => html`<dt>${t(`help.${step}`)}</dt><dd>${t(`help.${step}.about`)}</dd>`)}
    </dl>`;
}

import { html } from 'lit';
import type { Panel } from '../Screen.ts';

const steps = ['statement', 'positions', 'exchange', 'closing'] as const;

/** The rules on one page, and every key. */
export const helpPanel: Panel = ({ frame, settings }) => {
  const { t } = frame;
  const keys: readonly (readonly [string, string])[] = [
    ['A – E', t('help.key.rung')],
    ['↑ ↓', t('help.key.norm')],
    ['← →', t('help.key.within')],
    ['Enter', t('help.key.table')],
    [settings.keys.history.toUpperCase(), t('help.key.history')],
    [settings.keys.meters.toUpperCase(), t('help.key.meters')],
    [settings.keys.help.toUpperCase(), t('help.key.help')],
    ['Esc', t('help.key.escape')],
  ];
  return html`<h2 id="panel-heading" tabindex="-1">${t('panel.help')}</h2>
    <p>${t('help.aim')}</p>
    <dl class="help">
      ${steps.map((step) => html`<dt>${t(`help.${step}`)}</dt><dd>${t(`help.${step}.about`)}</dd>`)}
    </dl>
    <h3>${t('help.keys')}</h3>
    <p class="small quiet">${t(settings.letters === 'on' ? 'help.lettersOn' : 'help.lettersOff')}</p>
    <dl class="keys">
      ${keys.map(([key, what]) => html`<div><dt><kbd class="key">${key}</kbd></dt><dd>${what}</dd></div>`)}
    </dl>`;
};

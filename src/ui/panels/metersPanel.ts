import { html, nothing } from 'lit';
import { metersView } from '../../view/metersView.ts';
import type { Panel } from '../Screen.ts';

/** Each meter with its thresholds, its parts, and the whole list of what moved it. */
export const metersPanel: Panel = ({ frame }, entry) => {
  const { t } = frame;
  const meters = metersView(frame);
  const sorted = [
    ...meters.filter(({ id }) => id === entry),
    ...meters.filter(({ id }) => id !== entry),
  ];
  return html`<h2 id="panel-heading" tabindex="-1">${t('meters.heading')}</h2>
    ${sorted.map(
      (meter) => html`<section class="meter-page" aria-label=${meter.label}>
        <h3>${meter.label} <b class="num">${meter.value}</b> <span class="quiet">${meter.word}</span></h3>
        ${
          meter.parts.length === 0
            ? nothing
            : html`<dl class="parts">
                ${meter.parts.map(
                  ({ name, about, value, word }) => html`<div>
                    <dt>${name} <small>${about}</small></dt>
                    <dd class="num">${value} <small>${word}</small></dd>
                  </div>`,
                )}
              </dl>`
        }
        <p class="label">${t('meters.thresholds')}</p>
        <ul class="plain">
          ${meter.thresholds.map((line) => html`<li>${line}</li>`)}
        </ul>
        <p class="label">${t('meters.moved')}</p>
        ${
          meter.moved.length === 0
            ? html`<p class="small quiet">${t('meters.nothing')}</p>`
            : html`<ul class="moves-list">
                ${meter.moved.map(
                  ({ amount, why, round }) => html`<li>
                    <b class="num">${amount}</b> ${why}
                    ${round === 0 ? nothing : html`<small>${t('meters.round', { round })}</small>`}
                  </li>`,
                )}
              </ul>`
        }
      </section>`,
    )}`;
};

import { html, type TemplateResult } from 'lit';
import { bandOf } from '../../view/bandOf.ts';
import type { Frame } from '../../view/Frame.ts';
import { metersView } from '../../view/metersView.ts';
import { units } from '../../view/signed.ts';

/** The meters of whoever one looks as: all five of a delegation, or the two that are everybody's. */
export function tableMeters(frame: Frame): TemplateResult {
  return html`<dl class="gauges">
    ${metersOf(frame).map(
      ({ label, value, word }) => html`<div>
        <dt>${label}</dt>
        <dd><b class="num">${value}</b> <span>${word}</span></dd>
      </div>`,
    )}
  </dl>`;
}

function metersOf(frame: Frame) {
  const { t, view } = frame;
  if (view.own !== null) return metersView(frame);
  return (['trust', 'tension'] as const).map((id) => ({
    label: t(`meter.${id}`),
    value: units(frame, view[id]),
    word: t(bandOf(id, view[id])),
  }));
}

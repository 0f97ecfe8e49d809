import './night.css';
import { html, nothing, type TemplateResult } from 'lit';
import { type CorridorCall, type NightView, nightView } from '../../view/nightView.ts';
import { quoted } from '../../view/quoted.ts';
import { actionButton } from '../parts/actionButton.ts';
import { adviceList } from '../parts/adviceList.ts';
import { costList } from '../parts/costList.ts';
import { sealButton } from '../parts/sealButton.ts';
import type { Screen, ScreenContext } from '../Screen.ts';

/** Black stage, one lamp, two telephones: one call each, then sleep. */
export const nightScreen: Screen = (context) => {
  const { frame, desk, report } = context;
  const { t } = frame;
  const view = nightView(frame, desk);
  return html`<div class="night" data-theme="night">
    <header class="night__head">
      <h1 id="turn" tabindex="-1">${view.heading}</h1>
      <p class="quiet">${view.setting}</p>
    </header>
    <div class="night__phones">${capital(view, context)} ${corridor(view, context)}</div>
    <section class="night__heard" aria-labelledby="night-heard">
      <h2 id="night-heard">${t('night.heard')}</h2>
      ${
        view.heard.length === 0
          ? html`<p class="small quiet">${t('night.heardNothing')}</p>`
          : html`<ul class="small">
              ${view.heard.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
      }
      ${view.dawn === null ? nothing : dawn(view.dawn)} ${adviceList(view.advice)}
      ${sealButton(view.end, report)}
    </section>
  </div>`;
};

function capital({ capital: view }: NightView, { frame, report }: ScreenContext): TemplateResult {
  return html`<section class="phone" aria-labelledby="night-capital">
    ${telephone('left')}
    <h2 id="night-capital">${view.heading}</h2>
    <p class="said-line" data-spoken>${quoted(frame, view.says)}</p>
    <p class="small quiet">${view.hint}</p>
    <ul class="phone__calls">
      ${view.audiences.map(
        (call) => html`<li>${actionButton(call, report, { small: call.level })}</li>`,
      )}
    </ul>
  </section>`;
}

function corridor({ corridor: view }: NightView, context: ScreenContext): TemplateResult {
  return html`<section class="phone" aria-labelledby="night-corridor">
    ${telephone('right')}
    <h2 id="night-corridor">${view.heading}</h2>
    ${view.calls.map((call) => corridorCall(call, context))}
  </section>`;
}

function corridorCall(call: CorridorCall, { frame, report }: ScreenContext): TemplateResult {
  const { made, incoming } = call;
  return html`<div class="corridor" data-lit=${call.lit}>
    ${made === null ? nothing : html`<p role="status">${made.state}</p>`}
    ${made?.words == null ? nothing : html`<p class="said-line" data-spoken>${quoted(frame, made.words)}</p>`}
    ${incoming === null ? nothing : html`<p role="status">${incoming}</p>`}
    ${call.call === null ? nothing : sealButton(call.call, report, 'btn')}
    ${
      call.answers.length === 0
        ? nothing
        : html`<div class="chips">${call.answers.map((answer) => actionButton(answer, report))}</div>`
    }
    ${call.outcomes.length === 0 ? nothing : outcomes(call)}
  </div>`;
}

function outcomes({ outcomes: each }: CorridorCall): TemplateResult {
  return html`<dl class="outcomes xs">
    ${each.map(
      ({ label, cost }) => html`<dt>${label}</dt>
        <dd>${costList(cost, 'cost cost--line')}</dd>`,
    )}
  </dl>`;
}

function dawn({ heading, papers }: NonNullable<NightView['dawn']>): TemplateResult {
  return html`<section class="dawn" data-theme="paper" aria-labelledby="night-dawn">
    <h2 id="night-dawn">${heading}</h2>
    ${papers.map((paper) => html`<p class="clause">${paper}</p>`)}
  </section>`;
}

function telephone(way: 'left' | 'right'): TemplateResult {
  return html`<svg class="telephone telephone--${way}" viewBox="0 0 96 56" aria-hidden="true">
    <path d="M14 50 Q16 28 36 26 L60 26 Q80 28 82 50 Z" fill="var(--well)" stroke="var(--edge)" />
    <circle cx="48" cy="39" r="8" fill="none" stroke="var(--gold)" stroke-width="2" />
    <path
      d="M8 22 Q8 8 26 10 L70 10 Q88 8 88 22 L74 22 Q74 18 66 18 L30 18 Q22 18 22 22 Z"
      fill="var(--edge)"
    />
  </svg>`;
}

import './counterpart.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { CounterpartView } from '../../view/counterpartView.ts';
import type { Report } from '../Screen.ts';
import { actionButton } from './actionButton.ts';

/** Who sat opposite: the guess while there is one to make, then the answer. */
export function counterpart(view: CounterpartView, report: Report): TemplateResult {
  return html`<section class="ruled opposite" aria-label=${view.heading}>
    <h2 tabindex="-1">${view.heading}</h2>
    ${view.guess === null ? nothing : guess(view.guess, report)}
    ${view.told === null ? nothing : told(view.told, report)}
  </section>`;
}

function guess(
  { ask, parts, tell, skip }: NonNullable<CounterpartView['guess']>,
  report: Report,
): TemplateResult {
  const act = (id: string) => {
    const section = document.querySelector(`[data-action="${CSS.escape(id)}"]`)?.closest('section');
    report(id);
    // The buttons are gone: the answer stands under the heading.
    section?.querySelector('h2')?.focus();
  };
  return html`<p>${ask}</p>
    ${parts.map(
      ({ label, choices }) => html`<fieldset class="opposite__part">
        <legend>${label}</legend>
        <div class="chips">
          ${choices.map((choice) => actionButton(choice, report, { pressed: choice.chosen }))}
        </div>
      </fieldset>`,
    )}
    <p class="chips">
      ${actionButton(tell, act, { className: 'btn btn--main' })}
      ${actionButton(skip, act, { className: 'btn btn--bare' })}
    </p>
    ${tell.whyNot === null ? nothing : html`<p class="small quiet">${tell.whyNot}</p>`}`;
}

function told(
  { name, outcome, works, why }: NonNullable<CounterpartView['told']>,
  report: Report,
): TemplateResult {
  return html`<p class="opposite__name">${name}</p>
    ${outcome === null ? nothing : html`<p><b>${outcome}</b></p>`}
    <p>${works.join(' ')}</p>
    <p class="chips">${actionButton(why, report)}</p>`;
}

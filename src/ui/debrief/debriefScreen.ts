import './debrief.css';
import './print.css';
import { html, nothing, type TemplateResult } from 'lit';
import { stepOpen } from '../../view/debrief/debriefDesk.ts';
import { actionButton } from '../parts/actionButton.ts';
import type { ScreenContext } from '../Screen.ts';
import type { DebriefContext, DebriefStep } from './DebriefStep.ts';
import { steps } from './steps.ts';

/** One step of the debrief, the way to all others, and the way back to the verdict. */
export function debriefScreen(context: DebriefContext): TemplateResult {
  const { page } = context;
  const { t } = page.frame;
  const place = stepOpen(
    page.desk,
    steps.map(({ id }) => id),
  );
  const step = steps[place];
  if (step === undefined) throw new Error('the debrief has no step');
  return html`<div class="debrief">
    <header class="debrief__head">
      <p class="label">${t('debrief.place', { place: place + 1, of: steps.length })}</p>
      <h1 id="turn" tabindex="-1">${t(step.title)}</h1>
      ${tabs(page, step)}
    </header>
    <div class="debrief__step" data-step=${step.id}>${step.draw(context)}</div>
    <nav class="debrief__way" aria-label=${t('debrief.way')}>
      ${way(page, 'debrief.back', steps[place - 1])}
      ${actionButton({ id: 'debrief:verdict', label: t('debrief.verdict'), whyNot: null }, page.report)}
      ${way(page, 'debrief.next', steps[place + 1])}
    </nav>
  </div>`;
}

function tabs({ frame: { t }, report }: ScreenContext, now: DebriefStep): TemplateResult {
  return html`<nav aria-label=${t('debrief.steps')}>
    <ol class="debrief__tabs">
      ${steps.map(
        ({ id, title }) => html`<li>
          <button
            type="button"
            class="btn btn--bare"
            data-action=${`debrief:${id}`}
            aria-current=${id === now.id ? 'step' : nothing}
            @click=${() => report(`debrief:${id}`)}
          >
            ${t(title)}
          </button>
        </li>`,
      )}
    </ol>
  </nav>`;
}

function way(
  { frame: { t }, report }: ScreenContext,
  words: 'debrief.back' | 'debrief.next',
  to: DebriefStep | undefined,
): TemplateResult | typeof nothing {
  if (to === undefined) return nothing;
  const className = words === 'debrief.next' ? 'btn btn--main' : 'btn';
  return html`<button
    type="button"
    class=${className}
    data-way=${words}
    @click=${() => report(`debrief:${to.id}`)}
  >
    ${t(words, { step: t(to.title) })}
  </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { LadderView, RungView } from '../../view/ladderView.ts';
import type { Report } from '../Screen.ts';

/** A ladder of rungs as a group of radio buttons; arrows move within it. */
export function ladder(view: LadderView, report: Report): TemplateResult {
  const entry = view.chosen ?? view.rungs[0]?.wording;
  return html`<div
    class="ladder ladder--tags"
    role="radiogroup"
    aria-label=${view.label}
    data-ladder=${view.norm}
    @keydown=${moveWithin}
  >
    ${view.rungs.map(
      (rung) => html`<button
        type="button"
        class=${rung.agreed ? 'rung rung--agreed' : 'rung'}
        role="radio"
        data-action=${rung.actionId}
        data-rung=${rung.wording}
        aria-checked=${rung.chosen ? 'true' : 'false'}
        tabindex=${rung.wording === entry ? '0' : '-1'}
        @click=${() => report(rung.actionId)}
      >
        ${marks(rung)}<span>${rung.wording}</span>
        <span class="rung__words">
          <span class="rung__tag">${rung.tag}</span>
          ${rung.note !== '' ? html`<span class="rung__note num">${rung.note}</span>` : nothing}
        </span>
        ${rung.spoken === '' ? nothing : html`<span class="sr">, ${rung.spoken}</span>`}
      </button>`,
    )}
  </div>`;
}

/** The same ladder to look at: nothing in it can be chosen. */
export function stillLadder(view: LadderView): TemplateResult {
  return html`<ol class="ladder ladder--tags" aria-label=${view.label}>
    ${view.rungs.map(
      (rung) => html`<li class="rung rung--still" data-marked=${rung.tokens.length > 0}>
        ${marks(rung)}<span>${rung.wording}</span>
        <span class="rung__tag">${rung.tag}</span>
        ${rung.spoken === '' ? nothing : html`<span class="sr">, ${rung.spoken}</span>`}
      </li>`,
    )}
  </ol>`;
}

function marks(rung: RungView): TemplateResult {
  return html`${rung.tokens.map(({ place }) => html`<i class="tok tok--${place}"></i>`)}${rung.redLines.map(
    ({ side, refuses }) =>
      html`<i class="redline redline--${refuses}"><i class="tok tok--${side.place}"></i></i>`,
  )}`;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

function moveWithin(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement;
  const rungs = [...group.querySelectorAll<HTMLElement>('.rung')];
  const at = rungs.indexOf(event.target as HTMLElement);
  const step = steps[event.key];
  if (step === undefined || at < 0) return;
  event.preventDefault();
  rungs[(at + step + rungs.length) % rungs.length]?.focus();
}

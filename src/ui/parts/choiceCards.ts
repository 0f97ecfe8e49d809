import './choiceCards.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../view/Action.ts';
import type { ClosingRow } from '../../view/closingView.ts';
import type { Report } from '../Screen.ts';
import { costList } from './costList.ts';

/** A card of a group of which one is chosen. */
export interface ChoiceCard extends Action {
  readonly chosen: boolean;
  /** What one would say, in its marks. */
  readonly says?: string;
  readonly notes: readonly string[];
  /** Costs that belong to a part of the choice, each under its own words. */
  readonly rows?: readonly ClosingRow[];
}

/** Cards of which one is chosen, not yet sealed; arrows move within the group. */
export function choiceCards(
  group: { readonly labelledBy: string; readonly cards: readonly ChoiceCard[] },
  report: Report,
): TemplateResult {
  const entry = group.cards.find(({ chosen }) => chosen)?.id ?? group.cards[0]?.id;
  return html`<div
    class="choices"
    role="radiogroup"
    aria-labelledby=${group.labelledBy}
    @keydown=${moveWithin}
  >
    ${group.cards.map((card) => choiceCard(card, card.id === entry, report))}
  </div>`;
}

function choiceCard(card: ChoiceCard, entry: boolean, report: Report): TemplateResult {
  const { id, label, says = '', notes, cost, rows = [], whyNot, chosen } = card;
  return html`<button
    type="button"
    class="choice"
    role="radio"
    data-action=${id}
    aria-checked=${chosen ? 'true' : 'false'}
    aria-disabled=${whyNot === null ? nothing : 'true'}
    tabindex=${entry ? '0' : '-1'}
    @click=${() => {
      if (whyNot === null) report(id);
    }}
  >
    <span class="choice__name">${label}</span>
    ${says === '' ? nothing : html`<span class="choice__say">${says}</span>`}
    ${rows.length > 0 || cost.length === 0 ? nothing : costList(cost, 'cost cost--line')}
    ${rows.map(
      ({ label, mark, cost: caused }) => html`<span class="choice__row" data-mark=${mark ?? nothing}
        ><span class="xs choice__label">${label}</span>${costList(caused, 'cost cost--line')}</span
      >`,
    )}
    ${notes.map((note) => html`<span class="choice__note xs">${note}</span>`)}
    ${whyNot === null ? nothing : html`<span class="why">${whyNot}</span>`}
  </button>`;
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

function moveWithin(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement;
  const cards = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
  const at = cards.findIndex((card) => card.contains(event.target as Node));
  const step = steps[event.key];
  if (step === undefined || at < 0) return;
  event.preventDefault();
  cards[(at + step + cards.length) % cards.length]?.focus();
}

import { html, nothing, type TemplateResult } from 'lit';
import { type Desk, withPick } from '../../view/Desk.ts';
import { type FilterChoice, historyView } from '../../view/historyView.ts';
import { actionButton } from '../parts/actionButton.ts';
import { side } from '../parts/side.ts';
import type { Panel } from '../Screen.ts';

/** Everything that was said and done, by round, with a search and two filters; opened at a side, with that side's acts. */
export const historyPanel: Panel = ({ frame, desk, status, disclosed, report }, entry) => {
  const { t } = frame;
  const view = historyView(frame, filteredFor(desk, entry), status.ownSteps, disclosed);
  return html`<h2 id="panel-heading" tabindex="-1">${view.heading}</h2>
    <form class="filters" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label
        >${t('history.search')}
        <input
          type="search"
          .value=${view.search}
          @input=${(event: InputEvent) =>
            report(`history:search:${(event.target as HTMLInputElement).value}`)}
        />
      </label>
      ${filter(t('history.side'), view.sides, (value) => report(`history:side:${value}`))}
      ${filter(t('history.norm'), view.norms, (value) => report(`history:norm:${value}`))}
    </form>
    <div class="record__head">
      <p class="label" role="status">${view.count}</p>
      ${
        status.alone
          ? actionButton({ id: 'panel:games', label: t('history.games'), whyNot: null }, report, { className: 'link' })
          : nothing
      }
    </div>
    ${view.note === null ? nothing : html`<p class="small quiet">${view.note}</p>`}
    ${view.rounds.map(
      ({ heading, entries }) => html`<h3>${heading}</h3>
        <ol class="record">
          ${entries.map(
            (entry) => html`<li class=${entry.minor ? 'minor' : ''}>
              ${entry.side === null || entry.minor ? nothing : side(entry.side, '')}
              <span class="record__what">${entry.text}</span>
              ${entry.rewind === null ? nothing : actionButton(entry.rewind, report, { className: 'link record__back' })}
              ${entry.said === null ? nothing : html`<span class="record__said">${entry.said}</span>`}
              ${entry.reason === null ? nothing : html`<span class="record__why">${entry.reason}</span>`}
            </li>`,
          )}
        </ol>`,
    )}`;
};

/** The side at which the panel was opened, until another is chosen. */
function filteredFor(desk: Desk, side: string | null): Desk {
  return side === null || desk.picks['history-side'] !== undefined
    ? desk
    : withPick(desk, 'history-side', side);
}

function filter(
  label: string,
  choices: readonly FilterChoice[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label
    >${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.chosen}>${choice.label}</option>`,
      )}
    </select>
  </label>`;
}

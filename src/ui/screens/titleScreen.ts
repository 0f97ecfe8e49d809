import './title.css';
import { html, nothing, type TemplateResult } from 'lit';
import hall from '../../../assets/art/empty-chairs.svg';
import type { Frame } from '../../view/Frame.ts';
import type { ChoiceGroup, FoldedChoice, TitleView } from '../../view/titleView.ts';
import type { AssignmentFault } from '../assignment.ts';
import { side } from '../parts/side.ts';
import type { Report, ScreenContext } from '../Screen.ts';

const panels = ['games', 'knowledge', 'archive', 'settings', 'help', 'about'] as const;

/** Two empty chairs and two plates; everything else on the title stands back. */
export function titleScreen(
  { frame: { t }, assignment, status, installation, report }: ScreenContext,
  view: TitleView,
): TemplateResult {
  return html`<div class="title" data-theme="night">
    <header class="title__head">
      <h1 id="turn" tabindex="-1">${view.title}</h1>
      <p class="title__lede">${view.lede}</p>
    </header>
    <section class="title__stage" aria-label=${t('title.seats')}>
      <img class="title__hall" src=${hall} alt="" />
      <div class="title__seats">
        ${view.seats.map(
          (seat) => html`<button
            type="button"
            class="seat seat--${seat.side.place}"
            data-theme="paper"
            data-action=${seat.actionId}
            @click=${() => report(seat.actionId)}
          >
            ${side(seat.side)}<small>${seat.office}</small><em>${t('title.take')}</em>
          </button>`,
        )}
      </div>
    </section>
    <nav class="title__ways" aria-label=${t('title.ways')}>
      ${status.fault === null ? nothing : html`<p class="fault">${status.fault}</p>`}
      ${
        view.resume === null
          ? nothing
          : html`<button
              type="button"
              class="way"
              data-action="continue"
              @click=${() => report('continue')}
            >
              <b>${view.resume.label}</b><small>${view.resume.detail}</small>
            </button>`
      }
      ${assignment.ok ? nothing : html`<p class="fault">${assignmentFault(t, assignment.fault)}</p>`}
      ${view.assigned === null ? nothing : html`<p class="way"><b>${view.assigned}</b></p>`}
      ${view.cuts === null ? nothing : choiceGroup(view.cuts, report)}
      ${view.levels === null ? nothing : choiceGroup(view.levels, report, view.manners)}
    </nav>
    <footer class="title__foot">
      ${panels.map(
        (panel) => html`<button
          type="button"
          class="btn btn--bare"
          data-action=${`panel:${panel}`}
          @click=${() => report(`panel:${panel}`)}
        >
          ${t(`panel.${panel}`)}
        </button>`,
      )}
      ${
        installation.copy === 'newer'
          ? html`<button
              type="button"
              class="btn btn--bare"
              data-action="renew"
              @click=${() => report('renew')}
            >
              ${t('title.newer')}
            </button>`
          : nothing
      }
      <p class="src">
        ${t('title.note')} ${installation.copy === 'kept' ? t('title.kept') : nothing}
      </p>
    </footer>
  </div>`;
}

function choiceGroup(
  { label, choices }: ChoiceGroup,
  report: Report,
  folded: FoldedChoice | null = null,
): TemplateResult {
  return html`<fieldset class="way way--choice">
    <legend>${label}</legend>
    ${chips(choices, report)}
    ${
      folded === null
        ? nothing
        : html`<details class="way__more">
            <summary>${folded.summary}</summary>
            <div role="group" aria-label=${folded.label}>${chips(folded.choices, report)}</div>
          </details>`
    }
  </fieldset>`;
}

function chips(choices: ChoiceGroup['choices'], report: Report): TemplateResult {
  const chosen = choices.find((choice) => choice.chosen);
  return html`<div class="chips">
      ${choices.map(
        (choice) => html`<button
          type="button"
          class="btn"
          data-action=${choice.id}
          aria-pressed=${choice.chosen ? 'true' : 'false'}
          @click=${() => report(choice.id)}
        >
          ${choice.label}
        </button>`,
      )}
    </div>
    <small>${chosen?.detail ?? ''}</small>`;
}

function assignmentFault(t: Frame['t'], { what, word }: AssignmentFault): string {
  return t(`assignment.${what}`, { word });
}

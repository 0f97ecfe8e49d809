import './event.css';
import { html, nothing, type TemplateResult } from 'lit';
import type { BeliefRow, BeliefView } from '../../view/beliefView.ts';
import { type EventView, eventView } from '../../view/eventView.ts';
import type { EvidenceCard } from '../../view/evidenceView.ts';
import type { Frame } from '../../view/Frame.ts';
import { quoted } from '../../view/quoted.ts';
import type { ReactionsView } from '../../view/reactionsView.ts';
import { actionButton } from '../parts/actionButton.ts';
import { adviceList } from '../parts/adviceList.ts';
import { choiceCards } from '../parts/choiceCards.ts';
import { runningText } from '../parts/runningText.ts';
import { sealButton } from '../parts/sealButton.ts';
import type { Screen, ScreenContext } from '../Screen.ts';

/** The board of an event: read the file, place what you believe, react. */
export const eventScreen: Screen = (context) => {
  const { frame, desk, report } = context;
  const view = eventView(frame, desk);
  const step = view.steps.find(({ current }) => current)?.step ?? 'file';
  return html`<div class="event" data-step=${step}>
    ${wire(context, view)}
    <nav class="event__steps" aria-label=${frame.t('event.steps')}>
      ${view.steps.map(
        (each) => html`<button
          type="button"
          class="tab"
          data-action=${each.id}
          aria-current=${each.current ? 'step' : nothing}
          @click=${() => report(each.id)}
        >
          ${each.label}
        </button>`,
      )}
    </nav>
    ${file(context, view)} ${belief(context, view)} ${reactions(context, view)}
  </div>`;
};

function wire(context: ScreenContext, view: EventView): TemplateResult {
  const { figure } = view;
  return html`<header class="wire" data-theme="night">
    ${
      figure === null
        ? nothing
        : html`<p class="wire__figure num">
            <small>${figure.from}</small><b>${figure.to}</b><small>${figure.status}</small>
          </p>`
    }
    <div class="wire__text">
      <h1 id="turn" tabindex="-1">${view.heading}</h1>
      ${view.fictional === null ? nothing : html`<span class="fiction">${view.fictional}</span>`}
      ${view.raised === null ? nothing : html`<span class="label">${view.raised}</span>`}
      <span class="label" data-channel=${context.frame.view.incident?.channel ?? nothing}>${view.heard}</span>
      <p lang=${context.frame.script.language}>${runningText(context, view.report)} ${runningText(context, view.reply)}</p>
    </div>
  </header>`;
}

function file(context: ScreenContext, { file: view, steps }: EventView): TemplateResult {
  const next = steps.find(({ step }) => step === 'belief');
  return html`<section class="event__part event__part--file" aria-labelledby="event-file" tabindex="0">
    <h2 id="event-file">${view.heading}</h2>
    <p class="small quiet">${view.hint}</p>
    ${view.groups.map(({ tied, items }) =>
      tied === null
        ? items.map((item) => evidence(context, item))
        : html`<div class="tied" role="group" aria-label=${tied}>
            <p class="label">${tied}</p>
            ${items.map((item) => evidence(context, item))}
          </div>`,
    )}
    ${view.more === null ? nothing : sealButton(view.more, context.report, 'btn')}
    ${view.note === '' ? nothing : html`<p class="small quiet">${view.note}</p>`}
    ${
      next === undefined
        ? nothing
        : html`<p class="event__next">
            ${actionButton({ ...next, label: context.frame.t('event.toBelief') }, context.report, { className: 'btn btn--main' })}
          </p>`
    }
  </section>`;
}

function evidence(context: ScreenContext, item: EvidenceCard): TemplateResult {
  const { t } = context.frame;
  return html`<article class="ev">
    ${item.came === null ? nothing : html`<p class="label">${item.came}</p>`}
    <p class="clause" lang=${context.frame.script.language}>${runningText(context, item.text)}</p>
    <dl>
      <dt>${t('event.strength')}</dt>
      <dd>
        <span class="strength" aria-hidden="true"
          >${[1, 2, 3].map((box) => html`<i class=${box <= item.strength.boxes ? 'on' : ''}></i>`)}</span
        >
        ${item.strength.words}
      </dd>
      <dt>${t('event.confidence')}</dt>
      <dd><span class="ink ink--${item.confidence.weight}">${item.confidence.word}</span></dd>
    </dl>
  </article>`;
}

function belief(context: ScreenContext, view: EventView): TemplateResult {
  const { frame, report } = context;
  const { heading, hint, rows, hand, sealed, seal } = view.belief;
  return html`<section class="event__part event__part--belief" aria-labelledby="event-belief">
    <h2 id="event-belief">${heading}</h2>
    <p class="small quiet">${hint}</p>
    ${rows.map((row) => tray(row, view.belief, context))}
    ${
      sealed
        ? nothing
        : html`<div class="tray tray--hand">
            <b>${hand.label}</b><span class="tray__n num">${hand.count}</span>
            ${tokens(hand.count, 'u')}
          </div>`
    }
    ${sealed ? nothing : sealButton(seal, report)}
    <div class="event__capital">
      ${
        view.capital.answer === null
          ? actionButton(view.capital.ask, report)
          : html`<p class="label">${view.capital.ask.label}</p>
              <p class="said-line" data-spoken>${quoted(frame, view.capital.answer)}</p>`
      }
    </div>
    ${frame.view.stage === 'beliefs' && view.awaited !== null ? html`<p class="small" role="status">${view.awaited}</p>` : nothing}
  </section>`;
}

function tray(
  row: BeliefRow,
  { sealed }: BeliefView,
  { report, frame }: ScreenContext,
): TemplateResult {
  return html`<div class="tray" role="group" aria-label=${row.label}>
    <b>${row.label}</b>
    ${sealed ? nothing : actionButton(row.minus, report, { sign: '−' })}
    <span class="tray__n num" role="status" aria-label=${frame.t('event.tokens', { count: row.count })}
      >${row.count}</span
    >
    ${sealed ? nothing : actionButton(row.plus, report, { sign: '+' })}
    ${tokens(row.count, 'i')}
  </div>`;
}

function tokens(count: number, kind: 'i' | 'u'): TemplateResult {
  const each = kind === 'i' ? html`<i></i>` : html`<u></u>`;
  return html`<span class="tokens" aria-hidden="true">${Array.from({ length: count }, () => each)}</span>`;
}

function reactions(context: ScreenContext, view: EventView): TemplateResult {
  const { frame, report } = context;
  const { heading, hint, cards, bites, earlier, seal, sealed } = view.reactions;
  return html`<section class="event__part event__part--reaction" aria-labelledby="event-react">
    <h2 id="event-react">${heading}</h2>
    <p class="small quiet">${hint}</p>
    ${
      earlier === null
        ? nothing
        : html`<figure class="earlier">
            <figcaption class="small">${earlier.who}</figcaption>
            <blockquote lang=${frame.script.language}>${quoted(frame, earlier.words)}</blockquote>
          </figure>`
    }
    ${bitesList(frame.t('event.bites'), bites)}
    ${choiceCards({ labelledBy: 'event-react', cards: cards.map((card) => cardOf(frame, card)) }, report)}
    ${adviceList(view.advice)}
    ${
      sealed
        ? html`<p class="small" role="status">${view.awaited ?? hint}</p>`
        : sealButton(seal, report)
    }
  </section>`;
}

function cardOf(frame: Pick<Frame, 't'>, card: ReactionsView['cards'][number]) {
  // What one would say stands on the chosen card only, so that all cards can be seen at once.
  return {
    ...card,
    says: card.chosen ? quoted(frame, card.says) : '',
    notes: card.also === '' ? [] : [card.also],
  };
}

function bitesList(heading: string, bites: readonly string[]): TemplateResult | typeof nothing {
  if (bites.length === 0) return nothing;
  return html`<div class="bites small">
    <b>${heading}:</b>
    <ul>
      ${bites.map((each) => html`<li>${each}</li>`)}
    </ul>
  </div>`;
}

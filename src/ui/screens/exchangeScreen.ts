import './exchange.css';
import { html, nothing, type TemplateResult } from 'lit';
import { type ExchangeView, exchangeView } from '../../view/exchangeView.ts';
import { capitalised, delegationInText } from '../../view/names.ts';
import { ownSide } from '../../view/seat.ts';
import { sideMark } from '../../view/sideMark.ts';
import { actionButton } from '../parts/actionButton.ts';
import { draft } from '../parts/draft.ts';
import { meterColumn, meterRow } from '../parts/meters.ts';
import { offerDesk } from '../parts/offerDesk.ts';
import { otherMoves } from '../parts/otherMoves.ts';
import { questions } from '../parts/questions.ts';
import { replies } from '../parts/replies.ts';
import { side } from '../parts/side.ts';
import { standingOffers } from '../parts/standingOffers.ts';
import type { Report, Screen, ScreenContext } from '../Screen.ts';

/** The table: the draft on the left, the desk in the middle, meters and the last words on the right. */
export const exchangeScreen: Screen = (context) => {
  const { frame, desk, report } = context;
  const view = exchangeView(frame, desk);
  const crowded = view.standing.length + view.questions.length > 0;
  const { place } = sideMark(frame, ownSide(frame).id);
  return html`<div class="table" data-place=${place} data-load=${loadOf(view)}>
    <div class="table__meters">${meterRow(view.meters, report)}</div>
    <section class="table__draft" aria-labelledby="draft-h">
      <h2 id="draft-h">${view.draft.heading}</h2>
      ${draft(view.draft, report)}
    </section>
    <div class="table__mid">
      ${reply(view, context)} ${crowded ? incoming(view, context) : nothing}
      ${offerDesk(view.desk, report, { crowded, own: ownOffer(view, report) })} ${otherMoves(view.moves, report, view.desk.send.whyNot)}
    </div>
    <aside class="table__side" aria-label=${frame.t('exchange.side')}>
      ${meterColumn(view.meters, report)}
      <section class="said-last">
        <h2>${frame.t('exchange.lastSaid')}</h2>
        <ol>
          ${view.lastSaid.map(
            ({ text, side: mark }) =>
              html`<li>${mark === null ? nothing : side(mark, '')} ${text}</li>`,
          )}
        </ol>
      </section>
    </aside>
    <div class="table__go" data-desk=${Object.keys(desk.offer).length === 0 ? 'empty' : 'full'}>
      ${actionButton(view.desk.send, report, { className: 'btn btn--main' })}
      <a class="btn" href="#moves">${view.moves.heading}</a>
    </div>
  </div>`;
};

/**
 * How much there is to be answered and composed at once, in rows of a ladder. Beside the stage a full
 * table sets its ladders two abreast, and a heavy one, on a low screen, each behind its norm's number.
 */
function loadOf({ standing, questions, own, desk }: ExchangeView): 'light' | 'full' | 'heavy' {
  const papers = standing.reduce((rows, { clauses }) => rows + 2 + clauses.length / 2, 0);
  const asked = questions.reduce((rows, { groups }) => rows + 1 + groups.length, 0);
  const rows = desk.lines.length + papers + asked + (own === null ? 0 : 1);
  if (rows <= 6) return 'light';
  return rows <= 12 ? 'full' : 'heavy';
}

function reply(
  view: ExchangeView,
  { frame, thinking, status, report }: ScreenContext,
): TemplateResult {
  return html`<section class="table__reply" aria-labelledby="turn">
    <div class="table__turn">
      <h1 id="turn" tabindex="-1"><span class="sr">${view.where} </span>${view.heading}</h1>
      ${
        thinking === null
          ? nothing
          : html`<p class="label thinking">${frame.t('exchange.thinking', { name: capitalised(delegationInText(frame, thinking.id)) })}</p>`
      }
      ${
        status.canTakeBack
          ? actionButton(
              { id: 'take-back', label: frame.t('exchange.takeBack'), whyNot: null },
              report,
            )
          : nothing
      }
    </div>
    ${view.notice === null ? nothing : html`<p class="why">${view.notice}</p>`}
    ${replies(frame, view.replies)}
    ${view.lastMoved === null ? nothing : html`<p class="moved table__moved">${view.lastMoved}</p>`}
  </section>`;
}

/** What waits for an answer; on a low screen it scrolls by itself, and the desk stays in sight. */
function incoming(view: ExchangeView, { frame, report }: ScreenContext): TemplateResult {
  return html`<div class="table__in" role="region" aria-label=${frame.t('exchange.incoming')}>
    ${questions(view.questions, report)}
    ${standingOffers(view.standing, report, frame.t('exchange.standing'))}
  </div>`;
}

function ownOffer({ own }: ExchangeView, report: Report): TemplateResult | typeof nothing {
  if (own === null) return nothing;
  return html`<section class="own-offer">
    <p class="small">${own.words}</p>
    ${actionButton(own.withdraw, report, { className: 'link' })}
  </section>`;
}

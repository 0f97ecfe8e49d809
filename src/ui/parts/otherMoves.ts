import { html, nothing, type TemplateResult } from 'lit';
import type { DrawerView, OtherMovesView } from '../../view/otherMovesView.ts';
import type { Report } from '../Screen.ts';
import { actionButton } from './actionButton.ts';

/**
 * The moves besides an offer; greyed ones keep their place, and their reasons stand under the row.
 * What the desk above has `said` already is marked, so that a page without room can say it once.
 */
export function otherMoves(
  { heading, moves, drawer, reasons }: OtherMovesView,
  report: Report,
  said: string | null,
): TemplateResult {
  return html`<section class="moves" id="moves" aria-labelledby="moves-h">
    <h2 id="moves-h" class="sr">${heading}</h2>
    <div class="moves__row">
      ${moves.map((move) =>
        actionButton(move, report, {
          className: 'btn act',
          small: move.price,
          ...(move.id.startsWith('drawer:') ? { expanded: move.open } : {}),
        }),
      )}
    </div>
    ${drawer === null ? nothing : drawerOf(drawer, report)}
    ${
      reasons.length === 0
        ? nothing
        : html`<ul class="moves__why">
            ${reasons.map(
              ({ label, why }) =>
                html`<li class="why" data-said=${why === said}><b>${label}:</b> ${why}</li>`,
            )}
          </ul>`
    }
  </section>`;
}

function drawerOf({ heading, hint, choices }: DrawerView, report: Report): TemplateResult {
  return html`<div class="drawer" role="group" aria-label=${heading}>
    <h3>${heading}</h3>
    <p class="small quiet">${hint}</p>
    <div class="chips">
      ${choices.map((choice) =>
        actionButton(
          choice,
          report,
          choice.costWords === '' ? {} : { className: 'btn act', small: choice.costWords },
        ),
      )}
    </div>
  </div>`;
}

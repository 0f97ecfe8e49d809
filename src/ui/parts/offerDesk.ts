import { html, nothing, type TemplateResult } from 'lit';
import type { OfferDeskView, OfferLine } from '../../view/offerDeskView.ts';
import type { ValueBar } from '../../view/valueBar.ts';
import type { Report } from '../Screen.ts';
import { actionButton } from './actionButton.ts';
import { costList } from './costList.ts';
import { ladder } from './ladder.ts';

/** The desk: ladders, value, sum, bar, what it costs if accepted, and the button that tables it. */
export function offerDesk(
  view: OfferDeskView,
  report: Report,
  { crowded, own }: { readonly crowded: boolean; readonly own: TemplateResult | typeof nothing },
): TemplateResult {
  const { bar } = view;
  return html`<section class="desk" aria-labelledby="desk-h">
    <div class="desk__head">
      <h2 id="desk-h">${view.heading}</h2>
      <p class="label">${pips(view)}${view.moves}</p>
    </div>
    ${own}
    <div class="desk__lines" data-room=${room(view, crowded)}>
      ${view.lines.map((line) => offerLine(line, report))}
    </div>
    <div class="desk__sum">
      <div>
        <p class="small"><b>${view.sum}</b></p>
        ${scale(bar)}
        <p class="small desk__outlook">${view.outlook}</p>
        ${view.now.length === 0 ? nothing : costList(view.now, 'cost cost--line')}
        ${view.send.whyNot === null ? nothing : html`<p class="why desk__why">${view.send.whyNot}</p>`}
      </div>
      <div class="desk__acts">
        ${actionButton(view.send, report, { className: 'btn btn--main desk__send' })}
        ${view.clear === null ? nothing : actionButton(view.clear, report, { className: 'btn btn--bare' })}
      </div>
    </div>
  </section>`;
}

/** Beyond two norms, or beside papers on a low screen, the tag stands beside its ladder. */
function room({ lines }: OfferDeskView, crowded: boolean): 'wide' | 'low' | 'narrow' {
  if (lines.length > 2) return 'narrow';
  return crowded ? 'low' : 'wide';
}

/** Text value against the line: solid now, hatched with this, a black tick at the line. */
function scale({ now, with: after, line, label }: ValueBar): TemplateResult {
  const [from, to] = now <= after ? [now, after] : [after, now];
  return html`<div class="scale" role="img" aria-label=${label}>
    <i style=${`width:${from}%`}></i><i style=${`left:${from}%;width:${to - from}%`}></i
    ><b style=${`left:${line}%`}></b>
  </div>`;
}

function offerLine(
  { ladder: rungs, value, onDesk, remove }: OfferLine,
  report: Report,
): TemplateResult {
  return html`<div class="desk__line" data-on-desk=${onDesk}>
    <p class="desk__name">
      <b><span class="desk__id">${rungs.norm}</span> ${rungs.name}</b>
      <span class="desk__tag">${rungs.chosenTag}</span>
    </p>
    <p class="desk__value num">
      ${value}
      ${
        remove === null
          ? nothing
          : html`<button
              type="button"
              class="desk__remove"
              aria-label=${remove.label}
              data-action=${remove.id}
              @click=${() => report(remove.id)}
            >×</button>`
      }
    </p>
    ${ladder(rungs, report)}
  </div>`;
}

function pips({ movesLeft, movesGranted }: OfferDeskView): TemplateResult {
  return html`<span class="pips" aria-hidden="true"
    >${Array.from(
      { length: Math.max(movesGranted, movesLeft) },
      (_, index) => html`<i class=${index < movesLeft ? 'on' : ''}></i>`,
    )}</span
  >`;
}

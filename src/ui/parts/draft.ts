import { html, nothing, type TemplateResult } from 'lit';
import type { DraftRow, DraftView, Segment } from '../../view/draftView.ts';
import { startsUnspaced } from '../../view/wordDifference.ts';
import type { Report } from '../Screen.ts';

/** The draft: agreed words in plain ink, contested ones in brackets under their side's mark. */
export function draft({ rows, language }: DraftView, report: Report): TemplateResult {
  return html`<ul class="draft-rows" lang=${language}>
    ${rows.map((row) => draftRow(row, report))}
  </ul>`;
}

function draftRow(
  { norm, status, segments, stamp, action, name }: DraftRow,
  report: Report,
): TemplateResult {
  const quiet = status === 'silent' || status === 'later';
  return html`<li class="norm norm--${status}">
    ${
      action === null
        ? html`<span class="norm__id" title=${name}>${norm}</span>`
        : html`<button
            type="button"
            class="norm__id"
            title=${name}
            aria-label=${action.label}
            data-action=${action.id}
            @click=${() => report(action.id)}
          >${norm}</button>`
    }
    <p class="clause ${quiet ? 'quiet' : ''}">
      ${segments.map(segmentWords)}${stamp === null ? nothing : html` <span class="stamp">${stamp}</span>`}
    </p>
  </li>`;
}

/** One run of words; the opening bracket never stands alone at the end of a line. */
function segmentWords({ text, side, close }: Segment): TemplateResult {
  if (side === null) return html`${close ? '' : ' '}${text}`;
  const [first = ''] = text.match(startsUnspaced(text) ? /^./u : /^\S*/) ?? [];
  const tail = text.slice(first.length);
  return html` <span class="bk"
    ><span class="nb"><b>[</b><span class="side side--${side.place}">${side.short}</span>${first}</span
    >${tail}<b>]</b></span
  >`;
}

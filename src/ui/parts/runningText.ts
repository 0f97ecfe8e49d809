import './runningText.css';
import { html, type TemplateResult } from 'lit';
import { playedDay } from '../../view/playedDay.ts';
import type { Segment } from '../../view/termLinks.ts';
import type { Report, ScreenContext } from '../Screen.ts';

/** A text in which the archive's words can be pressed, and its sources, by their number. */
export function runningText(
  { frame, library, report }: Pick<ScreenContext, 'frame' | 'library' | 'report'>,
  text: string,
): TemplateResult {
  const segments = library.linksOn(playedDay(frame))(text);
  const sources = segments.flatMap((each) => (each.kind === 'source' ? [each.source] : []));
  return html`${segments.map((segment, at) => {
    const before = segments[at - 1]?.kind === 'term' ? closingMarks(segment) : '';
    const after = segment.kind === 'term' ? closingMarks(segments[at + 1]) : '';
    const shown = piece(withoutMarks(segment, before), sources, frame.t, report);
    return after === '' ? shown : html`<span class="kept">${shown}${after}</span>`;
  })}`;
}

/** The marks that close what stands before a segment; they never begin a line. */
function closingMarks(segment: Segment | undefined): string {
  return segment?.kind === 'plain' ? (/^[.,;:!?)”’…]+/.exec(segment.text)?.[0] ?? '') : '';
}

function withoutMarks(segment: Segment, marks: string): Segment {
  return segment.kind === 'plain'
    ? { ...segment, text: segment.text.slice(marks.length) }
    : segment;
}

function piece(
  segment: Segment,
  sources: readonly string[],
  t: ScreenContext['frame']['t'],
  report: Report,
): TemplateResult | string {
  if (segment.kind === 'plain') return segment.text;
  if (segment.kind === 'term') {
    const id = `panel:archive:${segment.entry}`;
    return html`<button type="button" class="gloss" data-action=${id} @click=${() => report(id)}
      >${segment.text}</button
    >`;
  }
  const id = `panel:archive:source/${segment.source}`;
  const number = sources.indexOf(segment.source) + 1;
  return html`<button
    type="button"
    class="srcmark"
    data-action=${id}
    aria-label=${t('archive.source', { number, id: segment.source })}
    @click=${() => report(id)}
  >${number}</button>`;
}

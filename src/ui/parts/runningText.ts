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
  return html`${segments.map((segment) => piece(segment, sources, frame.t, report))}`;
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

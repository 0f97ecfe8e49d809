import './runningText.css';
import { html, type TemplateResult } from 'lit';
import { playedDay } from '../../view/playedDay.ts';
import type { Segment } from '../../view/termLinks.ts';
import type { Report, ScreenContext } from '../Screen.ts';

/** A text in which the archive's words and the marks of sources can be pressed. */
export function runningText(
  { frame, library, report }: Pick<ScreenContext, 'frame' | 'library' | 'report'>,
  text: string,
): TemplateResult {
  const segments = library.linksOn(playedDay(frame))(text);
  return html`${segments.map((segment) => piece(segment, frame.t, report))}`;
}

function piece(
  segment: Segment,
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
  return html`<button
    type="button"
    class="srcmark"
    data-action=${id}
    aria-label=${t('archive.source', { id: segment.source })}
    @click=${() => report(id)}
  >${segment.source}</button>`;
}

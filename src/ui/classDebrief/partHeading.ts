import { html, type TemplateResult } from 'lit';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';

/** The heading of a part of a step, one level below the step's own: the host's page has one more above it than the wall. */
export function partHeading(
  { place }: Pick<ClassDebriefContext, 'place'>,
  id: string,
  words: string,
): TemplateResult {
  return place === 'wall' ? html`<h2 id=${id}>${words}</h2>` : html`<h3 id=${id}>${words}</h3>`;
}

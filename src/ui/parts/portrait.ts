import { html, type TemplateResult } from 'lit';
import first from '../../../assets/art/special-envoy.svg?no-inline';
import second from '../../../assets/art/vice-minister.svg?no-inline';
import type { SideMark } from '../../view/sideMark.ts';

const faces: readonly string[] = [first, second];

/** A stylised office and no likeness, in one of five moods; the mood always stands beside it as a word. */
export function portrait({ place }: SideMark, mood: string): TemplateResult {
  const face = faces[place % faces.length] ?? first;
  const shown = mood === 'composed' ? 'at-ease' : mood;
  return html`<img class="reply__face" src=${`${face}#${shown}`} alt="" width="56" height="57" />`;
}

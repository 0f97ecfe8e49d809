import { html, type TemplateResult } from 'lit';
import type { SideMark } from '../../view/sideMark.ts';

/** A delegation's mark: its shape, its colour, and a word. */
export function side(mark: SideMark, word: string = mark.name): TemplateResult {
  return html`<span class="side side--${mark.place}">${word}</span>`;
}

import { html, type TemplateResult } from 'lit';
import type { SideMark } from '../../view/sideMark.ts';

/** A stylised office and no likeness: a bust in its side's colour. The mood stands beside it as a word. */
export function portrait({ place }: SideMark): TemplateResult {
  return html`<svg class="reply__face face--${place}" viewBox="0 0 56 64" aria-hidden="true">
    <rect width="56" height="64" fill="var(--mine-wash)" />
    <path d="M6 64 Q8 46 22 43 L34 43 Q48 46 50 64 Z" fill="var(--mine)" />
    <path d="M24 43 L28 50 L32 43 L28 40 Z" fill="var(--sheet)" />
    <ellipse cx="28" cy="26" rx="11" ry="14" fill="var(--mine)" />
    <path d="M17 24 Q16 10 28 10 Q40 10 39 24 Q36 16 28 16 Q20 16 17 24 Z" fill="var(--ink)" />
  </svg>`;
}

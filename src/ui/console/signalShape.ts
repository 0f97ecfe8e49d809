import { html, svg, type TemplateResult } from 'lit';
import type { Signal } from './tilesView.ts';

/** The shape of a signal; its word always stands beside it. */
export function signalShape(signal: Signal): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 13 13" aria-hidden="true">${drawn(signal)}</svg>`;
}

function drawn(signal: Signal) {
  switch (signal) {
    case 'needs-you':
      return svg`<path d="M6.5 0 13 12H0z" fill="currentColor"/><path d="M6.5 4v4M6.5 9.3v1.5" stroke="var(--gap)" stroke-width="1.6"/>`;
    case 'hand':
      return svg`<path d="M2.5 12V5.5M5 7V2M7.5 7V1M10 8V3" stroke="currentColor" stroke-width="1.9" stroke-linecap="round"/><path d="M1.6 6h9.4v3.5a3 3 0 0 1-3 3H4.6a3 3 0 0 1-3-3z" fill="currentColor"/>`;
    case 'in-talks':
      return svg`<path d="M2 1l9 5.5L2 12z" fill="currentColor"/>`;
    case 'waiting':
      return svg`<path d="M2 1h9L6.5 6.5 11 12H2l4.5-5.5z" fill="none" stroke="currentColor" stroke-width="1.6"/>`;
    case 'paused':
      return svg`<path d="M2 1h3v11H2zM8 1h3v11H8z" fill="currentColor"/>`;
    case 'done':
      return svg`<path d="M1 7l4 4L12 2" fill="none" stroke="currentColor" stroke-width="2.5"/>`;
    default:
      return signal satisfies never;
  }
}

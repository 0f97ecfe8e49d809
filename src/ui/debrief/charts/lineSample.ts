import { svg, type TemplateResult } from 'lit';
import type { Series } from '../../../view/debrief/LinesView.ts';
import { dashOf, strokeOf } from './lineMarks.ts';

/** A short piece of a line as the chart draws it, for the key. */
export function lineSample(series: Series, all: readonly Series[]): TemplateResult {
  return svg`<svg width="36" height="12" aria-hidden="true">
    <path d="M0 6h36" stroke=${strokeOf(series, all)} stroke-width="2.5" stroke-dasharray=${dashOf(series)}></path>
  </svg>`;
}

import { html, type TemplateResult } from 'lit';
import { classGainsView } from '../../view/class/classGainsView.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';
import { lowWall, widePaper, wideWall, withNames } from './charts/classGrounds.ts';
import { classChart } from './classChart.ts';

const NAMES = 150;

/** The distribution of gains, and how many tables came to a text. */
export function gainsStep(context: ClassDebriefContext): TemplateResult {
  const view = classGainsView(context.input);
  return html`<ul class="classdebrief__ends">
      ${view.ends.map(({ end, words }) => html`<li data-end=${end}>${words}</li>`)}
    </ul>
    ${classChart(
      {
        view,
        draw: ({ drawGains }, shown, ground) => drawGains(shown, ground),
        paper: { ...withNames(widePaper, NAMES), height: 340 },
        walls: [
          { ...withNames(wideWall, NAMES), height: 250 },
          { ...withNames(lowWall, NAMES), height: 250 },
        ],
        key: html`<span class="quiet">${view.note}</span>`,
      },
      context,
    )}`;
}

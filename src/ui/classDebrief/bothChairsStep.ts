import { html, type TemplateResult } from 'lit';
import { type BothChairsView, bothChairsViews } from '../../view/class/bothChairsView.ts';
import type { ChartGround } from '../debrief/charts/ChartGround.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';
import { lowWall, widePaper, wideWall } from './charts/classGrounds.ts';
import { classChart } from './classChart.ts';
import { partHeading } from './partHeading.ts';

/** As a part of the picture's width, what the names at each side take. */
const NAMES = 0.35;
/** As a part of the size of letters. */
const ROW = 1.75;
/** Where names stand on two lines. */
const TALL_ROW = 2.15;
const WIDE_NAMES = 0.4;

/** The class's own words, read back: what was conceded as the accused, joined to what was demanded as the victim. */
export function bothChairsStep(context: ClassDebriefContext): TemplateResult {
  const { t } = context.input.words;
  const views = bothChairsViews(context.input);
  if (views.length === 0) return html`<p>${t('classDebrief.words.none')}</p>`;
  return html`<div class="classdebrief__both">
      ${views.map((view) => bothOf(view, context))}
    </div>
    <p class="quiet">${t('classDebrief.words.key')}</p>`;
}

function bothOf(view: BothChairsView, context: ClassDebriefContext): TemplateResult {
  const rows = Math.max(view.conceded.length, view.demanded.length);
  const ground = (paper: ChartGround, names = NAMES, row = ROW): ChartGround => ({
    ...paper,
    ...{ left: paper.width * names, right: paper.width * names, top: 4, bottom: 4 },
    height: 12 + rows * row * paper.size,
  });
  return html`<section aria-labelledby=${view.id}>
    <div class="classdebrief__heads">
      <span>${view.heads[0]}</span>
      ${partHeading(context, view.id, view.name)}
      <span>${view.heads[1]}</span>
    </div>
    ${classChart(
      {
        view,
        draw: ({ drawBothChairs }, shown, at) => drawBothChairs(shown, at),
        paper: ground(widePaper),
        walls: [ground(wideWall), ground(lowWall, WIDE_NAMES, TALL_ROW)],
        key: html``,
      },
      context,
    )}
  </section>`;
}

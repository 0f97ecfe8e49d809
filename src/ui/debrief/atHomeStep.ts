import { html, type TemplateResult } from 'lit';
import type { LinesView } from '../../view/debrief/LinesView.ts';
import { supportTitle, supportView } from '../../view/debrief/supportView.ts';
import { winSetsView } from '../../view/debrief/winSetsView.ts';
import { others } from '../../view/seat.ts';
import type { ScreenContext } from '../Screen.ts';
import { narrowLines, wideLines } from './charts/ChartGround.ts';
import { chartInTurn } from './charts/chart.ts';
import { lineSample } from './charts/lineSample.ts';
import type { DebriefContext } from './DebriefStep.ts';
import { whenDone } from './whenDone.ts';

/** The charts of support are drawn before that of what could be taken home. */
const WIN_SETS_PAINTS = 3;

/** Each audience's support over time with what moved it, and what each side could take home, round by round. */
export function atHomeStep({ input, page }: DebriefContext): TemplateResult {
  const { home, winSets } = input.analysis;
  const { frame } = page;
  const { t } = frame;
  return html`<section aria-labelledby="debrief-support">
      <h2 id="debrief-support">${t('debrief.support')}</h2>
      ${whenDone(
        input,
        home,
        (curves) =>
          html`${[input.own, ...others(frame)].map(
            (id, place) => html`<h3>${supportTitle(frame, id)}</h3>
              ${linesChart(place + 1, () => supportView(frame, curves, id), curves, page)}`,
          )}`,
      )}
    </section>
    <section aria-labelledby="debrief-win-sets">
      <h2 id="debrief-win-sets">${t('debrief.winSets')}</h2>
      <p class="debrief__words">${t('debrief.winSetsMean')}</p>
      ${whenDone(
        input,
        winSets,
        (moments) =>
          html`${linesChart(WIN_SETS_PAINTS, () => winSetsView(frame, moments), moments, page)}`,
      )}
    </section>`;
}

function linesChart(
  paints: number,
  viewOf: () => LinesView,
  from: unknown,
  page: ScreenContext,
): unknown {
  return chartInTurn(
    paints,
    { wide: wideLines, narrow: narrowLines },
    () => {
      const view = viewOf();
      return {
        view,
        from,
        draw: ({ drawLines }, shown, ground) => drawLines(shown, ground),
        key: html`${view.series.map(
          (series, place) =>
            html`<span class="chart__sample">${lineSample(series, view.series)} ${place + 1} ${series.name}</span>`,
        )}`,
      };
    },
    page,
  );
}

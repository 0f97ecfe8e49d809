import { brierScore } from '../../analysis/brierScore.ts';
import { type CalibrationBin, calibration } from '../../analysis/calibration.ts';
import { beliefsOf } from '../../analysis/classes/beliefsOf.ts';
import {
  type ChartMark,
  type ChartView,
  numberCell,
  type Spot,
  textCell,
} from '../debrief/ChartView.ts';
import { BELIEFS_LEAST } from '../debrief/sureView.ts';
import type { ClassInput } from './ClassInput.ts';

/** How sure the class was, beside how often it was right. */
export interface ClassCalibrationView {
  readonly line: string;
  readonly note: string;
  /** Null where there are too few beliefs to draw anything. */
  readonly chart: CalibrationChart | null;
}

export interface CalibrationChart extends ChartView {
  /** In percent, with the interval of the frequency; larger where more tokens lay. */
  readonly bins: readonly (Spot & {
    readonly low: number;
    readonly high: number;
    readonly count: number;
  })[];
}

/** Lower ends of bins, between the shares that ten tokens can be, and wide enough for a class. */
const STARTS = [0, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.8];
const PERCENT = 100;

/** Calibration over all beliefs of all delegations on events that drew a truth. */
export function classCalibrationView({ words, tables }: ClassInput): ClassCalibrationView {
  const { t, formats } = words;
  const beliefs = tables.flatMap(({ view }) => beliefsOf(view));
  const note = t('classDebrief.sure.note');
  if (beliefs.length < BELIEFS_LEAST) {
    const facts = { count: beliefs.length, least: BELIEFS_LEAST };
    return { line: t('classDebrief.sure.tooFew', facts), note, chart: null };
  }
  const bins = calibration(beliefs, STARTS)
    .filter(({ count }) => count > 0)
    .map(({ stated, frequency, low, high, count }: CalibrationBin) => ({
      x: stated * PERCENT,
      y: frequency * PERCENT,
      low: low * PERCENT,
      high: high * PERCENT,
      count,
    }));
  const percent = (value: number) => formats.number(Math.round(value));
  const title = t('classDebrief.sure.title');
  return {
    line: t('classDebrief.sure.line', {
      score: formats.exact(brierScore(beliefs)),
      count: beliefs.length,
    }),
    note,
    chart: {
      id: 'class-calibration',
      title,
      description: t('classDebrief.sure.description', { count: beliefs.length }),
      x: { label: t('classDebrief.sure.stated'), from: -4, to: 104 },
      y: { label: t('classDebrief.sure.true'), from: -4, to: 104 },
      bins,
      marks: bins.map(
        ({ x, y, low, high, count }): ChartMark => ({
          x,
          y,
          words: t('classDebrief.sure.mark', {
            stated: percent(x),
            true: percent(y),
            low: percent(low),
            high: percent(high),
            count,
          }),
        }),
      ),
      table: {
        caption: title,
        head: (['stated', 'true', 'interval', 'count'] as const).map((column) =>
          numberCell(t(`classDebrief.sure.column.${column}`)),
        ),
        rows: bins.map(({ x, y, low, high, count }) => [
          textCell(percent(x)),
          numberCell(percent(y)),
          numberCell(t('classDebrief.sure.between', { low: percent(low), high: percent(high) })),
          numberCell(formats.number(count)),
        ]),
      },
    },
  };
}

import type { HomeCurve, HomeCurves } from '../../analysis/debrief/homeCurves.ts';
import type { Tenths } from '../../engine/index.ts';
import { causeWords } from '../causeWords.ts';
import type { Frame } from '../Frame.ts';
import { listed } from '../joined.ts';
import { audienceName, capitalised, delegationInText, delegationName } from '../names.ts';
import { sideMark } from '../sideMark.ts';
import { signedUnits, units } from '../signed.ts';
import {
  type ChartCell,
  type ChartMark,
  type ChartTable,
  numberCell,
  textCell,
} from './ChartView.ts';
import type { LinesView, Series } from './LinesView.ts';

/** The support of a delegation's audiences over the game, with what moved each. */
export function supportView(frame: Frame, home: HomeCurves, delegation: string): LinesView {
  const { t } = frame;
  const curves = home.curves.filter((curve) => curve.delegation === delegation);
  const { lostAudience, zealousAudience } = frame.view.setting.scenario.magnitudes;
  const [lost, zealous] = [units(frame, lostAudience), units(frame, zealousAudience)];
  return {
    id: `home-${delegation}`,
    title: supportTitle(frame, delegation),
    description: t('debrief.supportDescription', {
      name: delegationInText(frame, delegation),
      ends: listed(
        frame,
        curves.map((curve) =>
          t('debrief.supportEnd', {
            audience: nameOf(frame, curve),
            start: units(frame, curve.start),
            end: units(frame, endOf(curve)),
          }),
        ),
      ),
      lost,
      zealous,
    }),
    x: { label: t('debrief.acts'), from: 0, to: home.steps },
    y: { label: t('debrief.supportAxis'), from: 0, to: 100 },
    series: curves.map((curve, pattern) => seriesOf(frame, curve, pattern, home.steps)),
    stepped: true,
    ticks: home.rounds.map((step, round) => ({
      x: step,
      label: t('debrief.roundTick', { round: round + 1 }),
    })),
    thresholds: [
      { y: lostAudience / 10, label: t('debrief.lostAt', { at: lost }) },
      { y: zealousAudience / 10, label: t('debrief.zealousAt', { at: zealous }) },
    ],
    marks: curves.flatMap((curve) => marksOf(frame, curve)),
    table: tableOf(frame, delegation, curves),
  };
}

export function supportTitle(frame: Frame, delegation: string): string {
  return frame.t('debrief.supportOf', { name: delegationName(frame, delegation) });
}

function nameOf(frame: Frame, { delegation, audience }: HomeCurve): string {
  return audienceName(frame, delegation, audience);
}

function endOf({ start, moves }: HomeCurve): Tenths {
  return moves.at(-1)?.after ?? start;
}

function seriesOf(frame: Frame, curve: HomeCurve, pattern: number, steps: number): Series {
  return {
    name: nameOf(frame, curve),
    side: sideMark(frame, curve.delegation).place,
    pattern,
    spots: [
      { x: 0, y: curve.start / 10 },
      // What one act moved several times stands as it left it.
      ...curve.moves
        .filter(({ step }, place) => curve.moves[place + 1]?.step !== step)
        .map(({ step, after }) => ({ x: step, y: after / 10 })),
      { x: steps, y: endOf(curve) / 10 },
    ],
  };
}

function marksOf(frame: Frame, curve: HomeCurve): readonly ChartMark[] {
  const { t } = frame;
  const audience = nameOf(frame, curve);
  const start = t('debrief.supportStart', { audience, value: units(frame, curve.start) });
  return [
    { x: 0, y: curve.start / 10, words: start },
    ...curve.moves.map(({ step, round, before, after, cause }) => ({
      x: step,
      y: after / 10,
      words: t('debrief.supportMark', {
        audience,
        round: round + 1,
        amount: signedUnits(frame, after - before),
        value: units(frame, after),
        why: capitalised(causeWords(frame, cause)),
      }),
    })),
  ];
}

function tableOf(frame: Frame, delegation: string, curves: readonly HomeCurve[]): ChartTable {
  const { t } = frame;
  const row = (curve: HomeCurve, cells: readonly ChartCell[]) => [
    textCell(nameOf(frame, curve)),
    ...cells,
  ];
  return {
    caption: t('debrief.supportTable', { name: delegationInText(frame, delegation) }),
    head: [
      textCell(t('debrief.audience')),
      numberCell(t('debrief.round')),
      textCell(t('debrief.cause')),
      numberCell(t('debrief.change')),
      numberCell(t('debrief.level')),
    ],
    rows: curves.flatMap((curve) => [
      row(curve, [
        numberCell(''),
        textCell(t('debrief.startedAt')),
        numberCell(''),
        numberCell(units(frame, curve.start)),
      ]),
      ...curve.moves.map(({ round, before, after, cause }) =>
        row(curve, [
          numberCell(frame.formats.number(round + 1)),
          textCell(capitalised(causeWords(frame, cause))),
          numberCell(signedUnits(frame, after - before)),
          numberCell(units(frame, after)),
        ]),
      ),
    ]),
  };
}

import type { WinSetMoment } from '../../analysis/debrief/winSetsOfLog.ts';
import type { Frame } from '../Frame.ts';
import { listed } from '../joined.ts';
import { delegationName } from '../names.ts';
import { sideMark } from '../sideMark.ts';
import { type ChartCell, numberCell, textCell } from './ChartView.ts';
import type { LinesView } from './LinesView.ts';

/** A line of the chart: the win-set of a delegation, or what is in everybody's. */
interface SetLine {
  readonly name: string;
  readonly side: number | null;
  readonly countAt: (moment: WinSetMoment) => number | null;
}

/** Each delegation's win-set and their overlap, moment by moment, as a share of what was possible then. */
export function winSetsView(frame: Frame, moments: readonly WinSetMoment[]): LinesView {
  const { t, formats } = frame;
  const lines = setLines(frame, moments);
  const ends = lines.flatMap(({ name, countAt }) => {
    const [first, last] = [moments[0], moments.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [start, end] = [
      shareWords(frame, first, countAt(first)),
      shareWords(frame, last, countAt(last)),
    ];
    return [t('debrief.winSetEnd', { name, start, end })];
  });
  return {
    id: 'win-sets',
    title: t('debrief.winSetTitle'),
    description: t('debrief.winSetDescription', { ends: listed(frame, ends) }),
    x: { label: t('debrief.when'), from: 0, to: Math.max(1, moments.length - 1) },
    y: { label: t('debrief.winSetAxis'), from: 0, to: 100 },
    series: lines.map(({ name, side, countAt }, pattern) => ({
      name,
      side,
      pattern,
      spots: moments.flatMap((moment, x) => {
        const count = countAt(moment);
        return count === null ? [] : [{ x, y: percentOf(moment, count) }];
      }),
    })),
    stepped: false,
    ticks: moments.map(({ at, round }, x) => ({
      x,
      label:
        at === 'closing' ? t('debrief.closingTick') : t('debrief.roundTick', { round: round + 1 }),
    })),
    thresholds: [],
    marks: lines.flatMap(({ name, countAt }) =>
      moments.flatMap((moment, x) => {
        const count = countAt(moment);
        if (count === null) return [];
        const words = t('debrief.winSetMark', {
          when: whenWords(frame, moment),
          name,
          count: formats.number(count),
          share: shareWords(frame, moment, count),
        });
        return [{ x, y: percentOf(moment, count), words }];
      }),
    ),
    table: {
      caption: t('debrief.winSetTitle'),
      head: [
        textCell(t('debrief.when')),
        numberCell(t('debrief.possible')),
        ...lines.map(({ name }) => numberCell(name)),
      ],
      rows: moments.map((moment): readonly ChartCell[] => [
        textCell(whenWords(frame, moment)),
        numberCell(formats.number(moment.outcomes)),
        ...lines.map(({ countAt }) => numberCell(countWords(frame, moment, countAt(moment)))),
      ]),
    },
  };
}

function setLines(frame: Frame, [first]: readonly WinSetMoment[]): readonly SetLine[] {
  const sides = Object.keys(first?.bySide ?? {}).map((id) => ({
    name: delegationName(frame, id),
    side: sideMark(frame, id).place,
    countAt: ({ bySide }: WinSetMoment) => bySide[id] ?? null,
  }));
  const shared = {
    name: frame.t('debrief.shared', { sides: sides.length }),
    side: null,
    countAt: (moment: WinSetMoment) => moment.shared,
  };
  return [...sides, shared];
}

function whenWords({ t }: Frame, { at, round }: WinSetMoment): string {
  return at === 'closing' ? t('debrief.atClosing') : t('debrief.atRound', { round: round + 1 });
}

function percentOf({ outcomes }: WinSetMoment, count: number): number {
  return (100 * count) / outcomes;
}

function shareWords({ t, formats }: Frame, moment: WinSetMoment, count: number | null): string {
  if (count === null) return t('debrief.notCounted');
  const percent = percentOf(moment, count);
  // A share that exists is not rounded to nothing.
  if (count > 0 && percent < 0.1) return t('debrief.underTenth');
  return t('debrief.percent', { value: formats.number(percent) });
}

function countWords(frame: Frame, moment: WinSetMoment, count: number | null): string {
  if (count === null) return frame.t('debrief.notCounted');
  return frame.t('debrief.countShare', {
    count: frame.formats.number(count),
    share: shareWords(frame, moment, count),
  });
}

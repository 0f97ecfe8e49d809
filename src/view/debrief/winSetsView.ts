import type { WinSetMoment } from '../../analysis/debrief/winSetsOfLog.ts';
import type { Frame } from '../Frame.ts';
import { type SideMark, sideMark } from '../sideMark.ts';

/** The win-sets at one moment, in words and numbers. */
export interface WinSetRow {
  readonly when: string;
  /** Texts that are still possible. */
  readonly outcomes: string;
  readonly sides: readonly WinSetShare[];
  /** Of the texts in everybody's win-set; null where they were not counted. */
  readonly shared: Omit<WinSetShare, 'of'> | null;
}

export interface WinSetShare {
  readonly of: SideMark;
  readonly count: string;
  /** Percent of what is still possible, from 0 to 100. */
  readonly percent: number;
  readonly share: string;
}

/** Each delegation's win-set and their overlap, moment by moment, one's own delegation first. */
export function winSetsView(frame: Frame, moments: readonly WinSetMoment[]): readonly WinSetRow[] {
  const { t, formats } = frame;
  return moments.map(({ at, round, outcomes, bySide, shared }) => {
    const share = (count: number) => {
      const percent = (100 * count) / outcomes;
      const tiny = count > 0 && percent < 0.1;
      return {
        count: formats.number(count),
        percent,
        share: t(tiny ? 'debrief.underTenth' : 'debrief.percent', {
          value: formats.number(percent),
        }),
      };
    };
    const sides = Object.entries(bySide).map(([id, count]) => ({
      of: sideMark(frame, id),
      ...share(count),
    }));
    return {
      when: at === 'closing' ? t('debrief.atClosing') : t('debrief.atRound', { round: round + 1 }),
      outcomes: formats.number(outcomes),
      sides: [...sides.filter(({ of }) => of.own), ...sides.filter(({ of }) => !of.own)],
      shared: shared === null ? null : share(shared),
    };
  });
}

import { brierScore } from '../../analysis/brierScore.ts';
import { type CalibrationBin, calibration } from '../../analysis/calibration.ts';
import type { StatedBelief } from '../../analysis/statedBelief.ts';
import { type IncidentView, member, type View } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import type { DebriefInput } from './DebriefInput.ts';
import { type FileJudged, fileJudged } from './fileJudged.ts';
import { type OwnWords, ownWords } from './ownWords.ts';

/** What one believed of each file, beside what the file said, and one's own words read back. */
export interface SureView {
  readonly note: string;
  readonly files: readonly FileJudged[];
  readonly score: CalibrationView;
  readonly words: OwnWords | null;
}

/** Brier score and calibration over invented events; nothing is drawn where they are too few. */
export interface CalibrationView {
  readonly heading: string;
  /** The score and over how many beliefs, or that there are too few. */
  readonly line: string;
  /** Empty where there are too few. */
  readonly bins: readonly {
    readonly stated: string;
    readonly true: string;
    readonly between: string;
    readonly count: string;
  }[];
}

/** Fewer beliefs than this say nothing of anybody's calibration. */
export const BELIEFS_LEAST = 8;

/** The step for the game on the page; `earlier` are views of other finished games from one's own chair. */
export function sureView(
  { frame, state }: Pick<DebriefInput, 'frame' | 'state'>,
  earlier: readonly View[] = [],
): SureView {
  const { view, t, formats } = frame;
  const judged = view.files.filter(({ belief }) => belief !== null);
  return {
    note: t('debrief.sure.note', {
      count: judged.length,
      planted: formats.number(view.setting.scenario.magnitudes.falseFlagPermille / 10),
    }),
    files: judged.map((file) => fileJudged(frame, state, file)),
    score: calibrationView(frame, [view, ...earlier].flatMap(statedBeliefs)),
    words: ownWords(frame),
  };
}

/** One's own beliefs on events that drew a truth, as probabilities; real cases draw none and are left out. */
export function statedBeliefs({ setting, files }: View): readonly StatedBelief[] {
  return files.flatMap(({ event, belief, truth }: IncidentView) => {
    const { hypotheses } = member(setting.scenario.events, event);
    if (truth === null || belief === null) return [];
    const tokens = belief.reduce((sum, each) => sum + each, 0);
    return [{ shares: belief.map((each) => each / tokens), truth: hypotheses.indexOf(truth) }];
  });
}

/** What several beliefs come to together. */
export function calibrationView(
  { t, formats }: Pick<Frame, 't' | 'formats'>,
  beliefs: readonly StatedBelief[],
): CalibrationView {
  const heading = t('debrief.sure.calibration');
  if (beliefs.length < BELIEFS_LEAST) {
    const facts = { count: beliefs.length, least: BELIEFS_LEAST };
    return { heading, line: t('debrief.sure.tooFew', facts), bins: [] };
  }
  const percent = (share: number) => formats.number(Math.round(share * 100));
  return {
    heading,
    line: t('debrief.sure.brier', {
      score: formats.exact(brierScore(beliefs)),
      count: beliefs.length,
    }),
    bins: calibration(beliefs)
      .filter(({ count }) => count > 0)
      .map(({ stated, frequency, low, high, count }: CalibrationBin) => ({
        stated: percent(stated),
        true: percent(frequency),
        between: t('debrief.sure.between', { low: percent(low), high: percent(high) }),
        count: formats.number(count),
      })),
  };
}

import type { OutcomePlane, WorthOfSwap } from '../../analysis/debrief/outcomePlane.ts';
import { SILENCE } from '../../analysis/outcome.ts';
import type { MicroPoints } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { listed } from '../joined.ts';
import { delegationName, normTitle, sentenceOf } from '../names.ts';
import { type SideMark, sideMark } from '../sideMark.ts';
import { signedPoints } from '../signed.ts';
import { type Passage, wordDifference } from '../wordDifference.ts';

/** What something changes for one delegation. */
export interface Gain {
  readonly of: SideMark;
  readonly amount: string;
}

/** One clause that stands elsewhere in the better text. */
export interface SwapView {
  readonly heading: string;
  readonly passages: readonly Passage[];
  /** Made after the swaps before it, so that all of them add up. */
  readonly gains: readonly Gain[];
}

/** What was left on the table, in words. */
export interface LeftView {
  readonly heading: string;
  /** The whole of it in one sentence. */
  readonly sentence: string;
  readonly swaps: readonly SwapView[];
  /** All swaps together; none where nothing was left. */
  readonly together: readonly Gain[];
}

/** The value left on the table as swaps of clauses. Without a text there is none to be better than. */
export function leftView(frame: Frame, { delegations, left }: OutcomePlane): LeftView {
  const { t } = frame;
  const heading = t('debrief.left');
  if (left === null) return { heading, sentence: t('debrief.leftNoText'), swaps: [], together: [] };
  if (left.total === 0) {
    const sentence = t(left.proven ? 'debrief.leftNothing' : 'debrief.leftUnproven');
    return { heading, sentence, swaps: [], together: [] };
  }
  const gains = delegations.map((id) => left.gains[id] ?? 0);
  return {
    heading,
    sentence: t('debrief.leftSwaps', {
      swaps: listed(
        frame,
        left.worth.map(({ norm, to }) => t('debrief.swapTo', { norm, to: optionName(frame, to) })),
      ),
      who: gains.every((gain) => gain > 0) ? 'all' : 'some',
      sides: gains.length,
      names: listed(
        frame,
        delegations.flatMap((id, side) =>
          (gains[side] ?? 0) > 0 ? [delegationName(frame, id)] : [],
        ),
      ),
    }),
    swaps: left.worth.map((swap) => swapView(frame, delegations, swap)),
    together: gainsOf(frame, delegations, gains),
  };
}

function swapView(
  frame: Frame,
  delegations: readonly string[],
  { norm, from, to, changes }: WorthOfSwap,
): SwapView {
  const { t } = frame;
  const words = (option: string) =>
    option === SILENCE ? t('debrief.silence') : sentenceOf(frame, norm, option);
  return {
    heading: t('debrief.swap', {
      norm: normTitle(frame, norm),
      from: optionName(frame, from),
      to: optionName(frame, to),
    }),
    passages: wordDifference(words(from), words(to)),
    gains: gainsOf(frame, delegations, changes),
  };
}

function gainsOf(
  frame: Frame,
  delegations: readonly string[],
  changes: readonly MicroPoints[],
): readonly Gain[] {
  return delegations.map((id, side) => ({
    of: sideMark(frame, id),
    amount: signedPoints(frame, changes[side] ?? 0),
  }));
}

function optionName({ t }: Frame, option: string): string {
  return option === SILENCE ? t('debrief.toSilence') : option;
}

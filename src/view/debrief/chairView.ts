import {
  cableOf,
  type DelegationId,
  entry,
  normOf,
  type State,
  type WordingId,
} from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { type GuessStory, guessStory } from '../guessesView.ts';
import { cableName, delegationInText, normTitle, rungTitle, toneName } from '../names.ts';
import { others, ownSide } from '../seat.ts';
import { type SideMark, sideMark } from '../sideMark.ts';
import { points, signedPoints } from '../signed.ts';
import type { DebriefInput } from './DebriefInput.ts';
import { predictionsScored, type ScoredPrediction } from './predictionsScored.ts';
import { type Understanding, understanding } from './understanding.ts';

/** The chair opposite: its brief, and how well one had read it. */
export interface ChairView {
  readonly of: SideMark;
  /** The cable by its name, and what it told its delegation. */
  readonly heading: string;
  readonly stands: string;
  readonly text: string;
  readonly line: string;
  readonly values: {
    readonly caption: string;
    readonly columns: readonly WordingId[];
    readonly rows: readonly {
      readonly name: string;
      readonly reason: string;
      /** By column; empty where the norm has no such wording. */
      readonly cells: readonly string[];
    }[];
  };
  readonly guess: GuessStory;
  /** What one's guesses came to, as numbers; null where one made none. */
  readonly gain: { readonly number: string; readonly words: string } | null;
  readonly predictions: {
    readonly heading: string;
    readonly note: string;
    readonly rows: readonly {
      readonly round: number;
      readonly what: string;
      readonly said: string;
      readonly was: string;
      readonly right: string;
    }[];
  };
}

/** Every other delegation's chair, from one's own. */
export function chairViews({
  frame,
  state,
}: Pick<DebriefInput, 'frame' | 'state'>): readonly ChairView[] {
  return others(frame).map((of) => chairView(frame, state, of));
}

function chairView(frame: Frame, state: State, of: DelegationId): ChairView {
  const { view, t, script } = frame;
  const { verdict } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  const { cable, line, reservation } = entry(verdict.sides, of);
  const texts = script.cables[of]?.[cable];
  const known = understanding(state.setting, state.record, ownSide(frame).id, of, cable);
  return {
    of: sideMark(frame, of),
    heading: t('verdict.cable', {
      delegation: delegationInText(frame, of),
      cable: cableName(frame, of, cable),
    }),
    stands: texts?.stands ?? '',
    text: texts?.text ?? '',
    line: t('debrief.chair.line', {
      line: points(frame, line),
      reservation: points(frame, reservation),
      same: line === reservation ? 'yes' : 'no',
    }),
    values: valuesOf(frame, state, of),
    guess: guessStory(frame, verdict, of),
    gain: known === null ? null : gainOf(frame, known),
    predictions: predictionsOf(frame, of),
  };
}

/** What each wording was worth by its cable alone, before anything happened. */
function valuesOf(frame: Frame, { setting }: State, of: DelegationId): ChairView['values'] {
  const { view, t, script } = frame;
  const id = entry(view.verdict?.sides ?? {}, of).cable;
  const { values } = cableOf(setting, of, id);
  const { norms } = setting.cut;
  const columns = [...new Set(norms.flatMap((norm) => normOf(setting, norm).wordings))].sort();
  return {
    caption: t('debrief.chair.values'),
    columns,
    rows: norms.map((norm) => ({
      name: normTitle(frame, norm),
      reason: script.cables[of]?.[id]?.reasons[norm] ?? '',
      cells: columns.map((wording) => {
        const value = values[norm]?.[wording];
        return value === undefined ? '' : signedPoints(frame, value);
      }),
    })),
  };
}

function gainOf(frame: Frame, { gain, off, guesses }: Understanding): ChairView['gain'] {
  const { t, formats } = frame;
  return {
    number: formats.signed(gain),
    words: t('debrief.chair.gain', {
      count: guesses.length,
      first: points(frame, off.first),
      last: points(frame, off.last),
    }),
  };
}

function predictionsOf(frame: Frame, of: DelegationId): ChairView['predictions'] {
  const { view, t } = frame;
  const scored = predictionsScored(view, of);
  return {
    heading: t('debrief.chair.predictions'),
    note: t('debrief.chair.predictionsNote', {
      count: scored.length,
      right: scored.filter(({ right }) => right).length,
    }),
    rows: scored.map((each) => ({
      round: each.round + 1,
      what: each.norm === null ? t('debrief.chair.tone') : normTitle(frame, each.norm),
      said: choiceName(frame, each, each.choice),
      was: each.chosen === null ? t('debrief.chair.never') : choiceName(frame, each, each.chosen),
      right: t('debrief.chair.right', { right: each.right ? 'yes' : 'no' }),
    })),
  };
}

function choiceName(frame: Frame, { norm }: ScoredPrediction, choice: string): string {
  return norm === null ? toneName(frame, choice) : rungTitle(frame, norm, choice);
}

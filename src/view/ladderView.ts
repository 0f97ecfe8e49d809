import { delegationIds, type NormId, normOf, type WordingId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';
import { delegationInText, normName, sentenceOf, tagOf } from './names.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** A norm's wordings as joined rungs, with the public tokens and lines on them. */
export interface LadderView {
  readonly norm: NormId;
  readonly name: string;
  /** The group's name for a reader that hears it. */
  readonly label: string;
  readonly chosen: WordingId | null;
  readonly chosenTag: string;
  readonly chosenSentence: string;
  readonly rungs: readonly RungView[];
}

export interface RungView {
  readonly wording: WordingId;
  readonly tag: string;
  readonly chosen: boolean;
  readonly actionId: string;
  readonly tokens: readonly SideMark[];
  readonly redLines: readonly SideMark[];
  /** Small print on the rung: its value, or what it costs at home. */
  readonly note: string;
  /** What the marks say in words. */
  readonly spoken: string;
}

/** What a ladder is for: which rung is chosen, what pressing one does, and what stands under each. */
export interface LadderUse {
  readonly chosen: WordingId | null;
  readonly actionId: (wording: WordingId) => string;
  readonly note?: (wording: WordingId) => string;
}

export function ladderView(frame: Frame, norm: NormId, use: LadderUse): LadderView {
  const { t } = frame;
  return {
    norm,
    name: normName(frame, norm),
    label: t('ladder.label', { norm, name: normName(frame, norm) }),
    chosen: use.chosen,
    chosenTag: use.chosen === null ? '' : tagOf(frame, norm, use.chosen),
    chosenSentence: use.chosen === null ? '' : sentenceOf(frame, norm, use.chosen),
    rungs: normOf(frame.view.setting, norm).wordings.map((wording) =>
      rungOf(frame, norm, wording, use),
    ),
  };
}

function rungOf(frame: Frame, norm: NormId, wording: WordingId, use: LadderUse): RungView {
  const { view, t } = frame;
  const marked = (clauses: 'positions' | 'redLines') =>
    delegationIds(view.setting)
      .filter((id) => view.sides[id]?.[clauses][norm] === wording)
      .map((id) => sideMark(frame, id));
  const [tokens, redLines] = [marked('positions'), marked('redLines')];
  const spoken = [
    ...tokens.map(({ id, own }) =>
      own ? t('ladder.yours') : t('ladder.theirs', { name: delegationInText(frame, id) }),
    ),
    ...redLines.map(({ id, own }) =>
      own
        ? t('ladder.yourRedLine')
        : t('ladder.theirRedLine', { name: delegationInText(frame, id) }),
    ),
  ];
  return {
    wording,
    tag: tagOf(frame, norm, wording),
    chosen: use.chosen === wording,
    actionId: use.actionId(wording),
    tokens,
    redLines,
    note: use.note?.(wording) ?? '',
    spoken: listed(frame, spoken),
  };
}

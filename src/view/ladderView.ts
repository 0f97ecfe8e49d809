import { type NormId, normOf, type WordingId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';
import { delegationInText, normName, sentenceOf, tagOf } from './names.ts';
import { type DrawnLine, drawnLines, redLinesOn } from './redLinesOn.ts';
import type { SideMark } from './sideMark.ts';
import { agreedWording, type Stand, standsOn } from './standsOn.ts';

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
  /** The draft has it. */
  readonly agreed: boolean;
  readonly actionId: string;
  readonly tokens: readonly SideMark[];
  readonly redLines: readonly DrawnLine[];
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

/** What stands on a ladder for all to see. */
interface Marks {
  readonly stands: readonly Stand[];
  readonly agreed: WordingId | null;
  /** By delegation, the rung that a red line was drawn on. */
  readonly lines: Readonly<Record<string, WordingId>>;
  readonly drawn: readonly DrawnLine[];
}

export function ladderView(frame: Frame, norm: NormId, use: LadderUse): LadderView {
  const { t } = frame;
  const lines = redLinesOn(frame, norm);
  const marks: Marks = {
    stands: standsOn(frame, norm),
    agreed: agreedWording(frame, norm),
    lines,
    drawn: drawnLines(frame, norm, lines),
  };
  return {
    norm,
    name: normName(frame, norm),
    label: t('ladder.label', { norm, name: normName(frame, norm) }),
    chosen: use.chosen,
    chosenTag: use.chosen === null ? '' : tagOf(frame, norm, use.chosen),
    chosenSentence: use.chosen === null ? '' : sentenceOf(frame, norm, use.chosen),
    rungs: normOf(frame.view.setting, norm).wordings.map((wording) => ({
      wording,
      tag: tagOf(frame, norm, wording),
      chosen: use.chosen === wording,
      agreed: marks.agreed === wording,
      actionId: use.actionId(wording),
      tokens: marks.stands.filter((stand) => stand.wording === wording).map(({ side }) => side),
      redLines: marks.drawn.filter((line) => line.wording === wording),
      note: use.note?.(wording) ?? '',
      spoken: listed(frame, spokenMarks(frame, wording, marks)),
    })),
  };
}

function spokenMarks(
  frame: Frame,
  wording: WordingId,
  { stands, agreed, lines }: Marks,
): readonly string[] {
  const { t } = frame;
  const stood = stands
    .filter((stand) => stand.wording === wording)
    .map(({ side: { id, own } }) =>
      own ? t('ladder.yours') : t('ladder.theirs', { name: delegationInText(frame, id) }),
    );
  const drawn = Object.entries(lines)
    .filter(([, line]) => line === wording)
    .map(([id]) =>
      id === frame.view.own?.id
        ? t('ladder.yourRedLine')
        : t('ladder.theirRedLine', { name: delegationInText(frame, id) }),
    );
  return [...(agreed === wording ? [t('ladder.agreed')] : stood), ...drawn];
}

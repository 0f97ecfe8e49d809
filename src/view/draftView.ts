import { type Clauses, delegationIds, type NormId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { normName, sentenceOf, tagOf } from './names.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { startsUnspaced, wordDifference } from './wordDifference.ts';

/** The text as it stands, norm by norm. */
export interface DraftView {
  readonly heading: string;
  /** Of the clauses. */
  readonly language: string;
  readonly rows: readonly DraftRow[];
}

export interface DraftRow {
  readonly norm: NormId;
  readonly name: string;
  readonly status: 'in-force' | 'clean' | 'contested' | 'same-words' | 'silent' | 'later';
  /** A word for the status, where it is stamped on the row. */
  readonly stamp: string | null;
  readonly segments: readonly Segment[];
  /** The same with each side's tag for its words, where there is little room. */
  readonly brief: readonly Segment[];
  /** The row as a button puts the norm on the desk; null where nothing can be done with it. */
  readonly action: { readonly id: string; readonly label: string } | null;
}

/** Words of a clause: plain ink, or one side's words in brackets. */
export interface Segment {
  readonly text: string;
  readonly side: SideMark | null;
  /** Stands against what comes before, as a full stop does. */
  readonly close: boolean;
}

/** The draft with what is contested in brackets, each side's words under its mark. */
export function draftView(frame: Frame): DraftView {
  const { view, t, script } = frame;
  return {
    heading: t('draft.heading'),
    language: script.language,
    rows: view.setting.cut.norms.map((norm) => rowOf(frame, norm)),
  };
}

function rowOf(frame: Frame, norm: NormId): DraftRow {
  const { view, t } = frame;
  const name = normName(frame, norm);
  const clause = view.draft[norm];
  const inInk = (sentence: string) => ({ segments: [plain(sentence)], brief: [plain(sentence)] });
  const onDesk = view.stage === 'exchange' && view.opened.includes(norm);
  const action = onDesk ? { id: `focus:${norm}`, label: t('draft.toDesk', { norm }) } : null;
  if (clause !== undefined && clause.status !== 'open') {
    const closed = clause.status === 'closed';
    return {
      norm,
      name,
      status: closed ? 'in-force' : 'clean',
      stamp: t(closed ? 'draft.inForce' : 'draft.clean'),
      ...inInk(sentenceOf(frame, norm, clause.wording)),
      action: closed ? null : action,
    };
  }
  return { norm, name, action, ...openRow(frame, norm, name) };
}

function openRow(
  frame: Frame,
  norm: NormId,
  name: string,
): Pick<DraftRow, 'status' | 'stamp' | 'segments' | 'brief'> {
  const { view, t } = frame;
  const stands = standsOn(frame, norm);
  const wordings = new Set(Object.values(stands));
  const [first] = wordings;
  if (first === undefined) {
    const opened = view.opened.includes(norm);
    const round = view.setting.cut.rounds.findIndex((each) => each.agenda.includes(norm)) + 1;
    const words = opened ? t('draft.silent', { name }) : t('draft.later', { name, round });
    const segments = [plain(words)];
    return { status: opened ? 'silent' : 'later', stamp: null, segments, brief: segments };
  }
  const brief = Object.entries(stands).map(([id, wording]) =>
    bracket(sideMark(frame, id), tagOf(frame, norm, wording)),
  );
  if (wordings.size === 1 && Object.keys(stands).length > 1)
    return {
      status: 'same-words',
      stamp: t('draft.sameWords'),
      segments: [plain(sentenceOf(frame, norm, first))],
      brief,
    };
  return { status: 'contested', stamp: null, segments: contested(frame, norm, stands), brief };
}

/** Public positions on a norm, by delegation, in the scenario's order. */
function standsOn({ view }: Frame, norm: NormId): Clauses {
  const stands: Record<string, string> = {};
  for (const id of delegationIds(view.setting)) {
    const wording = view.sides[id]?.positions[norm];
    if (wording !== undefined) stands[id] = wording;
  }
  return stands;
}

function contested(frame: Frame, norm: NormId, stands: Clauses): readonly Segment[] {
  const sides = Object.entries(stands);
  const [one, other, ...more] = sides;
  if (one === undefined) return [];
  if (other === undefined || more.length > 0)
    return sides.map(([id, wording]) =>
      bracket(sideMark(frame, id), wordsFor(frame, norm, wording, sides.length)),
    );
  const passages = wordDifference(
    sentenceOf(frame, norm, one[1]),
    sentenceOf(frame, norm, other[1]),
  );
  return passages.flatMap((passage): readonly Segment[] => {
    if (passage.kind === 'shared') return [plain(passage.text)];
    return [
      ...(passage.first === '' ? [] : [bracket(sideMark(frame, one[0]), passage.first)]),
      ...(passage.second === '' ? [] : [bracket(sideMark(frame, other[0]), passage.second)]),
    ];
  });
}

// Three whole sentences in one row would hide the difference: the tags carry it better.
function wordsFor(frame: Frame, norm: NormId, wording: string, sides: number): string {
  return sides > 2 ? tagOf(frame, norm, wording) : sentenceOf(frame, norm, wording);
}

function plain(text: string): Segment {
  return segment(text, null);
}

function bracket(side: SideMark, text: string): Segment {
  return segment(text.replace(/^\s*[,;]\s*/, ''), side);
}

function segment(text: string, side: SideMark | null): Segment {
  const tight = text.replace(/\s+([.;,:])/g, '$1');
  return {
    text: tight,
    side,
    close: side === null && (/^[.;,:]/.test(tight) || startsUnspaced(tight)),
  };
}

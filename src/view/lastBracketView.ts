import { delegationIds, type NormId, normOf, type WordingId } from '../engine/index.ts';
import type { Action } from './Action.ts';
import type { Frame } from './Frame.ts';
import { goOn, wayBack } from './lookView.ts';
import { normTitle, sentenceOf } from './names.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { inOneRun, type Passage, wordDifference } from './wordDifference.ts';

/** The one clause of the text that is still in brackets in the last round, or was until now. */
export interface LastBracketView {
  readonly norm: NormId;
  readonly title: string;
  readonly caption: string;
  readonly state: 'open' | 'agreed' | 'dropped';
  /** Words that all share, before and after the open ones. */
  readonly before: string;
  readonly after: string;
  /** Each side's own words between them, none where a side would have none. */
  readonly open: readonly { readonly side: SideMark; readonly words: string }[];
  /** The agreed sentence; null while there is none. */
  readonly clean: string | null;
  /** Between the wordings that the sides last tabled, or stand on. */
  readonly rungsApart: number;
  /** How far apart the clause's wordings could be. */
  readonly mostRungs: number;
  /** Back to the table while it is open, on to what follows when it is not. */
  readonly leave: Action;
}

/** The last bracket of the last round; null where none or several are left, or others closed with it. */
export function lastBracketView(frame: Frame): LastBracketView | null {
  const { view, t } = frame;
  if (view.round < view.setting.cut.rounds.length - 1) return null;
  const open = inBrackets(frame);
  const norm = open.length === 0 ? closedLast(frame) : open.length === 1 ? open[0] : undefined;
  if (norm === undefined || norm === null) return null;
  const stands = standsOn(frame, norm);
  const rungsApart = spread(frame, norm, Object.values(stands));
  const state = open.length === 0 ? 'agreed' : view.closing === null ? 'open' : 'dropped';
  const clause = view.draft[norm];
  const clean = clause === undefined || clause.status === 'open' ? null : clause.wording;
  return {
    norm,
    title: normTitle(frame, norm),
    caption: t('bracket.caption', { state, rungs: rungsApart }),
    state,
    ...passages(frame, norm, stands),
    clean: clean === null ? null : sentenceOf(frame, norm, clean),
    rungsApart: state === 'agreed' ? 0 : rungsApart,
    mostRungs: normOf(view.setting, norm).wordings.length - 1,
    leave: state === 'open' ? wayBack(frame) : goOn(frame, 'bracket'),
  };
}

/** Norms that have positions and no agreed wording. */
function inBrackets({ view }: Frame): readonly NormId[] {
  return Object.entries(view.draft).flatMap(([norm, clause]) =>
    clause.status === 'open' && everyoneStands(view.sides, norm) ? [norm] : [],
  );
}

function everyoneStands(sides: Frame['view']['sides'], norm: NormId): boolean {
  return Object.values(sides).every(({ positions }) => positions[norm] !== undefined);
}

/** The norm that the last agreed offer closed alone, if it was agreed in this round. */
function closedLast({ view }: Frame): NormId | null {
  const agreed = new Set<NormId>();
  let fresh: readonly NormId[] = [];
  let round = -1;
  for (const happening of view.record) {
    if (happening.kind !== 'offerTookEffect') continue;
    const closes = Object.keys(happening.clauses).filter((norm) => !agreed.has(norm));
    if (closes.length === 0) continue;
    for (const norm of closes) agreed.add(norm);
    [fresh, round] = [closes, happening.round];
  }
  const [norm] = fresh;
  return fresh.length === 1 && norm !== undefined && round === view.round ? norm : null;
}

/** The wording that each side tabled last in this round, or its public position. */
function standsOn({ view }: Frame, norm: NormId): Readonly<Record<string, WordingId>> {
  const stands: Record<string, WordingId> = {};
  for (const id of delegationIds(view.setting)) {
    const tabled = view.record.findLast(
      (happening) =>
        happening.kind === 'offerTabled' &&
        happening.by === id &&
        happening.round === view.round &&
        happening.clauses[norm] !== undefined,
    );
    const wording =
      tabled?.kind === 'offerTabled' ? tabled.clauses[norm] : view.sides[id]?.positions[norm];
    if (wording !== undefined) stands[id] = wording;
  }
  return stands;
}

function spread({ view }: Frame, norm: NormId, wordings: readonly WordingId[]): number {
  const order = normOf(view.setting, norm).wordings;
  const rungs = wordings.map((wording) => order.indexOf(wording));
  return rungs.length === 0 ? 0 : Math.max(...rungs) - Math.min(...rungs);
}

function passages(
  frame: Frame,
  norm: NormId,
  stands: Readonly<Record<string, WordingId>>,
): Pick<LastBracketView, 'before' | 'after' | 'open'> {
  const [one, other] = Object.entries(stands);
  if (one === undefined || other === undefined) return { before: '', after: '', open: [] };
  const parts = wordDifference(sentenceOf(frame, norm, one[1]), sentenceOf(frame, norm, other[1]));
  const [first, last] = [parts.at(0), parts.at(-1)];
  const before = first?.kind === 'shared' ? first.text : '';
  const after = parts.length > 1 && last?.kind === 'shared' ? last.text : '';
  const middle = parts.slice(before === '' ? 0 : 1, after === '' ? undefined : -1);
  const words = (side: 'first' | 'second') => tight(middle.map((part) => wordsIn(part, side)));
  const open = [
    { side: sideMark(frame, one[0]), words: words('first') },
    { side: sideMark(frame, other[0]), words: words('second') },
  ].filter(({ words: own }) => own !== '');
  return { before: tight([before]), after: tight([after]), open };
}

function wordsIn(part: Passage, side: 'first' | 'second'): string {
  return part.kind === 'shared' ? part.text : part[side];
}

function tight(texts: readonly string[]): string {
  return inOneRun(texts.filter((text) => text !== '')).replace(/\s+([.;,:])/g, '$1');
}

import {
  type Clauses,
  entry,
  type MicroPoints,
  type NormId,
  type OpenedSide,
  type State,
  type Tenths,
  type VerdictView,
  viewFor,
  type WordingId,
} from '../engine/index.ts';

/** A norm that came out otherwise, or that came to be worth something else in the same words. */
export interface ClauseDifference {
  readonly norm: NormId;
  /** Null where the text is silent. */
  readonly from: WordingId | null;
  readonly to: WordingId | null;
  /** What that is worth to the delegation, each wording by the tables of its own ending. */
  readonly worth: MicroPoints;
}

/** In what two endings of a game differ for a delegation. Clauses, line and rest add up to the difference in text value over the line. */
export interface ForkDifference {
  readonly outcomes: Readonly<Record<'from' | 'to', VerdictView['outcome']>>;
  /** The text of the second ending; null where none was signed. */
  readonly text: Clauses | null;
  /** The largest gain first; those that are worth the same are left out. */
  readonly clauses: readonly ClauseDifference[];
  /** Positive where the line fell. */
  readonly line: MicroPoints;
  /** What clauses are worth together, and what a text that was not signed leaves. */
  readonly rest: MicroPoints;
  readonly trust: Tenths;
}

/** The second ending against the first; both dialogues are over, of one scenario and cut. */
export function forkDifference(from: State, to: State, delegation: string): ForkDifference {
  const [first, second] = [endOf(from, delegation), endOf(to, delegation)];
  const clauses = from.setting.cut.norms
    .map((norm): ClauseDifference => {
      const worth = worthOf(second, norm) - worthOf(first, norm);
      return { norm, from: standing(first, norm), to: standing(second, norm), worth };
    })
    .filter(({ worth }) => worth !== 0)
    .toSorted((a, b) => b.worth - a.worth);
  const line = first.side.line - second.side.line;
  const by = second.side.utility - first.side.utility;
  return {
    outcomes: { from: first.outcome, to: second.outcome },
    text: second.outcome === 'signed' ? second.clauses : null,
    clauses,
    line,
    rest: by - clauses.reduce((sum, { worth }) => sum + worth, 0),
    trust: second.trust - first.trust,
  };
}

interface Ending {
  readonly outcome: VerdictView['outcome'];
  readonly clauses: Clauses;
  readonly side: OpenedSide;
  readonly trust: Tenths;
}

function endOf(state: State, delegation: string): Ending {
  const { verdict, trust } = viewFor(state, delegation);
  if (verdict === null) throw new Error('the dialogue is not over');
  const { outcome, clauses, sides } = verdict;
  return { outcome, clauses, side: entry(sides, delegation), trust };
}

function standing({ clauses }: Ending, norm: NormId): WordingId | null {
  return clauses[norm] ?? null;
}

function worthOf(ending: Ending, norm: NormId): MicroPoints {
  const wording = standing(ending, norm);
  return wording === null ? 0 : entry(entry(ending.side.values, norm), wording);
}

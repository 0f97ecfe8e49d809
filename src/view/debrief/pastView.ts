import type { Action } from '../Action.ts';
import type { Frame } from '../Frame.ts';
import { besideHistory } from '../historyMirror.ts';

/** One norm of the game beside what was written after it. */
export interface NormPast {
  readonly norm: string;
  readonly name: string;
  /** The clause of this table, or that it is silent. */
  readonly here: string;
  /** Whether this table took the wording that history came nearest to, in words. */
  readonly verdict: string;
  readonly same: boolean;
  /** Each paper with its date; `text` holds the marks of its sources, or says that nothing is on record. */
  readonly papers: readonly {
    readonly name: string;
    readonly when: string;
    readonly text: string;
  }[];
  readonly later: readonly { readonly when: string; readonly text: string }[];
  readonly disputed: string;
  /** Opens the archive's entry on it. */
  readonly more: Action;
}

export interface PastView {
  readonly note: string;
  /** How many clauses stand where history came nearest to, of how many. */
  readonly count: string;
  readonly norms: readonly NormPast[];
  readonly disputed: { readonly text: string; readonly more: Action } | null;
}

/** Clause by clause beside the papers of the scenario's history; no key of right answers. */
export function pastView(frame: Frame): PastView {
  const { view, t, script } = frame;
  const { verdict } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  const { papers, disputed, norms } = script.history;
  const beside = besideHistory(frame, verdict.clauses);
  const told = beside.flatMap(({ norm, name, here, verdict: words, same }): NormPast[] => {
    const past = norms[norm];
    if (past === undefined) return [];
    return [
      {
        norm,
        name,
        here,
        same,
        verdict: words,
        papers: Object.entries(papers).map(([id, paper]) => {
          return { ...paper, text: past.papers[id] ?? t('debrief.past.nothing') };
        }),
        later: past.later,
        disputed: past.disputed,
        more: toEntry(frame, past.entry),
      },
    ];
  });
  return {
    note: t('verdict.historyNote'),
    count: t('debrief.past.count', {
      same: told.filter(({ same }) => same).length,
      all: told.length,
    }),
    norms: told,
    disputed:
      disputed === undefined ? null : { text: disputed.text, more: toEntry(frame, disputed.entry) },
  };
}

function toEntry({ t }: Frame, entry: string): Action {
  return { id: `panel:archive:${entry}`, label: t('debrief.past.more'), cost: [], whyNot: null };
}

import type { DelegationId, Happening, NormId } from '../engine/index.ts';
import type { Action } from './Action.ts';
import type { ActionReader } from './ActionEffect.ts';
import { toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Disclosed } from './Disclosed.ts';
import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { sentences } from './joined.ts';
import { delegationName, normTitle, officeName } from './names.ts';
import { quoted } from './quoted.ts';
import { reasonWords } from './reasonWords.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { speech } from './speech.ts';

/** The record of the dialogue, newest last, as far as the filters let it through. */
export interface HistoryView {
  readonly heading: string;
  /** That reasons of the other side are told, or that this log has lost them; null before the verdict. */
  readonly note: string | null;
  readonly count: string;
  readonly search: string;
  readonly sides: readonly FilterChoice[];
  readonly norms: readonly FilterChoice[];
  readonly rounds: readonly {
    readonly heading: string;
    readonly entries: readonly HistoryEntry[];
  }[];
}

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

interface HistoryEntry {
  readonly text: string;
  /** Goes back to before this decision of one's own; null where it was not one's own. */
  readonly rewind: Action | null;
  /** What was said with it, word for word. */
  readonly said: string | null;
  /** Why an agent did it; null before the verdict. */
  readonly reason: string | null;
  readonly side: SideMark | null;
  /** Moves of meters stand smaller, under what caused them. */
  readonly minor: boolean;
}

/**
 * The history as filtered by the desk's picks: `history-search`, `history-side`, `history-norm`.
 * What is disclosed is null until the dialogue is over.
 */
export function historyView(
  frame: Frame,
  desk: Desk,
  ownSteps: ReadonlySet<number>,
  disclosed: Disclosed | null,
): HistoryView {
  const { view, t } = frame;
  const search = desk.picks['history-search'] ?? '';
  const side = desk.picks['history-side'] ?? '';
  const norm = desk.picks['history-norm'] ?? '';
  const entries = entriesOf(frame, ownSteps, disclosed);
  const wanted = search.trim().toLowerCase();
  const shown = entries.filter(
    (entry) =>
      (side === '' || entry.of === side) &&
      (norm === '' || entry.norms.includes(norm)) &&
      `${entry.text} ${entry.said ?? ''} ${entry.reason ?? ''}`.toLowerCase().includes(wanted),
  );
  const rounds = [...new Set(shown.map(({ round }) => round))];
  return {
    heading: t('history.heading'),
    note: disclosed === null ? null : reasonsNote(frame, disclosed),
    count: t('history.count', { shown: shown.length }),
    search,
    sides: choices(
      t('history.allSides'),
      side,
      view.setting.scenario.delegations.map(({ id }) => [id, delegationName(frame, id)]),
    ),
    norms: choices(
      t('history.allNorms'),
      norm,
      view.setting.cut.norms.map((id) => [id, normTitle(frame, id)]),
    ),
    rounds: rounds.map((round) => ({
      heading: t('history.round', { round: round + 1 }),
      entries: shown.filter((each) => each.round === round),
    })),
  };
}

interface Entry extends HistoryEntry {
  readonly round: number;
  readonly of: DelegationId | null;
  readonly norms: readonly NormId[];
}

function reasonsNote({ t }: Frame, { reasons }: Disclosed): string {
  return reasons.size === 0 ? t('history.noReasons') : t('history.reasons');
}

/** The record's sentences, each with what was said at that moment and, in the end, why. */
function entriesOf(
  frame: Frame,
  ownSteps: ReadonlySet<number>,
  disclosed: Disclosed | null,
): readonly Entry[] {
  const { view, t, script, voice } = frame;
  const said = speech(view, script, voice);
  const explained = new Set<number>();
  return view.record.flatMap((happening, at): readonly Entry[] => {
    const text = happeningSentence(frame, happening);
    if (text === null) return [];
    const of = sideOf(happening);
    const words = said.flatMap((each) =>
      each.at === at && each.words !== null
        ? [t('join.says', { who: officeName(frame, each.by), words: quoted(frame, each.words) })]
        : [],
    );
    return [
      {
        round: happening.round,
        text,
        rewind:
          of === view.own?.id && happening.kind !== 'meterMoved' && ownSteps.has(happening.step)
            ? { id: `rewind:${happening.step}`, label: t('history.rewind'), cost: [], whyNot: null }
            : null,
        reason: reasonOf(frame, happening, disclosed, explained),
        said: words.length === 0 ? null : sentences(frame, words),
        of,
        side: of === null ? null : sideMark(frame, of),
        norms: normsOf(happening),
        minor: happening.kind === 'meterMoved',
      },
    ];
  });
}

/** The reason for the act that this happening tells of first; `explained` are the steps that have theirs. */
function reasonOf(
  frame: Frame,
  happening: Happening,
  disclosed: Disclosed | null,
  explained: Set<number>,
): string | null {
  if (!('by' in happening) || explained.has(happening.step)) return null;
  const reason = disclosed?.reasons.get(happening.step);
  if (reason?.by !== happening.by) return null;
  explained.add(happening.step);
  return reasonWords(frame, happening.by, reason.because);
}

/** `history:side:us`, `history:norm:N4`, `history:search:hotline`; an empty last word clears. */
export const readHistory: ActionReader = (_frame, desk, [what = '', ...words]) =>
  toDesk(withPick(desk, `history-${what}`, words.join(':')));

function choices(
  all: string,
  chosen: string,
  pairs: readonly (readonly [string, string])[],
): readonly FilterChoice[] {
  return [['', all] as const, ...pairs].map(([value, label]) => ({
    value,
    label,
    chosen: value === chosen,
  }));
}

function sideOf(happening: Happening): DelegationId | null {
  if ('by' in happening) return happening.by;
  if (happening.kind !== 'meterMoved') return null;
  return happening.move.cause.delegation ?? null;
}

function normsOf(happening: Happening): readonly NormId[] {
  if ('clauses' in happening) return Object.keys(happening.clauses);
  if ('norm' in happening) return [happening.norm];
  if (happening.kind === 'roundOpened') return happening.agenda;
  if (happening.kind === 'positionsRevealed')
    return Object.values(happening.positions).flatMap((clauses) => Object.keys(clauses));
  if (happening.kind !== 'meterMoved') return [];
  const { norm } = happening.move.cause;
  return norm === undefined ? [] : [norm];
}

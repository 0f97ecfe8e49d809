import { ENDINGS, type EndingId, endingFor } from '../analysis/endingFor.ts';
import {
  type DelegationId,
  delegationIds,
  entry,
  hashOf,
  type Log,
  PUBLIC,
  recordOf,
  type State,
  viewFor,
} from '../engine/index.ts';

/** What a finished game came to, in the words of the shell; utilities are in points. */
export interface GameSummary {
  readonly scenario: string;
  readonly cut: string;
  readonly seed: number;
  readonly hash: string;
  readonly agreed: boolean;
  readonly endings: Readonly<Record<DelegationId, EndingId>>;
  readonly cables: Readonly<Record<DelegationId, string>>;
  readonly outcome: Readonly<Record<string, string>>;
  readonly utilities: Readonly<Record<DelegationId, number>>;
  readonly reservations: Readonly<Record<DelegationId, number>>;
  readonly commands: number;
  readonly refusals: number;
}

const MICRO = 1_000_000;

/** The summary of a game that has reached its verdict. */
export function gameSummary(log: Log, state: State, refusals: number): GameSummary {
  const view = viewFor(state, PUBLIC);
  const { verdict, setting } = view;
  if (verdict === null) throw new Error('the dialogue is not over');
  const ids = delegationIds(setting);
  return {
    scenario: log.header.scenario,
    cut: log.header.cut,
    seed: log.header.seed,
    hash: hashOf(state),
    agreed: verdict.outcome === 'signed',
    endings: recordOf(ids, (id) => endingFor(view, id)),
    cables: recordOf(ids, (id) => entry(verdict.sides, id).cable),
    outcome: recordOf(setting.cut.norms, (norm) => verdict.clauses[norm] ?? 'silence'),
    utilities: recordOf(ids, (id) => entry(verdict.sides, id).utility / MICRO),
    reservations: recordOf(ids, (id) => entry(verdict.sides, id).reservation / MICRO),
    commands: log.entries.length,
    refusals,
  };
}

/** The summary as lines to read. */
export function summaryLines(summary: GameSummary): readonly string[] {
  const ids = Object.keys(summary.endings);
  const clauses = Object.entries(summary.outcome).map(([norm, wording]) => `${norm} ${wording}`);
  return [
    `${summary.scenario}, cut ${summary.cut}, seed ${summary.seed}: ${summary.agreed ? 'signed' : 'no text'}`,
    `text: ${clauses.join(', ')}`,
    ...ids.map((id) => {
      const number = ENDINGS.indexOf(entry(summary.endings, id)) + 1;
      return `${id} (${summary.cables[id]}): ${summary.utilities[id]} points, reservation ${summary.reservations[id]}, ending ${number} ${summary.endings[id]}`;
    }),
    `${summary.commands} commands, ${summary.refusals} refused, hash ${summary.hash}`,
  ];
}

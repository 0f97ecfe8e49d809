import type { Clauses } from './command.ts';
import type { NormId, WordingId } from './scenario.ts';
import type { Setting } from './setting.ts';
import type { Clause, Exchange } from './state.ts';

export type Draft = Readonly<Record<NormId, Clause>>;

/** The clauses that stand in the draft, clean or closed. */
export function agreedClauses(draft: Draft): Clauses {
  return clausesWith(draft, ['clean', 'closed']);
}

/** The clauses that a harvest has put in force. */
export function harvestedClauses(draft: Draft): Clauses {
  return clausesWith(draft, ['closed']);
}

function clausesWith(draft: Draft, statuses: readonly Clause['status'][]): Clauses {
  const clauses: Record<NormId, WordingId> = {};
  for (const [norm, clause] of Object.entries(draft)) {
    if (clause.status !== 'open' && statuses.includes(clause.status))
      clauses[norm] = clause.wording;
  }
  return clauses;
}

/** Whether the draft holds the norm, clean or in force, at one of the wordings. */
export function draftHolds(draft: Draft, norm: NormId, wordings: readonly WordingId[]): boolean {
  const clause = draft[norm];
  return clause !== undefined && clause.status !== 'open' && wordings.includes(clause.wording);
}

/** The norms that have been on an agenda up to a round, or were opened by an event. */
export function openedNorms(
  setting: Setting,
  round: number,
  exchange: Pick<Exchange, 'opened'>,
): readonly NormId[] {
  const programmed = setting.cut.rounds.slice(0, round + 1).flatMap((each) => each.agenda);
  return setting.cut.norms.filter(
    (norm) => programmed.includes(norm) || exchange.opened.includes(norm),
  );
}

/** The norms on which positions are taken in a round: its agenda, and open ones of earlier agendas. */
export function agendaOf(
  setting: Setting,
  round: number,
  draft: Draft,
  exchange: Pick<Exchange, 'opened'>,
): readonly NormId[] {
  const programmed = setting.cut.rounds[round];
  if (programmed === undefined) return [];
  return openedNorms(setting, round, exchange).filter(
    (norm) =>
      draft[norm]?.status === 'open' && (programmed.open || programmed.agenda.includes(norm)),
  );
}

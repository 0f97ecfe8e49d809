import type { DelegationId } from '../engine/index.ts';
import type { ClassGame } from './ClassGame.ts';
import type { ClassState, ClassTable } from './ClassState.ts';
import type { TableId } from './classIds.ts';
import { chairsOf } from './rolesOf.ts';
import { whoPlays } from './whoPlays.ts';

/**
 * The delegations of a table that an agent plays now: where nobody sits, and where one has taken over
 * from everybody who does. What the log's header says is only how the table was opened.
 */
export function agentsAt(
  { delegations }: Pick<ClassGame, 'delegations'>,
  table: ClassTable,
): readonly DelegationId[] {
  return delegations.filter((delegation) => {
    const seated = chairsOf(table, delegation).filter(({ member }) => member !== null);
    return seated.every(({ replaced }) => replaced);
  });
}

export interface Absence {
  readonly table: TableId;
  readonly delegation: DelegationId;
  /** Class time from which an agent may take over. */
  readonly fromMs: number;
}

/**
 * The delegations in play of which everybody has gone and for which no agent plays yet, and from when
 * one may: `absentSeconds` after the last of them went.
 */
export function absences(state: ClassState): readonly Absence[] {
  if (state.procedure.stage !== 'play') return [];
  const { game, plan } = state.header;
  const goneMs = new Map(
    state.members.filter(({ present }) => !present).map(({ id, sinceMs }) => [id, sinceMs]),
  );
  return state.tables
    .filter(({ ended }) => !ended)
    .flatMap((table) =>
      game.delegations.flatMap((delegation) => {
        if (whoPlays(state, table, delegation) !== 'nobody') return [];
        const gone = chairsOf(table, delegation).map(({ member }) => goneMs.get(member ?? '') ?? 0);
        const last = Math.max(...gone);
        return [{ table: table.id, delegation, fromMs: last + plan.absentSeconds * 1000 }];
      }),
    );
}

import type { ClassState } from './ClassState.ts';
import type { ClassCommand, ClassRefusal } from './classCommand.ts';
import type { MemberId } from './classIds.ts';
import { placeForLate } from './placeForLate.ts';
import { refuseClass } from './refuseClass.ts';
import { chairsOf } from './rolesOf.ts';
import { furtherRole, placeOf } from './seats.ts';
import { tableOf } from './tablesNamed.ts';

/**
 * Before a game anybody may be seated anywhere; a taken chair is exchanged with whoever has a seat to
 * give for it. Once cables are dealt, whoever has sat with a delegation stays with it, so that nobody
 * carries its secrets to another.
 */
export function seatRefusal(
  state: ClassState,
  { member, table: id, chair }: Extract<ClassCommand, { readonly kind: 'seatMember' }>,
): ClassRefusal | null {
  const table = tableOf(state, id);
  if (table === undefined || table.ended) return refuseClass('no-such-table', { table: id });
  const now = placeOf(state, member);
  const dealt = state.procedure.stage === 'play';
  const own = now?.chair ?? null;
  if (chair === null) {
    if (now?.table === table && own === null) return refuseClass('seated-already', { member });
    return dealt && own !== null ? refuseClass('other-delegation', { member }) : null;
  }
  const { delegation, role } = chair;
  if (!state.header.game.delegations.includes(delegation))
    return refuseClass('no-such-chair', { table: id });
  const there = chairsOf(table, delegation).find((each) => each.role === role);
  if (there === undefined && furtherRole(table, delegation) !== role)
    return refuseClass('no-such-chair', { table: id });
  if (there?.member === member) return refuseClass('seated-already', { member });
  if (dealt && own !== null && (now?.table !== table || own.delegation !== delegation))
    return refuseClass('other-delegation', { member });
  return there !== undefined && there.member !== null && own === null
    ? refuseClass('chair-taken', { table: id, member: there.member })
    : null;
}

export function lateRefusal(state: ClassState, member: MemberId): ClassRefusal | null {
  if (placeOf(state, member) !== null) return refuseClass('seated-already', { member });
  return placeForLate(state.header.game, state.tables) === null
    ? refuseClass('no-such-table')
    : null;
}

import type { DelegationId } from '../engine/index.ts';
import type { Chair, ClassState, ClassTable } from './ClassState.ts';
import { CHAIR_ROLES, type ChairRole } from './chairs.ts';
import type { MemberId, TableId } from './classIds.ts';
import { chairsOf } from './rolesOf.ts';

/** Where somebody is to sit; without a chair one looks on. */
export interface Place {
  readonly table: TableId;
  readonly chair: Pick<Chair, 'delegation' | 'role'> | null;
}

/** A chair in which nobody has sat yet. */
export function emptyChair(delegation: DelegationId, role: ChairRole): Chair {
  return { delegation, role, member: null, replaced: false, playedFor: null };
}

/** Where a member sits or looks on in the present tables; null where nowhere. */
export function placeOf(
  { tables }: Pick<ClassState, 'tables'>,
  member: MemberId,
): { readonly table: ClassTable; readonly chair: Chair | null } | null {
  for (const table of tables) {
    const chair = table.chairs.find((each) => each.member === member);
    if (chair !== undefined) return { table, chair };
    if (table.observers.includes(member)) return { table, chair: null };
  }
  return null;
}

/** The role of a further chair of a delegation: the first that it has none for; undefined after four. */
export function furtherRole(table: ClassTable, delegation: DelegationId): ChairRole | undefined {
  const roles = chairsOf(table, delegation).map(({ role }) => role);
  return CHAIR_ROLES.find((role) => !roles.includes(role));
}

/**
 * The table with somebody in a chair of it, which is added where it was not there. That somebody has
 * come gives the delegation back from an agent.
 */
function seatAt(
  table: ClassTable,
  { delegation, role }: Pick<Chair, 'delegation' | 'role'>,
  member: MemberId,
): ClassTable {
  const chairs = table.chairs.some((each) => each.delegation === delegation && each.role === role)
    ? table.chairs
    : [...table.chairs, emptyChair(delegation, role)];
  return {
    ...table,
    chairs: chairs.map((chair) => {
      if (chair.delegation !== delegation) return chair;
      return { ...chair, replaced: false, member: chair.role === role ? member : chair.member };
    }),
  };
}

/** The table without a member, in whose chair nobody sits then. */
export function withoutMember(table: ClassTable, member: MemberId): ClassTable {
  return {
    ...table,
    observers: table.observers.filter((id) => id !== member),
    chairs: table.chairs.map((chair) =>
      chair.member === member ? emptyChair(chair.delegation, chair.role) : chair,
    ),
  };
}

/** The tables with somebody at a place of one of them. */
export function seated(
  tables: readonly ClassTable[],
  { table, chair }: Place,
  member: MemberId,
): readonly ClassTable[] {
  return tables.map((each) => {
    if (each.id !== table) return each;
    return chair === null
      ? { ...each, observers: [...each.observers, member] }
      : seatAt(each, chair, member);
  });
}

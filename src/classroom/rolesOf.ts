import type { DelegationId } from '../engine/index.ts';
import type { Chair, ClassState, ClassTable } from './ClassState.ts';
import { CHAIR_ROLES, type ChairRole } from './chairs.ts';
import type { MemberId } from './classIds.ts';

/**
 * The roles that a member has at a table now: one's own, and those of chairs that do not exist, stand
 * empty, or whose member is absent. Each of these falls to the nearest chair before it that somebody
 * present sits in, or, where there is none before it, to the first one after it. Whoever is absent, or
 * looks on, has none.
 */
export function rolesOf(
  { members }: Pick<ClassState, 'members'>,
  table: ClassTable,
  member: MemberId,
): readonly ChairRole[] {
  const own = table.chairs.find((chair) => chair.member === member);
  if (own === undefined) return [];
  const held = chairsOf(table, own.delegation).filter(
    (chair) =>
      chair.member !== null && members.some(({ id, present }) => id === chair.member && present),
  );
  if (!held.includes(own)) return [];
  return CHAIR_ROLES.filter((role) => holderOf(role, held) === own);
}

/** A delegation's chairs in the order of their roles. */
export function chairsOf(
  table: Pick<ClassTable, 'chairs'>,
  delegation: DelegationId,
): readonly Chair[] {
  return table.chairs
    .filter((chair) => chair.delegation === delegation)
    .toSorted((a, b) => CHAIR_ROLES.indexOf(a.role) - CHAIR_ROLES.indexOf(b.role));
}

function holderOf(role: ChairRole, held: readonly Chair[]): Chair | undefined {
  const place = CHAIR_ROLES.indexOf(role);
  return held.findLast((chair) => CHAIR_ROLES.indexOf(chair.role) <= place) ?? held[0];
}

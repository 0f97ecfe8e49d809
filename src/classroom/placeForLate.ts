import type { DelegationId } from '../engine/index.ts';
import { agentsAt } from './agentsAt.ts';
import type { ClassGame } from './ClassGame.ts';
import type { ClassTable } from './ClassState.ts';
import { chairsOf } from './rolesOf.ts';
import { furtherRole, type Place } from './seats.ts';

interface Side {
  readonly table: ClassTable;
  readonly delegation: DelegationId;
  readonly people: number;
}

/**
 * The written rule for whoever comes late, at any phase; null where no table is left to sit at.
 *
 * 1. A delegation that an agent plays, the one with the fewest people first: its first empty chair, or
 *    a further one beside those who are absent, so that nobody who comes back has lost a seat.
 * 2. Otherwise an empty chair anywhere, in the delegation with the fewest people.
 * 3. Otherwise a further adviser's chair in the delegation with the fewest people, up to four.
 * 4. Otherwise a place to look on, at the table with the fewest observers.
 *
 * Among equals the lower table number decides, then the order of delegations.
 */
export function placeForLate(game: ClassGame, all: readonly ClassTable[]): Place | null {
  const tables = all.filter(({ ended }) => !ended);
  const sides = tables.flatMap((table) =>
    game.delegations.map((delegation): Side => {
      const people = chairsOf(table, delegation).filter(({ member }) => member !== null).length;
      return { table, delegation, people };
    }),
  );
  const smallest = sides.toSorted((a, b) => a.people - b.people);
  const played = smallest.filter(({ table, delegation }) =>
    agentsAt(game, table).includes(delegation),
  );
  const place =
    firstOf(played, (side) => emptyIn(side) ?? furtherIn(side)) ??
    firstOf(smallest, emptyIn) ??
    firstOf(smallest, furtherIn);
  if (place !== undefined) return place;
  const [table] = tables.toSorted((a, b) => a.observers.length - b.observers.length);
  return table === undefined ? null : { table: table.id, chair: null };
}

function firstOf(
  sides: readonly Side[],
  place: (side: Side) => Place | undefined,
): Place | undefined {
  for (const side of sides) {
    const found = place(side);
    if (found !== undefined) return found;
  }
  return undefined;
}

function emptyIn({ table, delegation }: Side): Place | undefined {
  const chair = chairsOf(table, delegation).find(({ member }) => member === null);
  return chair && { table: table.id, chair: { delegation, role: chair.role } };
}

function furtherIn({ table, delegation }: Side): Place | undefined {
  const role = furtherRole(table, delegation);
  return role && { table: table.id, chair: { delegation, role } };
}

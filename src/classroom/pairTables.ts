import type { DelegationId, Draw } from '../engine/index.ts';
import type { ClassGame } from './ClassGame.ts';
import type { ClassPlan } from './ClassPlan.ts';
import type { Chair, ClassTable } from './ClassState.ts';
import { CHAIR_ROLES } from './chairs.ts';
import type { PairingWay } from './classCommand.ts';
import type { MemberId } from './classIds.ts';
import { placeForLate } from './placeForLate.ts';
import { chairsOf } from './rolesOf.ts';
import { emptyChair, seated } from './seats.ts';

export interface Pairing {
  /** Those who are there, in the order in which they came. */
  readonly members: readonly MemberId[];
  readonly plan: Pick<ClassPlan, 'chairs' | 'rehearsalTables'>;
  readonly game: ClassGame;
  readonly way: PairingWay;
  /** Counted from 0: the game that the tables are for. */
  readonly sitting: number;
  /** The tables of the game before, of which `as-last-time` and `rotate` are made; none at first. */
  readonly last: readonly ClassTable[];
  readonly draw: Draw;
  /** Tells one pairing of a class from another. */
  readonly key: string;
}

/**
 * Tables for a game, at which every member has exactly one seat.
 *
 * **By lot**, members in a drawn order: as many whole tables as the chairs of the plan give. Those who
 * are left over, where they are at least as many as there are delegations, get a table of their own, on
 * which its further chairs stand empty. Fewer become a further adviser each, at one table after the
 * other; but where delegations have one chair or four, or there is no whole table, they too get a table,
 * and an agent plays the delegations that nobody is left for. So nobody only looks on.
 *
 * **As last time** everybody who is there sits where they sat. **Rotate** moves each delegation into the
 * chairs of the next one at the same table, and in it each member one role on, the head becoming its
 * last adviser. In both, those behind an absent one move up, and newcomers come in the empty chairs
 * first; as many more as there are delegations are paired by lot, and fewer are placed as late ones are.
 * Where there was no game yet, both are by lot.
 *
 * **A rehearsal** has at least the tables of its plan, and agents play those at which nobody sits.
 */
export function pairTables(pairing: Pairing): readonly ClassTable[] {
  const { way, last } = pairing;
  const tables =
    way === 'by-lot' || last.length === 0
      ? byLot(pairing, shuffled(pairing), 0)
      : withNewcomers(pairing, afterLast(pairing, way));
  const further = Math.max(0, pairing.plan.rehearsalTables - tables.length);
  const empty = Array.from({ length: further }, (_, index) =>
    newTable(pairing, tables.length + index + 1, []),
  );
  return [...tables, ...empty];
}

function byLot(
  { plan, game, sitting, draw, key }: Pairing,
  members: readonly MemberId[],
  before: number,
): readonly ClassTable[] {
  const { delegations } = game;
  const size = plan.chairs * delegations.length;
  const whole = Math.floor(members.length / size);
  const rest = members.slice(whole * size);
  const tables = Array.from({ length: whole }, (_, index) =>
    newTable({ plan, game, sitting, draw }, before + index + 1, members.slice(index * size)),
  );
  if (rest.length === 0) return tables;
  const ownTable =
    rest.length >= delegations.length ||
    whole === 0 ||
    plan.chairs === 1 ||
    plan.chairs === CHAIR_ROLES.length;
  if (ownTable)
    return [...tables, newTable({ plan, game, sitting, draw }, before + whole + 1, rest)];
  const begin = draw(`${key}/adviser`, delegations.length);
  const role = CHAIR_ROLES[plan.chairs] ?? 'head';
  return rest.reduce<readonly ClassTable[]>((all, member, index) => {
    const delegation = delegations[(begin + index) % delegations.length] ?? '';
    const { id } = tables[index % whole] ?? { id: '' };
    return seated(all, { table: id, chair: { delegation, role } }, member);
  }, tables);
}

/** A table with the chairs of the plan, dealt out to members in turn: all heads first. */
function newTable(
  { plan, game, sitting, draw }: Pick<Pairing, 'plan' | 'game' | 'sitting' | 'draw'>,
  number: number,
  members: readonly MemberId[],
): ClassTable {
  const { delegations } = game;
  const chairs = delegations.flatMap((delegation, side) =>
    CHAIR_ROLES.slice(0, plan.chairs).map((role, index): Chair => {
      const member = members[index * delegations.length + side] ?? null;
      return { ...emptyChair(delegation, role), member };
    }),
  );
  return { ...bareTable(sitting, number, draw), chairs };
}

function bareTable(sitting: number, number: number, draw: Draw): ClassTable {
  return {
    id: `${sitting + 1}-${number}`,
    number,
    sitting,
    seed: draw(`table/${sitting}/${number}`, 2 ** 32),
    chairs: [],
    observers: [],
    paused: false,
    ended: false,
  };
}

function shuffled({ members, draw, key }: Pairing): readonly MemberId[] {
  const order = [...members];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = draw(`${key}/lot/${last}`, last + 1);
    [order[last], order[other]] = [order[other] as MemberId, order[last] as MemberId];
  }
  return order;
}

function afterLast(pairing: Pairing, way: PairingWay): readonly ClassTable[] {
  const { delegations } = pairing.game;
  const people = pairing.last.map((table) =>
    delegations.map((delegation) =>
      chairsOf(table, delegation).flatMap(({ member }) =>
        member !== null && pairing.members.includes(member) ? [member] : [],
      ),
    ),
  );
  return people
    .filter((sides) => sides.some((side) => side.length > 0))
    .map((sides, index) => {
      const next = way === 'rotate' ? rotated(sides) : sides;
      return {
        ...bareTable(pairing.sitting, index + 1, pairing.draw),
        chairs: delegations.flatMap((delegation, side) =>
          chairsFor(pairing.plan, delegation, next[side] ?? []),
        ),
      };
    });
}

function rotated(sides: readonly (readonly MemberId[])[]): readonly (readonly MemberId[])[] {
  return sides.map((_, side) => {
    const [head, ...others] = sides.at(side - 1) ?? [];
    return head === undefined ? [] : [...others, head];
  });
}

function chairsFor(
  { chairs }: Pick<ClassPlan, 'chairs'>,
  delegation: DelegationId,
  members: readonly MemberId[],
): readonly Chair[] {
  return CHAIR_ROLES.slice(0, Math.max(chairs, members.length)).map((role, index) => ({
    ...emptyChair(delegation, role),
    member: members[index] ?? null,
  }));
}

function withNewcomers(pairing: Pairing, kept: readonly ClassTable[]): readonly ClassTable[] {
  const sitting = new Set(kept.flatMap(({ chairs }) => chairs.map(({ member }) => member)));
  const newcomers = shuffled({
    ...pairing,
    members: pairing.members.filter((member) => !sitting.has(member)),
  });
  const empty = kept.flatMap(({ chairs }) => chairs).filter(({ member }) => member === null);
  const inChairs = newcomers.slice(0, empty.length);
  const others = newcomers.slice(empty.length);
  const filled = placedLate(pairing, kept, inChairs);
  return others.length >= pairing.game.delegations.length || filled.length === 0
    ? [...filled, ...byLot(pairing, others, filled.length)]
    : placedLate(pairing, filled, others);
}

/** The tables with these members placed one after the other by the rule for late ones. */
export function placedLate(
  { game }: Pick<Pairing, 'game'>,
  tables: readonly ClassTable[],
  members: readonly MemberId[],
): readonly ClassTable[] {
  return members.reduce((all, member) => {
    const place = placeForLate(game, all);
    return place === null ? all : seated(all, place, member);
  }, tables);
}

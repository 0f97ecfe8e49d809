import { keyedDraw } from '../engine/index.ts';
import type { Chair, ClassState, ClassTable } from './ClassState.ts';
import type { ClassCommand, PairingWay } from './classCommand.ts';
import { proceedClass } from './classMachine.ts';
import { pairTables, placedLate } from './pairTables.ts';
import { placeOf, seated, withoutMember } from './seats.ts';

/** The game that is played, or that will be next. */
export function sittingAhead({ procedure, sitting }: ClassState): number {
  return procedure.stage === 'interval' ? sitting + 1 : sitting;
}

/** The tables of the coming game, in place of any that were paired for it before. */
export function tablesPaired(state: ClassState, way: PairingWay): ClassState {
  const { header } = state;
  const sitting = sittingAhead(state);
  const played = state.tables.filter((table) => table.sitting < sitting);
  const earlierTables = [...state.earlierTables, ...played];
  const tables = pairTables({
    members: hereOf(state),
    plan: header.plan,
    game: header.game,
    way,
    sitting,
    last: earlierTables.filter((table) => table.sitting === sitting - 1),
    draw: keyedDraw(header.seed),
    key: `pair/${state.step}`,
  });
  return { ...state, tables, earlierTables };
}

/**
 * The class in play. Tables that nobody has paired are paired now: at first by lot, later with chairs
 * exchanged; and whoever is there and sits nowhere is placed as late ones are.
 */
export function sittingStarted(state: ClassState): ClassState {
  const sitting = sittingAhead(state);
  const ready = state.tables.some((table) => table.sitting === sitting)
    ? state
    : tablesPaired(state, sitting === 0 ? 'by-lot' : 'rotate');
  const waiting = hereOf(ready).filter((member) => placeOf(ready, member) === null);
  return {
    ...ready,
    sitting,
    procedure: proceedClass(state.procedure, { type: 'sittingStarted' }),
    tables: placedLate(state.header, ready.tables, waiting),
    paused: false,
    corridorUntilMs: null,
  };
}

function hereOf({ members }: ClassState): readonly string[] {
  return members.filter(({ present }) => present).map(({ id }) => id);
}

/** Somebody at another place; whoever sat there gets the place that this leaves. */
export function reseated(
  state: ClassState,
  { member, table, chair }: Extract<ClassCommand, { readonly kind: 'seatMember' }>,
): ClassState {
  const now = placeOf(state, member);
  const there = state.tables
    .find(({ id }) => id === table)
    ?.chairs.find((each) => each.delegation === chair?.delegation && each.role === chair.role);
  const other = there?.member ?? null;
  const freed = state.tables.map((each) => {
    const without = withoutMember(each, member);
    return other === null ? without : withoutMember(without, other);
  });
  const moved = seated(freed, { table, chair }, member);
  const left = now?.chair ?? null;
  return {
    ...state,
    tables:
      other === null || now === null || left === null
        ? moved
        : seated(moved, { table: now.table.id, chair: left }, other),
  };
}

/** An agent takes over from everybody of a delegation. */
export function absentReplaced(
  state: ClassState,
  { table, delegation, step = 0 }: Extract<ClassCommand, { readonly kind: 'replaceAbsent' }>,
): ClassState {
  const taken = (chair: Chair): Chair =>
    chair.delegation !== delegation || chair.member === null
      ? chair
      : { ...chair, replaced: true, playedFor: { fromStep: step, toStep: null } };
  const change = (each: ClassTable): ClassTable =>
    each.id === table ? { ...each, chairs: each.chairs.map(taken) } : each;
  return { ...state, tables: state.tables.map(change) };
}

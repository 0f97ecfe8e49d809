import type { Chair, ClassMessage, ClassState, ClassTable } from './ClassState.ts';
import type {
  ClassView,
  CommonClassView,
  HostView,
  MemberView,
  ProjectorView,
  SeatedTable,
} from './ClassView.ts';
import type { MemberId } from './classIds.ts';
import { chairsOf, rolesOf } from './rolesOf.ts';
import { placeOf } from './seats.ts';
import type { TableTile } from './TableTile.ts';

/** Whose screen it is. */
export type ClassAudience =
  | { readonly kind: 'host' | 'coHost' | 'projector' }
  | { readonly kind: 'member'; readonly member: MemberId };

/** What the server knows of a class beside its log. */
export interface ClassFacts {
  readonly code: string;
  readonly atMs: number;
  readonly tiles: readonly TableTile[];
  readonly alarms: HostView['alarms'];
}

/** A class as one audience may know it: built up from an allow-list, never by removing. */
export function classViewFor(
  state: ClassState,
  audience: ClassAudience,
  facts: ClassFacts,
): ClassView {
  const common = commonView(state, facts);
  switch (audience.kind) {
    case 'host':
    case 'coHost':
      return { ...common, audience: audience.kind, ...hostView(state, facts) };
    case 'member':
      return { ...common, audience: 'member', ...memberView(state, audience.member) };
    case 'projector':
      return { ...common, audience: 'projector', ...projectorView(state, facts) };
    default:
      return audience satisfies never;
  }
}

function commonView(state: ClassState, { code, atMs }: ClassFacts): CommonClassView {
  const { corridorUntilMs } = state;
  return {
    code,
    plan: state.header.plan,
    stage: state.procedure.stage,
    sitting: state.sitting,
    locked: state.locked,
    paused: state.paused,
    corridorLeftMs: corridorUntilMs === null ? null : Math.max(0, corridorUntilMs - atMs),
    expected: state.members.filter(({ removed }) => !removed).length,
    present: state.members.filter(({ present }) => present).length,
    revealed: state.revealed,
  };
}

function hostView(state: ClassState, { atMs, tiles, alarms }: ClassFacts): HostView {
  return {
    atMs,
    members: state.members,
    tables: state.tables.map(seatedTable),
    earlierTables: state.earlierTables.map(seatedTable),
    tiles,
    injects: state.injects,
    messages: state.messages,
    namesShown: state.namesShown,
    alarms,
  };
}

function seatedTable(table: ClassTable): SeatedTable {
  const { id, number, sitting, chairs, observers, paused, ended } = table;
  return { id, number, sitting, chairs, observers, paused, ended };
}

function memberView(state: ClassState, id: MemberId): MemberView {
  const member = state.members.find((each) => each.id === id);
  if (member === undefined) throw new Error(`nobody is ${id}`);
  const place = placeOf(state, id);
  return {
    member: id,
    name: member.name,
    hand: member.hand,
    seat: place === null ? null : seatView(state, id, place.table, place.chair),
    messages: state.messages.filter((message) => isFor(message, id, place)),
  };
}

function seatView(
  state: ClassState,
  id: MemberId,
  table: ClassTable,
  chair: Chair | null,
): MemberView['seat'] {
  const delegation = chair?.delegation ?? null;
  const colleagues =
    delegation === null
      ? []
      : chairsOf(table, delegation).flatMap(({ member, role }) => {
          const colleague = state.members.find((each) => each.id === member && each.id !== id);
          if (colleague === undefined) return [];
          return [{ name: colleague.name, role, present: colleague.present }];
        });
  return {
    table: table.id,
    number: table.number,
    delegation,
    roles: rolesOf(state, table, id),
    colleagues,
  };
}

/** Messages to everybody, to oneself, to one's table or delegation, and one's own. */
function isFor(
  { from, to }: ClassMessage,
  member: MemberId,
  place: { readonly table: ClassTable; readonly chair: Chair | null } | null,
): boolean {
  if (from === member) return true;
  switch (to.kind) {
    case 'class':
      return true;
    case 'host':
      return false;
    case 'member':
      return to.member === member;
    case 'table':
      return to.table === place?.table.id;
    case 'delegation':
      return to.table === place?.table.id && to.delegation === place.chair?.delegation;
    default:
      return to satisfies never;
  }
}

function projectorView(state: ClassState, { tiles }: ClassFacts): ProjectorView {
  const playing = tiles.filter(({ signal }) => signal !== 'done');
  const round = playing.length === 0 ? null : Math.min(...playing.map((tile) => tile.round));
  const left = playing.flatMap((tile) =>
    tile.round === round && tile.leftMs !== null ? [tile.leftMs] : [],
  );
  const isAgreed = (tile: TableTile, norm: string) =>
    tile.clauses.some(
      (clause) => clause.norm === norm && (clause.status === 'clean' || clause.status === 'closed'),
    );
  return {
    tables: state.tables.length,
    ended: state.tables.filter(({ ended }) => ended).length,
    round,
    leftMs: left.length === 0 ? null : Math.max(...left),
    clean: Object.fromEntries(
      state.header.game.norms.map((norm) => [
        norm,
        tiles.filter((tile) => isAgreed(tile, norm)).length,
      ]),
    ),
    names: state.namesShown ? namesOf(state) : null,
  };
}

function namesOf({ header, members, earlierTables, tables }: ClassState): ProjectorView['names'] {
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));
  return [...earlierTables, ...tables].map((table) => ({
    sitting: table.sitting,
    number: table.number,
    people: Object.fromEntries(
      header.game.delegations.map((delegation) => [
        delegation,
        chairsOf(table, delegation).flatMap(({ member }) => nameOf.get(member ?? '') ?? []),
      ]),
    ),
  }));
}

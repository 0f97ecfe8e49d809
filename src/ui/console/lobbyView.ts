import {
  CHAIR_ROLES,
  type ChairRole,
  type ClassGame,
  type Member,
  pairTables,
  type SeatedTable,
} from '../../classroom/index.ts';
import type { ConsoleSight, HostClass } from './ConsoleSight.ts';
import { delegationMarks, type Mark } from './marks.ts';
import type { DelegationId } from './scenarioTypes.ts';

/** The class before a game: who is here, who sits where, and what becomes of who is odd. */
export interface LobbyView {
  readonly members: readonly Member[];
  readonly tables: readonly LobbyTable[];
  /** Tables that there will be when nobody pairs. */
  readonly expectedTables: number;
  /** Present and at no table yet. */
  readonly unseated: readonly Member[];
  /** What becomes of those who are odd, one sentence each. */
  readonly odd: readonly string[];
}

export interface LobbyTable {
  readonly id: string;
  readonly number: number;
  readonly sides: readonly {
    readonly mark: Mark;
    /** An agent plays where nobody sits. */
    readonly computer: boolean;
    readonly chairs: readonly LobbyChair[];
  }[];
  readonly observers: readonly Member[];
}

export interface LobbyChair {
  readonly delegation: DelegationId;
  readonly role: ChairRole;
  readonly member: Member | null;
}

type Sight = Pick<ConsoleSight, 't' | 'script' | 'scenario' | 'view'>;

export function lobbyView(sight: Sight, game: ClassGame): LobbyView {
  const { view } = sight;
  const members = view.members.filter(({ removed }) => !removed);
  const seats = tablesAhead(view);
  const tables = seats.map((table) => lobbyTable(sight, table, members));
  const seated = new Set(
    seats.flatMap(({ chairs, observers }) => [...chairs.map(({ member }) => member), ...observers]),
  );
  return {
    members,
    tables,
    expectedTables: expectedTables(view, game),
    unseated: members.filter(({ id, present }) => present && !seated.has(id)),
    odd: tables.flatMap((table) => oddAt(sight, table)),
  };
}

/** Whether a game can begin: somebody is here, or agents play it for a rehearsal. */
export function canStart({ present, plan }: Pick<HostClass, 'present' | 'plan'>): boolean {
  return present > 0 || plan.rehearsalTables > 0;
}

/** The tables of the game that comes next; none before they are paired. */
export function tablesAhead(view: HostClass): readonly SeatedTable[] {
  return view.tables.filter(({ sitting }) => sitting === sittingAhead(view));
}

/** The game that is played, or that will be next, counted from 0. */
export function sittingAhead({ stage, sitting }: Pick<HostClass, 'stage' | 'sitting'>): number {
  return stage === 'interval' ? sitting + 1 : sitting;
}

function lobbyTable(
  sight: Sight,
  { id, number, chairs, observers }: SeatedTable,
  members: readonly Member[],
): LobbyTable {
  const memberAt = (at: string | null) => members.find((each) => each.id === at) ?? null;
  return {
    id,
    number,
    sides: delegationMarks(sight).map((mark) => {
      const own = chairs
        .filter(({ delegation }) => delegation === mark.id)
        .toSorted((a, b) => CHAIR_ROLES.indexOf(a.role) - CHAIR_ROLES.indexOf(b.role))
        .map(({ delegation, role, member }) => ({ delegation, role, member: memberAt(member) }));
      return { mark, chairs: own, computer: own.every(({ member }) => member === null) };
    }),
    observers: observers.flatMap((each) => memberAt(each) ?? []),
  };
}

/** The rule of the class itself says how many tables the members who are there make. */
function expectedTables(view: HostClass, game: ClassGame): number {
  const here = view.members.filter(({ present, removed }) => present && !removed);
  if (here.length === 0) return view.plan.rehearsalTables;
  return pairTables({
    members: here.map(({ id }) => id),
    plan: view.plan,
    game,
    way: 'by-lot',
    sitting: 0,
    last: [],
    draw: () => 0,
    key: '',
  }).length;
}

function oddAt({ t, view }: Sight, { number, sides, observers }: LobbyTable): readonly string[] {
  // Nobody is odd at a table that was meant for agents.
  const rehearsed = view.plan.rehearsalTables > 0 && sides.every(({ computer }) => computer);
  const played = sides
    .filter(({ computer }) => computer && !rehearsed)
    .map(({ mark }) => t('console.odd.computer', { number, name: mark.name }));
  const further = sides.flatMap(({ chairs }) =>
    chairs
      .slice(view.plan.chairs)
      .flatMap(({ member }) =>
        member === null ? [] : [t('console.odd.adviser', { number, name: member.name })],
      ),
  );
  const onlookers = observers.map(({ name }) => t('console.odd.observer', { number, name }));
  return [...played, ...further, ...onlookers];
}

import {
  type Command,
  type CutId,
  type DelegationId,
  type LogEntry,
  recordOf,
  type Scenario,
  type State,
  stageOf,
} from '../../../src/engine/index.ts';
import { LocalTable, openTable } from '../../../src/session/LocalTable.ts';
import type { Mind } from '../../../src/session/Mind.ts';
import { playerNamed } from '../../../src/session/playerNamed.ts';
import { runAgents } from '../../../src/session/runAgents.ts';

export type Minds = Readonly<Record<DelegationId, Mind>>;

export interface Game {
  readonly scenario: Scenario;
  readonly cut: CutId;
  readonly seed: number;
  /** The name of each delegation's mind. */
  readonly players: Readonly<Record<DelegationId, string>>;
}

/** A whole game with every state on its way: the one before the entry with the same index, and the last. */
export interface Played {
  readonly states: readonly State[];
  readonly entries: readonly LogEntry[];
  readonly end: State;
  readonly table: LocalTable;
}

export function playGame(game: Game, minds: Minds): Played {
  const { scenario, cut, seed } = game;
  const players = recordOf(Object.keys(game.players), (id) => {
    return playerNamed(game.players[id] ?? '');
  });
  const table = openTable({ scenario, cut, seed, players }, () => 0);
  const states: State[] = [table.state];
  table.subscribe(() => states.push(table.state));
  finish(table, minds);
  return { states, entries: table.log.entries, end: table.state, table };
}

/** The same game from before one of its entries on, with another command in its place. */
export function playOtherwise(
  { states, entries, table }: Played,
  at: number,
  command: Command,
  minds: Minds,
): State | null {
  const fork = tableBefore({ states, entries, table }, at);
  const seat = entries[at]?.seat;
  if (fork === null || seat === undefined || !fork.submit(seat, command).ok) return null;
  finish(fork, minds);
  return fork.state;
}

/** The same game from before one of its entries on, with other minds. */
export function playOn(
  played: Pick<Played, 'states' | 'entries' | 'table'>,
  at: number,
  minds: Minds,
): State | null {
  const fork = tableBefore(played, at);
  if (fork === null) return null;
  finish(fork, minds);
  return fork.state;
}

function tableBefore(
  { states, entries, table }: Pick<Played, 'states' | 'entries' | 'table'>,
  at: number,
): LocalTable | null {
  const state = states[at];
  if (state === undefined) return null;
  return new LocalTable(
    state,
    { header: table.log.header, entries: entries.slice(0, at) },
    () => 0,
  );
}

function finish(table: LocalTable, minds: Minds): void {
  runAgents({ table, minds, onFault: 'default' });
  const stage = stageOf(table.state.procedure);
  if (stage !== 'verdict') throw new Error(`the agents have stopped in the stage ${stage}`);
}

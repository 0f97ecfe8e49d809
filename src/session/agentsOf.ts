import { type DelegationId, type Draw, keyedDraw, type LogHeader, TABLE } from '../engine/index.ts';
import { agentOf } from './playerNamed.ts';
import type { Asked, Situation } from './scheduler.ts';
import type { Table } from './Table.ts';

/** The delegations that agents play, with the name of each agent. */
export function agentsOf(header: LogHeader): ReadonlyMap<DelegationId, string> {
  return new Map(
    Object.entries(header.players).flatMap(([id, player]) =>
      player.kind === 'agent' ? [[id, agentOf(player)] as const] : [],
    ),
  );
}

/** What the scheduler needs to know of a table. */
export function situationOf(table: Table, asked: Asked): Situation {
  const { header, entries } = table.log;
  return {
    view: table.view(TABLE),
    agents: [...agentsOf(header).keys()],
    lastSeat: entries.at(-1)?.seat ?? null,
    asked,
    draw: playDraw(header.seed),
  };
}

/** The draws of a table's order of play, apart from any agent's. */
export function playDraw(seed: number): Draw {
  const draw = keyedDraw(seed);
  return (key, bound) => draw(`play/${key}`, bound);
}

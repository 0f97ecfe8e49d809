import {
  type CutId,
  type DelegationId,
  type Log,
  recordOf,
  type Scenario,
  type State,
  stageOf,
} from '../engine/index.ts';
import { openTable } from './LocalTable.ts';
import type { Mind } from './Mind.ts';
import { playerNamed } from './playerNamed.ts';
import { type AgentFault, runAgents } from './runAgents.ts';

export interface GameOfAgents {
  readonly scenario: Scenario;
  readonly cut: CutId;
  readonly seed: number;
  /** The name of each delegation's agent. */
  readonly players: Readonly<Record<DelegationId, string>>;
  readonly mindOf: (agent: string) => Mind;
  /** By default an agent's refused command is thrown. */
  readonly onFault?: 'throw' | 'default';
}

export interface PlayedOut {
  readonly log: Log;
  readonly state: State;
  readonly faults: readonly AgentFault[];
}

/** Plays a whole game between agents, without a clock: every entry is at 0 ms. */
export function playOut({
  scenario,
  cut,
  seed,
  players,
  mindOf,
  onFault = 'throw',
}: GameOfAgents): PlayedOut {
  const ids = Object.keys(players);
  const agentAt = (id: DelegationId): string => players[id] ?? '';
  const plan = {
    scenario,
    cut,
    seed,
    players: recordOf(ids, (id) => playerNamed(agentAt(id))),
  };
  const table = openTable(plan, () => 0);
  const minds = recordOf(ids, (id) => mindOf(agentAt(id)));
  const faults = runAgents({ table, minds, onFault });
  const stage = stageOf(table.state.procedure);
  if (stage !== 'verdict') throw new Error(`the agents have stopped in the stage ${stage}`);
  return { log: table.log, state: table.state, faults };
}

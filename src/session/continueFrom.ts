import type { ContinueGame } from '../analysis/forkSearch.ts';
import { type LogHeader, recordOf, stageOf } from '../engine/index.ts';
import { agentsOf } from './agentsOf.ts';
import { LocalTable } from './LocalTable.ts';
import type { Mind } from './Mind.ts';
import { playerNamed } from './playerNamed.ts';
import { runAgents } from './runAgents.ts';

export interface Continuation {
  /** By the name of the agent. */
  readonly minds: Readonly<Record<string, Mind>>;
  /** The agent that plays on for persons, and for agents whose mind is not here. */
  readonly standIn: string;
}

/** Plays a fork of a log to its verdict: agents by the minds of their names and the log's seed, a stand-in for everybody else. */
export function continueFrom({ minds, standIn }: Continuation): ContinueGame {
  return ({ state, log: { header, entries } }) => {
    const seated = withStandIns(header, { minds, standIn });
    const table = new LocalTable(state, { header: seated, entries }, () => 0);
    runAgents({ table, minds: mindsFor(seated, minds), onFault: 'default' });
    const stage = stageOf(table.state.procedure);
    if (stage !== 'verdict') throw new Error(`the agents have stopped in the stage ${stage}`);
    return table.state;
  };
}

/** The same header with an agent on every chair. */
function withStandIns(header: LogHeader, { minds, standIn }: Continuation): LogHeader {
  const known = agentsOf(header);
  return {
    ...header,
    players: recordOf(Object.keys(header.players), (id) => {
      const agent = known.get(id);
      return playerNamed(agent !== undefined && minds[agent] !== undefined ? agent : standIn);
    }),
  };
}

function mindsFor(header: LogHeader, minds: Continuation['minds']): Readonly<Record<string, Mind>> {
  return Object.fromEntries(
    [...agentsOf(header)].map(([id, agent]) => {
      const mind = minds[agent];
      if (mind === undefined) throw new Error(`no agent is called ${agent}`);
      return [id, mind];
    }),
  );
}

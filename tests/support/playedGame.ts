import { type Log, type State, type View, viewFor } from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { playOut } from '../../src/session/playOut.ts';
import type { Disclosed } from '../../src/view/Disclosed.ts';
import { washington } from './fixtures.ts';

export interface PlayedGame {
  readonly log: Log;
  readonly state: State;
  /** From the chair of the United States, when all was over. */
  readonly view: View;
  /** As the page discloses it: China was the agent. */
  readonly disclosed: Disclosed;
}

/** A short game of the Washington scenario between agents, told from the chair of the United States. */
export function playedGame(china: string, seed: number): PlayedGame {
  const { scenario } = washington();
  const minds = allMinds();
  const mindOf = (agent: string) => {
    const mind = minds[agent];
    if (mind === undefined) throw new Error(`no agent is called ${agent}`);
    return mind;
  };
  const players = { us: 'novice', china };
  const { log, state } = playOut({ scenario, cut: '20', seed, players, mindOf });
  const reasons = log.entries.flatMap(({ id, seat, because }) =>
    because === undefined || seat !== 'china' ? [] : [[id + 1, { by: seat, because }] as const],
  );
  return {
    log,
    state,
    view: viewFor(state, 'us'),
    disclosed: {
      players: { us: { kind: 'person' }, china: log.header.players.china ?? { kind: 'person' } },
      reasons: new Map(reasons),
    },
  };
}

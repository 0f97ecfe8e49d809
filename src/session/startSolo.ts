import {
  type CutId,
  type DelegationId,
  type Player,
  recordOf,
  type Scenario,
} from '../engine/index.ts';
import { drawnPlayer } from './drawnPlayer.ts';
import { gameId } from './gameId.ts';
import { openTable } from './LocalTable.ts';
import { playerNamed } from './playerNamed.ts';
import { SoloGame, type SoloHost } from './SoloGame.ts';

export interface SoloPlan {
  readonly scenario: Scenario;
  readonly cut: CutId;
  readonly seat: DelegationId;
  /** The name of every agent at the table; null has each drawn by the seed, to be told at the verdict. */
  readonly agent: string | null;
  /** From the page's chance: a whole number from 0 to 2^32 - 1. */
  readonly seed: number;
}

/** A new game for one person; its agents begin by themselves. */
export function startSolo(
  host: SoloHost,
  { scenario, cut, seat, agent, seed }: SoloPlan,
): SoloGame {
  const ids = scenario.delegations.map(({ id }) => id);
  const players = recordOf(ids, (id): Player => {
    if (id === seat) return { kind: 'person' };
    return agent === null ? drawnPlayer(seed, id) : playerNamed(agent);
  });
  const table = openTable({ scenario, cut, seed, players }, host.clock);
  return new SoloGame(host, { id: gameId(host, seed), table, seat, rewound: false });
}

/** The same scenario and cut from the next chair, with other cables; the first game is closed. */
export function takeOtherChair(game: SoloGame, seed: number): SoloGame {
  const { scenario, host, seat, log } = game;
  const agent = game.agentIsDrawn ? null : game.agent;
  const ids = scenario.delegations.map(({ id }) => id);
  const next = ids[(ids.indexOf(seat) + 1) % ids.length] ?? seat;
  game.close();
  return startSolo(host, { scenario, cut: log.header.cut, seat: next, agent, seed });
}

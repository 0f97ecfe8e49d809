import { type GameLine, gameLine } from '../../src/analysis/debrief/GameLine.ts';
import { outcomePlane } from '../../src/analysis/debrief/outcomePlane.ts';
import { type Log, type Scenario, viewFor } from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { playOut } from '../../src/session/playOut.ts';
import { randomMind } from '../session/randomMind.ts';
import { aFrame } from './aFrame.ts';
import { threeDelegations, washington } from './fixtures.ts';

/** A finished game as its debrief sees it. */
export interface FinishedGame {
  readonly scenario: Scenario;
  readonly log: Log;
  readonly line: GameLine;
}

/** A game of the Washington scenario in which all play in one manner, `random` by whatever is legal. */
export function finishedGame(manner: string, seed: number, cut = '20'): FinishedGame {
  return playedBy(washington().scenario, cut, manner, seed);
}

/** A game of three delegations by whatever is legal. */
export function finishedByThree(seed: number): FinishedGame {
  return playedBy(threeDelegations().scenario, 'short', 'random', seed);
}

function playedBy(scenario: Scenario, cut: string, manner: string, seed: number): FinishedGame {
  const minds = { ...allMinds(), random: randomMind };
  const mind = minds[manner as keyof typeof minds] ?? randomMind;
  const players = Object.fromEntries(scenario.delegations.map(({ id }) => [id, manner]));
  const { log } = playOut({ scenario, cut, seed, players, mindOf: () => mind, onFault: 'default' });
  return { scenario, log, line: gameLine(scenario, log) };
}

/** Its plane, and the frame of a delegation's seat at the verdict. */
export function planeOf({ line }: FinishedGame) {
  const [seat = ''] = Object.keys(line.end.table.delegations);
  return { plane: outcomePlane(line), frame: aFrame(viewFor(line.end, seat)) };
}

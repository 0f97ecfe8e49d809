import {
  type Log,
  RULES_VERSION,
  type State,
  scenarioHash,
  viewFor,
  withEnd,
} from '../../src/engine/index.ts';
import type { Frame } from '../../src/view/Frame.ts';
import { aFrame } from './aFrame.ts';
import { washington } from './fixtures.ts';
import { playedGame } from './playedGame.ts';
import { randomGame } from './randomGame.ts';

/** A game of the Washington scenario that is over, seen from the chair of the United States. */
export interface EndedGame {
  readonly log: Log;
  readonly state: State;
  readonly frame: Frame;
}

/** Games that ended in many ways: of agents, which come to texts, and of chance, which seldom do. */
export function endedGames(): readonly EndedGame[] {
  games ??= [
    ...[1, 2, 3, 4].map((seed) => endedAs(playedGame('novice', seed))),
    ...[11, 12, 13, 14, 15, 16, 17, 18].map((seed) =>
      chanceGame(seed % 2 === 0 ? '20' : '60', seed),
    ),
  ];
  return games;
}

let games: readonly EndedGame[] | undefined;

function chanceGame(cut: string, seed: number): EndedGame {
  const { scenario } = washington();
  const { state, entries } = randomGame(scenario, cut, seed);
  const header = {
    format: 1,
    rules: RULES_VERSION,
    scenario: scenario.id,
    scenarioHash: scenarioHash(scenario),
    cut,
    seed,
    players: { us: { kind: 'person' }, china: { kind: 'agent', level: 'novice' } },
  } as const;
  return endedAs({ log: { header, entries }, state });
}

function endedAs({ log, state }: { readonly log: Log; readonly state: State }): EndedGame {
  return { log: withEnd(log, state), state, frame: aFrame(viewFor(state, 'us')) };
}

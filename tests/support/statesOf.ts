import { deal, type Scenario, type State, settingOf } from '../../src/engine/index.ts';
import { randomGame } from './randomGame.ts';

/** Every state of a random game, from its dealing to its verdict. */
export function statesOf(scenario: Scenario, cut: string, seed: number): readonly State[] {
  const states = [deal(settingOf(scenario, cut), seed)];
  randomGame(scenario, cut, seed, (_before, _seat, _command, after) => states.push(after));
  return states;
}

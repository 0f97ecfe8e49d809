import { agentNamed } from '../../src/agents/agent.ts';
import { decide } from '../../src/agents/decide.ts';
import { randomLegal } from '../../src/agents/randomLegal.ts';
import {
  type CutId,
  type DelegationId,
  delegationIds,
  PUBLIC,
  type Scenario,
  settingOf,
  type VerdictView,
  viewFor,
} from '../../src/engine/index.ts';
import type { Mind } from '../../src/session/Mind.ts';
import { type PlayedOut, playOut } from '../../src/session/playOut.ts';

/** What the agents of a test are called: an agent's name, or `random` for the player that does anything legal. */
function mindCalled(name: string): Mind {
  const agent = agentNamed(name);
  return agent === null ? randomLegal : (view, random) => decide(view, random, agent);
}

/** A whole game; the names go round the delegations. A refused command is thrown. */
export function gameOf(
  scenario: Scenario,
  cut: CutId,
  seed: number,
  names: readonly string[],
): PlayedOut {
  const ids = delegationIds(settingOf(scenario, cut));
  const players = Object.fromEntries(
    ids.map((id, index) => [id, names[index % names.length] ?? 'random']),
  );
  return playOut({ scenario, cut, seed, players, mindOf: mindCalled });
}

export function verdictOf({ state }: PlayedOut): VerdictView {
  const { verdict } = viewFor(state, PUBLIC);
  if (verdict === null) throw new Error('the game is not over');
  return verdict;
}

/** Utility less reservation, by delegation, in points. */
export function gainsOf(verdict: VerdictView): Readonly<Record<DelegationId, number>> {
  return Object.fromEntries(
    Object.entries(verdict.sides).map(([id, side]) => [
      id,
      (side.utility - side.reservation) / 1_000_000,
    ]),
  );
}

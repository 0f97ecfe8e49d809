import { describe, expect, it } from 'vitest';
import type { Agent } from '../../src/agents/agent.ts';
import { decide } from '../../src/agents/decide.ts';
import { LEVELS } from '../../src/agents/level.ts';
import { STYLES } from '../../src/agents/style.ts';
import {
  type Delegation,
  deal,
  delegationIds,
  delegationOf,
  entry,
  keyedDraw,
  recordOf,
  type Scenario,
  type State,
  settingOf,
  viewFor,
} from '../../src/engine/index.ts';
import type { PlayedOut } from '../../src/session/playOut.ts';
import { threeDelegations, washington } from '../support/fixtures.ts';
import { drawnTalks } from './drawnTalks.ts';
import { gameOf } from './gameOfAgents.ts';
import { momentsOf } from './momentsOf.ts';

/** The same state and the same public record, another cable in one delegation's folder. */
function withOtherCable(state: State, id: string): State {
  const side = entry(state.table.delegations, id);
  const other = delegationOf(state.setting, id).cables.find(({ id }) => id !== side.cable);
  const delegations = {
    ...state.table.delegations,
    [id]: { ...side, cable: other?.id ?? side.cable },
  };
  return { ...state, table: { ...state.table, delegations } };
}

/** The same state of secret talks, and all that one delegation wants turned round. */
function withOtherWishes(state: State, id: string): State {
  const { scenario } = state.setting;
  const turned: Scenario = {
    ...scenario,
    delegations: scenario.delegations.map((each) => (each.id === id ? turnedRound(each) : each)),
    linkages: scenario.linkages.map((linkage) => ({
      ...linkage,
      values: { ...linkage.values, [id]: 9_000_000 - (linkage.values[id] ?? 0) },
    })),
  };
  return { ...state, setting: settingOf(turned, state.setting.cut.id) };
}

function turnedRound(delegation: Delegation): Delegation {
  return {
    ...delegation,
    line: delegation.line + 7_000_000,
    welcome: recordOf(Object.keys(delegation.welcome), (norm) =>
      entry(delegation.welcome, norm).toReversed(),
    ),
    cables: delegation.cables.map((cable) => ({
      ...cable,
      values: recordOf(Object.keys(cable.values), (norm) => turnedRow(entry(cable.values, norm))),
    })),
  };
}

/** The best for the worst, and so on. */
function turnedRow(row: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const worths = Object.values(row).toReversed();
  return Object.fromEntries(Object.keys(row).map((wording, at) => [wording, worths[at] ?? 0]));
}

type Disguise = (state: State, id: string) => State;

/** How often the agents of a game decided; what they decide in the disguised states must be the same. */
function decidedAlike(game: PlayedOut, agent: Agent, disguise: Disguise): number {
  const ids = delegationIds(game.state.setting);
  const draw = keyedDraw(99);
  let decided = 0;
  for (const { before } of momentsOf(game)) {
    for (const id of ids) {
      const decision = decide(viewFor(before, id), draw, agent);
      if (decision.kind === 'act') decided += 1;
      for (const other of ids.filter((each) => each !== id))
        expect(decide(viewFor(disguise(before, other), id), draw, agent)).toEqual(decision);
    }
  }
  return decided;
}

describe.each(LEVELS.map((level, place) => ({ level, style: STYLES[place] ?? null })))(
  'what a $level decides',
  ({ level, style }) => {
    it.each([
      ['20', null, washington],
      ['short', style, threeDelegations],
    ] as const)(
      'does not depend on the cables of others, cut %s, in the style %s',
      (cut, style, read) => {
        const game = gameOf(read().scenario, cut, 5, [level, 'positional']);
        expect(decidedAlike(game, { level, style }, withOtherCable)).toBeGreaterThan(20);
      },
    );

    it.each([
      [1, null],
      [3, style],
      [4, style],
    ] as const)(
      'does not depend on what others want in secret talks %i, in the style %s',
      (number, style) => {
        const game = gameOf(drawnTalks(number, 6), '6', 5, [level, 'logroller', 'novice']);
        expect(decidedAlike(game, { level, style }, withOtherWishes)).toBeGreaterThan(10);
      },
    );
  },
);

it('the wishes of others that are turned round in a test are other wishes', () => {
  const setting = settingOf(drawnTalks(3, 6), '6');
  const before = deal(setting, 5);
  const [own, seen] = [before, withOtherWishes(before, 'P2')].map(
    (state) => viewFor(state, 'P2').own,
  );
  expect(seen?.values).not.toEqual(own?.values);
  expect(seen?.reservation).not.toBe(own?.reservation);
});

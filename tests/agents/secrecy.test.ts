import { describe, expect, it } from 'vitest';
import { decide } from '../../src/agents/decide.ts';
import { LEVELS } from '../../src/agents/level.ts';
import {
  apply,
  deal,
  delegationIds,
  delegationOf,
  entry,
  keyedDraw,
  type State,
  settingOf,
  viewFor,
} from '../../src/engine/index.ts';
import { threeDelegations, washington } from '../support/fixtures.ts';
import { gameOf } from './gameOfAgents.ts';

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

describe.each(LEVELS)('what a %s decides', (level) => {
  const agent = { level, style: null };

  it.each([
    ['20', washington],
    ['short', threeDelegations],
  ] as const)(
    'does not depend on the cables of others, cut %s',
    { timeout: 60_000 },
    (cut, read) => {
      const { scenario } = read();
      const { log } = gameOf(scenario, cut, 5, [level, 'positional']);
      const setting = settingOf(scenario, cut);
      const ids = delegationIds(setting);
      const draw = keyedDraw(99);
      let state = deal(setting, log.header.seed);
      for (const { seat, command } of log.entries) {
        for (const id of ids) {
          const decision = decide(viewFor(state, id), draw, agent);
          for (const other of ids.filter((each) => each !== id)) {
            const shuffled = viewFor(withOtherCable(state, other), id);
            expect(decide(shuffled, draw, agent)).toEqual(decision);
          }
        }
        state = apply(state, seat, command);
      }
    },
  );
});

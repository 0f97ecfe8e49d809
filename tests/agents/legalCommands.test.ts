import { expect, it } from 'vitest';
import { legalCommands } from '../../src/agents/legalCommands.ts';
import { apply, deal, keyedDraw, refusalFor, settingOf, viewFor } from '../../src/engine/index.ts';
import { threeNorms } from '../support/fixtures.ts';
import { gameOf } from './gameOfAgents.ts';

it('lists legal commands only, some for whoever owes an act, and a bounded number', () => {
  const { scenario } = threeNorms();
  const { log } = gameOf(scenario, '10', 7, ['random']);
  let state = deal(settingOf(scenario, '10'), 7);
  for (const { seat, command } of log.entries) {
    for (const { id } of scenario.delegations) {
      const view = viewFor(state, id);
      const commands = legalCommands(view, keyedDraw(1));
      expect(commands.filter((each) => refusalFor(view, each) !== null)).toEqual([]);
      expect(commands.length).toBeLessThan(200);
      if (id === seat) expect(commands.map((each) => each.kind)).toContain(command.kind);
    }
    state = apply(state, seat, command);
  }
});

import { describe, expect, it } from 'vitest';
import { betterPackages } from '../../src/analysis/betterPackages.ts';
import { commandKey } from '../../src/analysis/commandKey.ts';
import { otherAnswers } from '../../src/analysis/otherAnswers.ts';
import { ownDecisions } from '../../src/analysis/ownDecisions.ts';
import { textWith } from '../../src/analysis/reachableTexts.ts';
import {
  agreedClauses,
  apply,
  type Clauses,
  refusalFor,
  type Scenario,
  type State,
  utilityOf,
  viewFor,
} from '../../src/engine/index.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';
import { gameOf } from './searchedGames.ts';

const games: readonly (readonly [string, () => { readonly scenario: Scenario }, string[]])[] = [
  ['three norms', threeNorms, ['random', 'random']],
  ['three delegations', threeDelegations, ['random', 'novice', 'random']],
  ['Washington', washington, ['random', 'positional']],
];

function worthIn(state: State, id: string, clauses: Clauses): number {
  return utilityOf(state.setting, id, viewFor(state, id).own?.values ?? {}, clauses);
}

describe.each(games)('the other answers in games at %s', (_, fixture, agents) => {
  const { scenario } = fixture();
  const all = [0, 1].flatMap((seed) => {
    const { log, state } = gameOf(scenario, agents, seed);
    const { verdict } = viewFor(state, 'table');
    const agreed = verdict?.outcome === 'signed' ? verdict.clauses : null;
    return Object.keys(log.header.players).flatMap((delegation) =>
      ownDecisions(scenario, log, delegation).decisions.map((decision) => ({
        delegation,
        agreed,
        decision,
        answers: otherAnswers(decision, agreed),
      })),
    );
  });

  it('are legal, other than what was done, and few', () => {
    for (const { delegation, decision, answers } of all) {
      const keys = answers.map(({ command }) => commandKey(command));
      expect(keys).not.toContain(commandKey(decision.command));
      expect(keys.length).toBeLessThanOrEqual(8);
      for (const { command } of answers) {
        expect(refusalFor(viewFor(decision.state, delegation), command)).toBeNull();
        expect(apply(decision.state, delegation, command).step).toBe(decision.state.step + 1);
      }
    }
    expect(all.some(({ answers }) => answers.length > 0)).toBe(true);
  });

  it('hold packages whose text is better by a point at least, and costs nobody anything', () => {
    let seen = 0;
    for (const { delegation, decision, agreed } of all) {
      if (agreed === null || decision.view.stage !== 'exchange') continue;
      const { state, view } = decision;
      const came = textWith(view, agreed);
      for (const { clauses, gain } of betterPackages(decision, delegation, agreed)) {
        const text = { ...agreedClauses(view.draft), ...clauses };
        for (const { id } of scenario.delegations) {
          const more = worthIn(state, id, text) - worthIn(state, id, came);
          expect(more).toBeGreaterThanOrEqual(id === delegation ? 1_000_000 : 0);
          if (id === delegation) expect(gain).toBe(more);
        }
        seen += 1;
      }
    }
    if (all.some(({ agreed }) => agreed !== null)) expect(seen).toBeGreaterThan(0);
  });
});

describe('the key of a command', () => {
  it('is the same for the same clauses in another order, and no other', () => {
    const key = (clauses: Clauses) => commandKey({ kind: 'tableOffer', clauses });
    expect(key({ N1: 'A', N2: 'B' })).toBe(key({ N2: 'B', N1: 'A' }));
    expect(key({ N1: 'A', N2: 'B' })).not.toBe(key({ N1: 'B', N2: 'A' }));
  });
});

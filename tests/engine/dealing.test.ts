import { describe, expect, it } from 'vitest';
import { type Command, deal, keyedDraw, settingOf } from '../../src/engine/index.ts';
import { washington } from '../support/fixtures.ts';
import { small, smallTable, threeSided } from '../support/smallTable.ts';

describe('dealing', () => {
  it('[P1] deals the same game for the same seed, and every cable and truth for some seed', () => {
    for (const scenario of [small, threeSided]) {
      const setting = settingOf(scenario, scenario.cuts[0]?.id ?? '');
      expect(deal(setting, 7)).toEqual(deal(setting, 7));
      const dealt = Array.from({ length: 150 }, (_, seed) => deal(setting, seed).table);
      for (const { id, cables } of scenario.delegations) {
        expect(new Set(dealt.map((table) => table.delegations[id]?.cable))).toEqual(
          new Set(cables.map((cable) => cable.id)),
        );
      }
      expect(new Set(dealt.map((table) => table.incidents[0]?.truth))).toEqual(
        new Set(['government', 'soil', 'elsewhere']),
      );
    }
  });

  it('[P1] deals each round one event of its pool, none twice', { timeout: 30_000 }, () => {
    const setting = settingOf(washington().scenario, '60');
    const rumours = Array.from({ length: 60 }, (_, seed) => {
      const events = deal(setting, seed).table.incidents.map(({ event }) => event);
      expect(new Set(events).size).toBe(3);
      expect([events[0], events[2]]).toEqual(['opm', 'mirror']);
      return events[1] ?? '';
    });
    expect(new Set(rumours)).toEqual(new Set(setting.cut.rounds[2]?.events[0]?.pool));
  });

  it('[P2] draws by seed and key alone, whatever was drawn before', () => {
    const [one, another] = [keyedDraw(3), keyedDraw(3)];
    another('truth/breach', 1000);
    expect(one('leak/us/1', 1000)).toBe(another('leak/us/1', 1000));
    const draws = Array.from({ length: 400 }, (_, seed) => keyedDraw(seed)('leak/us/1', 4));
    for (const face of [0, 1, 2, 3]) {
      expect(draws.filter((drawn) => drawn === face).length).toBeGreaterThan(60);
    }
  });

  it("[P2] leaks one side's paper by its own chance, whether or not the other sent one", {
    timeout: 30_000,
  }, () => {
    const exchange = smallTable().with({ incidents: [] }).toExchange();
    const paper = (to: string): Command => ({ kind: 'sendNonPaper', to, clauses: { N1: 'C' } });
    const leaksOfUs = [false, true].map((chinaFirst) =>
      Array.from({ length: 40 }, (_, seed) => {
        const table = exchange.reseeded(seed);
        if (chinaFirst) table.submit('china', paper('us'));
        table.submit('us', paper('china')).adjourn();
        return table.table.nonPapers.find(({ by }) => by === 'us')?.leaked;
      }),
    );
    expect(leaksOfUs[0]).toContain(true);
    expect(leaksOfUs[0]).toContain(false);
    expect(leaksOfUs[1]).toEqual(leaksOfUs[0]);
  });
});

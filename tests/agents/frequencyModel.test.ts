import { describe, expect, it } from 'vitest';
import { frequencyModel } from '../../src/agents/frequencyModel.ts';
import type { Clauses, ValueTables } from '../../src/engine/index.ts';
import { aTable } from '../support/aTable.ts';
import { threeNorms } from '../support/fixtures.ts';
import { talksTable } from '../support/talks.ts';

/** What A makes of B after these offers of it, each refused at once. */
function modelAfter(...offers: readonly Clauses[]): ValueTables {
  const table = talksTable();
  for (const clauses of offers) {
    table.submit('B', { kind: 'tableOffer', clauses });
    const offer = table.offer('B');
    table.submit('A', { kind: 'rejectOffer', offer, norm: 'I1', word: 'premature' });
  }
  return frequencyModel(table.view('A'), 'B');
}

const most = (model: ValueTables, norm: string) => Math.max(...Object.values(model[norm] ?? {}));

describe('a frequency model', () => {
  it('knows nothing before anything was said: all norms weigh alike, all wordings are worth the same', () => {
    const model = modelAfter();
    const [norm = 0] = Object.values(model.I1 ?? {});
    for (const row of Object.values(model))
      for (const worth of Object.values(row)) expect(worth).toBe(norm);
    expect(Object.keys(model).length * norm).toBeCloseTo(100_000_000, -2);
  });

  it('takes wordings that are named more often to be worth more', () => {
    const model = modelAfter(
      { I1: 'V1', I2: 'V1', I3: 'V1' },
      { I1: 'V1', I2: 'V1', I3: 'V2' },
      { I1: 'V2', I2: 'V1', I3: 'V3' },
    );
    const { I1 } = model;
    expect(I1?.V1).toBeGreaterThan(I1?.V2 ?? Number.NaN);
    expect(I1?.V2).toBeGreaterThan(I1?.V3 ?? Number.NaN);
    expect(model.I3?.V1).toBe(model.I3?.V2);
  });

  it('takes norms that are held on to to weigh more, and all together to be worth a hundred points', () => {
    const model = modelAfter(
      { I1: 'V1', I2: 'V1', I3: 'V1' },
      { I1: 'V1', I2: 'V1', I3: 'V2' },
      { I1: 'V2', I2: 'V1', I3: 'V3' },
    );
    expect(most(model, 'I2')).toBeGreaterThan(most(model, 'I1'));
    expect(most(model, 'I1')).toBeGreaterThan(most(model, 'I3'));
    const whole = ['I1', 'I2', 'I3'].reduce((sum, norm) => sum + most(model, norm), 0);
    expect(Math.abs(whole - 100_000_000)).toBeLessThan(10);
  });

  it('begins with what is public: its ladders, its positions and its red lines', () => {
    const { scenario } = threeNorms();
    const seen = (table: ReturnType<typeof aTable>) => frequencyModel(table.view('us'), 'china');
    const dealt = aTable(scenario, '10', 1);
    const [norm = ''] = dealt.view('us').setting.cut.rounds[0]?.agenda ?? [];
    const ladder = scenario.delegations.find(({ id }) => id === 'china')?.welcome[norm] ?? [];
    const before = seen(dealt)[norm] ?? {};
    for (const [rung, wording] of ladder.slice(1).entries())
      expect(before[wording]).toBeLessThan(before[ladder[rung] ?? ''] ?? Number.NaN);
    const [, second = ''] = ladder;
    const stand = { china: { [norm]: second } };
    const plain = seen(aTable(scenario, '10', 1).tones().positions(stand));
    expect(plain[norm]?.[second]).toBe(most(plain, norm));
    const table = aTable(scenario, '10', 1).tones();
    const drawn = seen(table.positions(stand, { china: { norm, wording: second } }));
    expect(most(drawn, norm)).toBeGreaterThan(most(plain, norm));
  });
});

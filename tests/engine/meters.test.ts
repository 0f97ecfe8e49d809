import { describe, expect, it } from 'vitest';
import { TABLE } from '../../src/engine/index.ts';
import { cleanDraft, smallClosing, smallExchange, smallTable } from '../support/smallTable.ts';

describe('meters', () => {
  it('[V6] stay in range and record each change with its cause', () => {
    const table = smallTable()
      .with({ trust: 20, tension: 990 })
      .tones({ us: 'firm', china: 'firm' });
    expect(table.table.trust).toBe(0);
    expect(
      table.told('meterMoved').filter(({ move }) => ['trust', 'tension'].includes(move.meter)),
    ).toMatchObject([
      { to: 'all', before: 20, after: 0, move: { by: -30, cause: { tone: 'firm' } } },
      { to: 'all', before: 990, after: 1000, move: { meter: 'tension', by: 40 } },
    ]);
  });

  it('[V6] record no change of nothing', () => {
    const table = smallTable().with({ trust: 0 }).tones({ us: 'firm', china: 'firm' });
    expect(table.moves('tone', 'trust')).toEqual([]);
    expect(smallTable().tones().moves('tone', 'audience')).toEqual([]);
  });

  it('[V7] lose six of trust with every strike, and count three of them', () => {
    const table = smallExchange({}, { trust: 500, draft: cleanDraft({ N1: 'C', N2: 'B' }) });
    const strikes = table.withSide('us', { strikes: 2, interventions: 3 });
    strikes.submit('us', { kind: 'tableOffer', clauses: { N1: 'B' } });
    expect([strikes.side('us').strikes, strikes.table.trust]).toEqual([3, 440]);
    strikes.submit('us', { kind: 'tableOffer', clauses: { N2: 'A' } });
    expect([strikes.side('us').strikes, strikes.table.trust]).toEqual([3, 380]);
    expect(strikes.moves('reopened', 'strikes').length).toBe(1);
    expect(strikes.side('china').strikes).toBe(0);
  });

  it('[V8] leave lines and values alone once the closing has begun', () => {
    const table = smallClosing({ N1: 'B', N2: 'B' }, { us: { N1: 'A' } });
    const { own } = table.view('us');
    const lines = table.told('meterMoved').filter(({ move }) => move.meter === 'line').length;
    table.sign({ china: 'ad-referendum' });
    for (const id of ['us', 'china']) table.submit(id, { kind: 'confirmText' });
    table.press({ us: 'victory', china: 'victory' });
    const { own: after, verdict } = table.view('us');
    expect(after?.audiences).not.toEqual(own?.audiences);
    expect(table.table.trust).not.toBe(500);
    expect({ ...after, audiences: 0, home: 0, text: 0, removal: 0 }).toEqual({
      ...own,
      audiences: 0,
      home: 0,
      text: 0,
      removal: 0,
    });
    expect(verdict?.sides.us).toMatchObject({ line: own?.line, values: own?.values });
    expect(table.told('meterMoved').filter(({ move }) => move.meter === 'line').length).toBe(lines);
  });

  it('[V8] keep the plain values of the same moment', () => {
    const table = smallClosing({ N1: 'C', N2: 'B' }, { us: { N1: 'A' } });
    const { own } = table.view('us');
    table.sign({ china: 'ad-referendum' });
    for (const id of ['us', 'china']) table.submit(id, { kind: 'confirmText' });
    const opened = table.press().view('public').verdict?.sides.us;
    const priceOf = (wording: string) =>
      (opened?.plainValues.N1?.[wording] ?? 0) - (own?.values.N1?.[wording] ?? 0);
    expect(table.table.trust).not.toBe(500);
    expect(['A', 'B', 'C'].map(priceOf)).toEqual([0, 1_500_000, 3_000_000]);
  });

  it('[V9] end the dialogue at a tension of 100, without a text, with harvests in force', () => {
    const table = smallTable()
      .with({ draft: cleanDraft({ N1: 'B' }, 'closed'), tension: 920, trust: 500 })
      .tones({ us: 'firm', china: 'firm' });
    expect(table.stage).toBe('verdict');
    const { verdict, closing } = table.view('public');
    expect(verdict).toMatchObject({ outcome: 'overtaken', clauses: { N1: 'B' }, pressLines: {} });
    for (const id of ['us', 'china']) {
      const side = verdict?.sides[id];
      expect(side?.utility).toBe(side?.reservation);
      expect(side?.reservation).toBeGreaterThan(side?.line ?? 0);
    }
    expect(closing?.outcome).toBe('overtaken');
    expect(table.told('dialogueEnded')).toMatchObject([{ how: 'overtaken' }]);
  });

  it('[V9] let the dialogue go on just below', () => {
    const table = smallTable().with({ tension: 919 }).tones({ us: 'firm', china: 'firm' });
    expect([table.table.tension, table.stage]).toEqual([999, 'positions']);
  });

  it.each([
    [649, 3],
    [650, 2],
    [849, 2],
    [900, 2],
  ])('[V10] at a tension of %i tenths grant %i interventions', (tension, granted) => {
    const table = smallTable().tones().with({ tension }).positions();
    expect([table.side('us').interventions, table.side('china').interventions]).toEqual([
      granted,
      granted,
    ]);
  });

  it('[V10] are read when the exchange opens and not later', () => {
    const table = smallExchange().with({ tension: 640 });
    for (const norm of ['N1', 'N1']) {
      table.submit('us', { kind: 'tableOffer', clauses: { [norm]: 'A' } });
      const offer = table.offer('us');
      table.submit('china', { kind: 'rejectOffer', offer, norm, word: 'we-cannot' });
    }
    expect(table.table.tension).toBe(670);
    expect(table.side('china').interventions).toBe(3);
    expect(table.side('us').interventions).toBe(1);
  });

  it('[V11] at a tension of 85 forbid questions and harvests, read when the exchange opens', () => {
    const ask = { kind: 'askQuestion', to: 'china', norm: 'N1' } as const;
    const harvest = { kind: 'tableHarvest', norm: 'N1', wording: 'C' } as const;
    const frozen = smallTable().tones().with({ tension: 850 }).positions();
    for (const table of [frozen, frozen.with({ tension: 400 })]) {
      table.expectRefused('us', ask, 'too-tense').expectRefused('us', harvest, 'too-tense');
      table.expectLegal('us', { kind: 'tableOffer', clauses: { N1: 'C' } });
      table.expectLegal('us', { kind: 'sendNonPaper', to: 'china', clauses: { N1: 'C' } });
    }
    const open = smallTable().tones().with({ tension: 849 }).positions();
    for (const table of [open, open.with({ tension: 850 })]) {
      table.expectLegal('us', ask).expectLegal('us', harvest);
    }
    frozen.with({ tension: 400, incidents: [] }).adjourn().submit(TABLE, { kind: 'idle' });
  });
});

import { describe, expect, it } from 'vitest';
import { type Clauses, type Command, keyedDraw, leakPercent } from '../../src/engine/index.ts';
import type { TableUnderTest } from '../support/aTable.ts';
import { cleanDraft, smallExchange, threeSidedTable } from '../support/smallTable.ts';

const paper = (to: string, clauses: Clauses): Command => ({ kind: 'sendNonPaper', to, clauses });
const offer = (clauses: Clauses): Command => ({ kind: 'tableOffer', clauses });

/** Seeds under which the U.S. paper of the first round gets out at a tension of 40, and under which it does not. */
const [leaking = 0, tight = 0] = [true, false].map((leaks) =>
  Array.from({ length: 100 }, (_, seed) => seed).find(
    (seed) => keyedDraw(seed)('leak/us/0', 100) < 14 === leaks,
  ),
);

const sent = (seed: number, clauses: Clauses, positions: Clauses = { N1: 'A', N2: 'B' }) =>
  smallExchange({ us: positions }).reseeded(seed).submit('us', paper('china', clauses));

describe('a non-paper', () => {
  it('[X14] reaches its addressee alone and moves nobody at home', () => {
    const table = threeSidedTable().with({ incidents: [] }).toExchange();
    const before = table.side('aurelia').audiences;
    table.expectRefused('aurelia', paper('aurelia', { theft: 'crime' }), 'self-addressed');
    table.submit('aurelia', paper('borea', { theft: 'crime' }));
    expect(table.side('aurelia').audiences).toEqual(before);
    for (const [seat, knows] of Object.entries({
      aurelia: 1,
      borea: 1,
      cassia: 0,
      public: 0,
      table: 0,
    })) {
      const { nonPapers, record } = table.view(seat);
      expect([seat, nonPapers.length]).toEqual([seat, knows]);
      expect(record.filter(({ kind }) => kind === 'nonPaperSent').length).toBe(knows);
    }
    table.expectRefused('aurelia', paper('cassia', { theft: 'crime' }), 'paper-out-already');
    table.expectLegal('borea', paper('aurelia', { theft: 'crime' }));
  });

  it('[X14] may pass one’s own red line but not name what is closed or not yet open', () => {
    const table = smallExchange({}, { draft: cleanDraft({ N2: 'B' }, 'closed') });
    table.withSide('us', { redLines: { N1: 'B' } }).expectLegal('us', paper('china', { N1: 'E' }));
    table.expectRefused('us', paper('china', { N2: 'C' }), { code: 'clause-closed', norm: 'N2' });
    table.expectRefused('us', paper('china', { N3: 'A' }), { code: 'not-on-agenda', norm: 'N3' });
    table.expectRefused('us', paper('china', {}), 'empty-package');
  });

  it('[X14] leaks when the round ends, by ten percent and a tenth of the tension', {
    timeout: 30_000,
  }, () => {
    const { setting } = smallExchange().state;
    expect([0, 99, 100, 450, 1000].map((tension) => leakPercent(setting, tension))).toEqual([
      10, 10, 11, 14, 20,
    ]);
    const leaksAt = (seed: number, tension: number) => {
      const table = smallExchange({}, { tension }).reseeded(seed);
      table.submit('us', paper('china', { N1: 'C' }));
      expect(table.table.nonPapers[0]?.leaked).toBe(false);
      table.adjourn();
      expect(table.told('nonPaperLeaked').length).toBe(table.table.nonPapers[0]?.leaked ? 1 : 0);
      return table.table.nonPapers[0]?.leaked;
    };
    for (let seed = 0; seed < 16; seed += 1) {
      const drawn = keyedDraw(seed)('leak/us/0', 100);
      expect(leaksAt(seed, 0)).toBe(drawn < 10);
      expect(leaksAt(seed, 900)).toBe(drawn < 19);
    }
  });

  it('[X15] that leaks counts as a public retreat, and each audience of its sender loses four', () => {
    const table = sent(leaking, { N1: 'C', N2: 'A' });
    const { trust } = table.table;
    table.adjourn();
    expect(table.side('us').audiences).toEqual({ congress: 460, business: 500 - 60 - 40 });
    expect(table.side('us').positions).toEqual({ N1: 'C', N2: 'B' });
    expect(table.side('china').audiences).toEqual({ leadership: 500, netizens: 500 });
    expect(table.table.trust).toBe(trust);
    expect(table.view('public').nonPapers).toMatchObject([{ by: 'us', clauses: { N1: 'C' } }]);
    expect(table.view('us').own?.values.N1?.C).toBe(12_000_000);
  });

  it('[X15] that leaks leaves the price of a clause agreed before, and moves the position', () => {
    const table = sent(leaking, { N1: 'D' }).agree('us', { N1: 'C' });
    const price = () => 12_000_000 - (table.view('us').own?.values.N1?.C ?? 0);
    expect(price()).toBe(3_000_000);
    const { business = 0 } = table.side('us').audiences;
    table.adjourn();
    expect(table.told('nonPaperLeaked').length).toBe(1);
    expect(table.side('us').positions.N1).toBe('D');
    expect(table.moves('position-softer', 'audience')).toMatchObject([
      { audience: 'business', by: -90 },
    ]);
    expect(table.side('us').audiences.business).toBe(business - 90 - 40 + 5);
    expect(price()).toBe(3_000_000);
  });

  it('[X15] that stays in the drawer costs nothing', () => {
    const table = sent(tight, { N1: 'C' }).adjourn();
    expect(table.side('us').audiences).toEqual({ congress: 500, business: 500 });
    expect(table.side('us').positions).toEqual({ N1: 'A', N2: 'B' });
    expect(table.view('public').nonPapers).toEqual([]);
  });
});

describe('a non-paper that is not tabled', () => {
  const strikesAfter = (
    first: (table: TableUnderTest) => unknown,
    next: (table: TableUnderTest) => unknown,
  ) => {
    const table = sent(tight, { N1: 'C', N2: 'C' });
    first(table);
    table.adjourn().endNight();
    expect(table.side('us').strikes).toBe(0);
    table.toExchange();
    next(table);
    table.adjourn();
    return [table.side('us').strikes, table.moves('non-paper-not-tabled', 'strikes').length];
  };
  const nothing = () => {};
  const tabled = (clauses: Clauses) => (table: TableUnderTest) => {
    table.submit('us', offer(clauses));
    const [norm = ''] = Object.keys(clauses);
    table.submit('china', {
      kind: 'rejectOffer',
      offer: table.offer('us'),
      norm,
      word: 'difficult',
    });
  };

  it('[X16] by the end of the next round costs a strike', () => {
    expect(strikesAfter(nothing, nothing)).toEqual([1, 1]);
    expect(strikesAfter(nothing, tabled({ N1: 'C' }))).toEqual([1, 1]);
    expect(strikesAfter(nothing, tabled({ N1: 'C', N2: 'B' }))).toEqual([1, 1]);
    const byChina = (table: TableUnderTest) => {
      table.submit('china', offer({ N1: 'C', N2: 'C' }));
      table.submit('us', {
        kind: 'rejectOffer',
        offer: table.offer('china'),
        norm: 'N1',
        word: 'difficult',
      });
    };
    expect(strikesAfter(nothing, byChina)).toEqual([1, 1]);
  });

  it('[X16] costs none where it was tabled in this round or the next', () => {
    expect(strikesAfter(tabled({ N1: 'C', N2: 'C' }), nothing)).toEqual([0, 0]);
    expect(strikesAfter(nothing, tabled({ N2: 'C', N1: 'C' }))).toEqual([0, 0]);
    expect(strikesAfter(nothing, tabled({ N1: 'C', N2: 'C', N3: 'A' }))).toEqual([0, 0]);
  });

  it('[X16] costs none where its clauses stand already', () => {
    expect(strikesAfter((table) => table.agree('china', { N1: 'C', N2: 'C' }), nothing)).toEqual([
      0, 0,
    ]);
    const inParts = (table: TableUnderTest) => table.agree('china', { N1: 'C' });
    expect(strikesAfter(inParts, tabled({ N2: 'C' }))).toEqual([0, 0]);
    expect(strikesAfter(inParts, nothing)).toEqual([1, 1]);
  });

  it('[X16] costs none in the last round', () => {
    const table = smallExchange().adjourn().endNight().toExchange();
    table.submit('us', paper('china', { N3: 'A' })).adjourn();
    expect([table.stage, table.side('us').strikes]).toEqual(['verdict', 0]);
  });
});

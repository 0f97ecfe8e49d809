import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/engine/index.ts';
import { aTable, type TableUnderTest } from '../support/aTable.ts';
import { cleanDraft, smallExchange, smallWith } from '../support/smallTable.ts';

const POINT = 1_000_000;
const offer = (clauses: Record<string, string>): Command => ({ kind: 'tableOffer', clauses });
const harvest = (norm: string, wording: string): Command => {
  return { kind: 'tableHarvest', norm, wording };
};

/** What agreeing to N1 C takes off its value and moves at its owning audience, for each side. */
const priceOfC = (table: TableUnderTest) => {
  const plain = { us: 12 * POINT, china: 10 * POINT };
  const [business, leadership] = audiences(table);
  table.agree('us', { N1: 'C' });
  const [after, alsoAfter] = audiences(table);
  return {
    us: [plain.us - (table.view('us').own?.text ?? 0), (after ?? 0) - (business ?? 0)],
    china: [
      plain.china - (table.view('china').own?.text ?? 0),
      (alsoAfter ?? 0) - (leadership ?? 0),
    ],
  };
};
const audiences = (table: TableUnderTest) => [
  table.side('us').audiences.business,
  table.side('china').audiences.leadership,
];

describe('retreat', () => {
  it('[X6] costs one and a half points and three of support a rung, on either side', () => {
    const table = smallExchange({ us: { N1: 'A' }, china: { N1: 'E' } });
    expect(priceOfC(table)).toEqual({ us: [3 * POINT, -60], china: [3 * POINT, -60] });
    const near = smallExchange({ us: { N1: 'B' }, china: { N1: 'D' } });
    expect(priceOfC(near)).toEqual({ us: [1.5 * POINT, -30], china: [1.5 * POINT, -30] });
  });

  it('[X6] is none where the clause is the position or firmer, or no position was taken', () => {
    const free = { us: [0, 0], china: [0, 0] };
    expect(priceOfC(smallExchange({ us: { N1: 'C' }, china: { N1: 'C' } }))).toEqual(free);
    expect(priceOfC(smallExchange({ us: { N1: 'E' }, china: { N1: 'A' } }))).toEqual(free);
    const silent = smallExchange().withSide('us', { positions: {} });
    expect(priceOfC(silent.withSide('china', { positions: {} }))).toEqual(free);
  });

  it('[X6] costs nothing before the offer takes effect', () => {
    const table = smallExchange({ us: { N1: 'A' } });
    const before = audiences(table);
    table.submit('us', offer({ N1: 'C' }));
    expect(audiences(table)).toEqual(before);
  });

  it('[X7] costs half once the norm’s audience was consulted, which tells its tastes', () => {
    const table = smallExchange({ us: { N1: 'A' }, china: { N1: 'E' } });
    const consult = (audience: string, norm: string): Command => {
      return { kind: 'consultAudience', audience, norm };
    };
    table.expectRefused('us', consult('congress', 'N1'), {
      code: 'not-that-audience',
      norm: 'N1',
      audience: 'congress',
    });
    table.submit('us', consult('business', 'N1'));
    table.expectRefused('us', consult('business', 'N1'), { code: 'consulted-already', norm: 'N1' });
    table.expectLegal('us', consult('congress', 'N2'));
    const told = {
      kind: 'audienceConsulted',
      to: ['us'],
      tastes: { A: 3, B: 3, C: 1, D: 0, E: -2 },
    };
    expect(table.told('audienceConsulted')).toMatchObject([told]);
    expect(table.view('china').record.some(({ kind }) => kind === told.kind)).toBe(false);
    expect(priceOfC(table)).toEqual({ us: [1.5 * POINT, -30], china: [3 * POINT, -60] });
  });

  const agreedAtC = () =>
    smallExchange({ us: { N1: 'A' }, china: { N1: 'E' } }).agree('us', { N1: 'C' });
  const businessAt = (table: TableUnderTest, business: number) =>
    table.withSide('us', { audiences: { congress: 500, business } });
  const worthOf = (table: TableUnderTest, wording: string) =>
    (table.view('us').own?.values.N1?.[wording] ?? 0) / POINT;

  it('[X7] keeps its price where the audience is consulted after the agreement', () => {
    const table = agreedAtC().submit('us', {
      kind: 'consultAudience',
      audience: 'business',
      norm: 'N1',
    });
    expect(worthOf(table, 'C')).toBe(12 - 3);
    expect(table.view('us').own?.text).toBe(9 * POINT);
    // From now on: the next agreement on the norm has the lower price.
    const [plain = 0] = [smallExchange({ us: { N1: 'C' } }), table].map((each) =>
      worthOf(each, 'D'),
    );
    const foretold = table.forecast('us', offer({ N1: 'D' })).text?.after;
    expect(foretold).toBe(plain * POINT + 1.5 * POINT - 2.25 * POINT);
    table.agree('us', { N1: 'D' });
    expect(table.view('us').own?.text).toBe(foretold);
  });

  it('[X8] keeps its price where the audience turns zealous after the agreement, or sober', () => {
    expect(worthOf(businessAt(agreedAtC(), 900), 'C')).toBe(12 - 3);
    const zealous = businessAt(smallExchange({ us: { N1: 'A' } }), 850).agree('us', { N1: 'C' });
    expect(zealous.side('us').audiences.business).toBe(850 - 120);
    expect(worthOf(zealous, 'C')).toBe(12 - 6);
  });

  it('[X6] keeps its price when the clause is put in force as it stands, and takes it to the closing', () => {
    const table = agreedAtC()
      .harvest('us', 'N1', 'C')
      .withSide('us', { consulted: ['N1'] });
    expect(worthOf(table, 'C')).toBe(12 - 3);
    table.adjourn().endNight().toExchange().adjourn();
    expect([table.stage, table.table.closing?.values.us?.N1?.C]).toEqual(['signatures', 9 * POINT]);
  });

  it('[X8] costs double while the audience stands at 85 or more', () => {
    const table = (level: number, consulted: string[] = []) =>
      smallExchange({ us: { N1: 'A' }, china: { N1: 'C' } }).withSide('us', {
        audiences: { congress: 500, business: level },
        consulted,
      });
    const values = (level: number, consulted: string[] = []) =>
      (12 * POINT - (table(level, consulted).view('us').own?.values.N1?.C ?? 0)) / POINT;
    expect([values(849), values(850), values(850, ['N1'])]).toEqual([3, 6, 3]);
    const moved = (level: number) => {
      const agreed = table(level).agree('us', { N1: 'C' });
      return (agreed.side('us').audiences.business ?? 0) - level;
    };
    expect([moved(849), moved(850)]).toEqual([-60, -120]);
    const elsewhere = smallExchange({ us: { N1: 'A' } }).withSide('us', {
      audiences: { congress: 900, business: 500 },
    });
    expect(elsewhere.view('us').own?.values.N1?.C).toBe(9 * POINT);
  });
});

describe('a clean clause', () => {
  it('[X9] costs a strike to table an offer that names it, and stays until that takes effect', () => {
    for (const [by, of] of [
      ['us', 'china'],
      ['china', 'us'],
    ] as const) {
      const table = smallExchange({}, { draft: cleanDraft({ N1: 'C' }) });
      expect(table.forecast(by, offer({ N1: 'B' })).now).toMatchObject([
        { meter: 'strikes' },
        { meter: 'trust' },
      ]);
      table.submit(by, offer({ N1: 'B', N2: 'B' }));
      expect([table.side(by).strikes, table.side(of).strikes]).toEqual([1, 0]);
      expect(table.table.trust).toBe(440);
      expect(table.table.draft).toEqual(cleanDraft({ N1: 'C' }));
      table.accepted(by);
      expect(table.table.draft).toEqual(cleanDraft({ N1: 'B', N2: 'B' }));
      expect(table.side(of).strikes).toBe(0);
    }
  });

  it('[X9] stays where that offer is rejected, and the strike stays too', () => {
    const table = smallExchange({}, { draft: cleanDraft({ N1: 'C' }) });
    table.submit('us', offer({ N1: 'B' }));
    const rejection = { kind: 'rejectOffer', norm: 'N1', word: 'premature' } as const;
    table.submit('china', { ...rejection, offer: table.offer('us') });
    expect(table.table.draft).toEqual(cleanDraft({ N1: 'C' }));
    expect(table.side('us').strikes).toBe(1);
    const open = smallExchange().submit('us', offer({ N1: 'B' }));
    expect(open.side('us').strikes).toBe(0);
  });
});

describe('a harvest', () => {
  it('[X10] closes one norm for good and pleases everybody', () => {
    const table = smallExchange({ us: { N1: 'C' }, china: { N1: 'C' } });
    const before = [table.side('us').audiences, table.side('china').audiences];
    table.submit('us', harvest('N1', 'C'));
    expect(table.table.draft.N1).toEqual({ status: 'open' });
    expect(table.table.trust).toBe(500);
    table.accepted('us');
    expect(table.table.draft.N1).toEqual({ status: 'closed', wording: 'C', round: 0 });
    expect(table.table.trust).toBe(540);
    for (const [index, id] of ['us', 'china'].entries()) {
      for (const [audience, level] of Object.entries(before[index] ?? {}))
        expect(table.side(id).audiences[audience]).toBe(level + 30);
    }
    for (const id of ['us', 'china'])
      table.expectRefused(id, offer({ N1: 'B' }), { code: 'clause-closed', norm: 'N1' });
  });

  it('[X10] is spent by the one who tabled it, and only when it takes effect', () => {
    const table = smallExchange().submit('us', harvest('N1', 'C'));
    expect(table.side('us').harvestsLeft).toBe(1);
    const rejection = { kind: 'rejectOffer', norm: 'N1', word: 'premature' } as const;
    table.submit('china', { ...rejection, offer: table.offer('us') });
    table.submit('us', harvest('N1', 'C')).accepted('us');
    expect([table.side('us').harvestsLeft, table.side('china').harvestsLeft]).toEqual([0, 1]);
    table.expectRefused('us', harvest('N2', 'B'), 'no-harvest-left');
    table.expectLegal('china', harvest('N2', 'B')).expectLegal('us', offer({ N2: 'B' }));
  });

  it('[X10] lets offers lapse that name what it has closed, and no others', () => {
    const table = smallExchange().submit('china', offer({ N1: 'D', N2: 'C' }));
    table.submit('us', harvest('N1', 'C')).accepted('us');
    expect(table.table.offers.map(({ status }) => status)).toEqual(['lapsed', 'in-effect']);
    const other = smallExchange().submit('china', offer({ N2: 'C' }));
    other.submit('us', harvest('N1', 'C')).accepted('us');
    expect(other.table.offers.map(({ status }) => status)).toEqual(['standing', 'in-effect']);
  });
});

describe('a single undertaking', () => {
  const whole = smallWith(({ norms, cuts }) => ({
    agreement: 'single-undertaking',
    norms: norms.map((norm) => ({ ...norm, silence: norm.id === 'N3' })),
    cuts: cuts.map((cut) => ({
      ...cut,
      rounds: cut.rounds.map((round) => ({ ...round, agenda: cut.norms, events: [] })),
    })),
  }));

  it('[X11] refuses harvests and offers that leave out a norm that may not stay silent', () => {
    const table = aTable(whole, '10', 1).toExchange();
    table.expectRefused('us', harvest('N1', 'C'), 'no-harvest-in-single-undertaking');
    table.expectRefused('us', offer({ N1: 'C' }), { code: 'incomplete-package', norm: 'N2' });
    table.expectRefused('us', offer({ N2: 'C', N3: 'A' }), {
      code: 'incomplete-package',
      norm: 'N1',
    });
    table.expectLegal('us', offer({ N1: 'C', N2: 'C' }));
    table.expectLegal('us', offer({ N1: 'C', N2: 'C', N3: 'A' }));
    smallExchange()
      .expectLegal('us', offer({ N1: 'C' }))
      .expectLegal('us', harvest('N1', 'C'));
  });

  it('[X21] is settled by an offer that takes effect where no norm may stay silent', () => {
    const terms = { N1: 'C', N2: 'C', N3: 'A' };
    const settled = (scenario: typeof whole) => {
      const table = aTable(scenario, '10', 1).toExchange();
      table.submit('china', offer({ ...terms, N1: 'B' }));
      const theirs = table.offer('china');
      table.agree('us', terms);
      const { status } = table.table.offers.find(({ id }) => id === theirs) ?? {};
      return [table.stage, status];
    };
    const spoken = {
      ...whole,
      norms: whole.norms.map((norm) => ({ ...norm, silence: false })),
    };
    expect(settled(spoken)).toEqual(['night', 'lapsed']);
    expect(settled(whole)).toEqual(['exchange', 'standing']);
    expect(settled({ ...spoken, agreement: 'clause-by-clause' })).toEqual(['exchange', 'standing']);
  });
});

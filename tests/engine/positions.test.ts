import { describe, expect, it } from 'vitest';
import type { Clauses } from '../../src/engine/index.ts';
import { cleanDraft, smallExchange, smallTable, threeSidedTable } from '../support/smallTable.ts';

const POINT = 1_000_000;

/** What U.S. Business positions (expected: N1 A, N2 B) move at home and in trust. */
const moved = (us: Clauses) => {
  const table = smallTable().tones();
  const { trust } = table.table;
  table.positions({ us });
  return { ...table.side('us').audiences, trust: table.table.trust - trust };
};

describe('positions', () => {
  it('[T1] are due on every norm of the agenda and on no other', () => {
    const table = smallTable().tones();
    const take = (positions: Clauses) =>
      ({ kind: 'takePositions', positions, redLine: null }) as const;
    table.expectRefused('us', take({}), { code: 'position-missing', norm: 'N1' });
    table.expectRefused('us', take({ N1: 'A' }), { code: 'position-missing', norm: 'N2' });
    table.expectRefused('us', take({ N1: 'A', N2: 'A', N3: 'A' }), {
      code: 'not-on-agenda',
      norm: 'N3',
    });
    table.expectRefused('us', take({ N1: 'A', N2: 'E' }), {
      code: 'unknown-id',
      norm: 'N2',
      wording: 'E',
    });
    table.expectLegal('us', take({ N1: 'A', N2: 'A' }));
  });

  it('[T1] are not due on agreed norms; open ones come back where the round is open', () => {
    const table = smallExchange().agree('us', { N1: 'C' }).adjourn().endNight();
    expect(table.view('us').agenda).toEqual(['N2', 'N3']);
    expect(table.told('roundOpened').map(({ agenda }) => agenda)).toEqual([
      ['N1', 'N2'],
      ['N2', 'N3'],
    ]);
    table
      .tones()
      .expectRefused(
        'us',
        { kind: 'takePositions', positions: { N1: 'A', N2: 'A', N3: 'A' }, redLine: null },
        { code: 'not-on-agenda', norm: 'N1' },
      );
    table.positions();
    expect(table.stage).toBe('exchange');
  });

  it('[T2] are measured from the rung that home expects, before the first', () => {
    expect(moved({ N1: 'A', N2: 'B' })).toEqual({ congress: 500, business: 500, trust: 0 });
    expect(moved({ N1: 'A', N2: 'A' })).toEqual({ congress: 530, business: 500, trust: 0 });
    expect(moved({ N1: 'C', N2: 'B' })).toEqual({ congress: 500, business: 440, trust: 0 });
    expect(moved({ N1: 'E', N2: 'D' })).toEqual({ congress: 440, business: 380, trust: 0 });
  });

  it('[T2] go by the own ladder, not by the printed one', () => {
    const china = (wording: string) => {
      const table = smallTable()
        .tones()
        .positions({ china: { N2: wording } });
      return table.side('china').audiences.netizens;
    };
    expect(['C', 'D', 'B', 'A'].map(china)).toEqual([500, 470, 440, 410]);
  });

  it('[T2] are measured from the last public position later on', () => {
    const table = smallTable()
      .toExchange({ us: { N1: 'C', N2: 'B' } })
      .adjourn()
      .endNight();
    const { business } = table.side('us').audiences;
    table.tones();
    const firmer = table.positions({ us: { N1: 'A' } });
    expect((firmer.side('us').audiences.business ?? 0) - (business ?? 0)).toBe(60);
    expect(firmer.moves('position-firmer', 'audience')).toMatchObject([
      { audience: 'business', by: 60, cause: { norm: 'N1', rungs: 2 } },
    ]);
  });

  it('[T3] softer than the last public ones gain trust once for each delegation', () => {
    const second = () =>
      smallTable()
        .withSide('us', { positions: { N1: 'A', N2: 'B' } })
        .withSide('china', { positions: { N1: 'E', N2: 'C' } })
        .tones();
    const both = second();
    const { trust } = both.table;
    both.positions({ us: { N1: 'B', N2: 'C' }, china: { N1: 'A' } });
    expect(both.table.trust - trust).toBe(20);
    const firmer = second().positions({ us: { N2: 'A' }, china: { N1: 'E', N2: 'C' } });
    expect(firmer.moves('position-softer', 'trust')).toEqual([]);
  });

  it('[T3] that are the first move no trust, or they would tell the cable', () => {
    expect(moved({ N1: 'B', N2: 'C' }).trust).toBe(0);
  });
});

describe('a red line', () => {
  it('[T4] gains its audience and makes dear what lies beyond it', () => {
    const drawn = smallExchange().withSide('us', { positions: {} });
    const free = drawn.view('us').own?.values.N1 ?? {};
    const table = smallTable()
      .tones()
      .positions({}, { us: { norm: 'N1', wording: 'B' } })
      .with({ trust: 500 })
      .withSide('us', { positions: {} });
    expect(table.side('us')).toMatchObject({
      audiences: { congress: 500, business: 550 },
      redLines: { N1: 'B' },
      redLinesLeft: 0,
    });
    const values = table.view('us').own?.values.N1 ?? {};
    const price = Object.keys(free).map((wording) => (free[wording] ?? 0) - (values[wording] ?? 0));
    expect(price).toEqual([0, 0, 8, 10, 12].map((points) => points * POINT));
    expect(table.view('china').sides.us?.redLines).toEqual({ N1: 'B' });
  });

  it('[T4] adds to the price of retreat', () => {
    const priced = smallExchange().withSide('us', {
      positions: { N1: 'A' },
      redLines: { N1: 'B' },
    });
    const values = priced.view('us').own?.values.N1;
    expect(values?.C).toBe((12 - 2 * 1.5 - 8) * POINT);
  });

  it('[T5] may not exclude the own position', () => {
    const table = smallTable().tones();
    const draw = (wording: string) => table.stand('us', { N1: 'C' }, { norm: 'N1', wording });
    for (const wording of ['A', 'B']) {
      table.expectRefused('us', draw(wording), {
        code: 'position-beyond-red-line',
        norm: 'N1',
        wording,
      });
    }
    for (const wording of ['C', 'D', 'E']) table.expectLegal('us', draw(wording));
    const china = table.stand('china', { N1: 'C' }, { norm: 'N1', wording: 'D' });
    table.expectRefused('china', china, 'position-beyond-red-line');
  });

  it('[T5] is one a norm and as many as the cut gives', () => {
    const table = smallTable().toExchange({}, { us: { norm: 'N1', wording: 'C' } });
    table.adjourn().endNight().tones();
    const line = (norm: string, wording: string) => table.stand('us', {}, { norm, wording });
    table.expectRefused('us', line('N3', 'C'), 'no-red-line-left');
    table.expectLegal('china', table.stand('china', {}, { norm: 'N3', wording: 'A' }));
    const generous = table.withSide('us', { redLinesLeft: 1 });
    generous.expectRefused('us', line('N1', 'D'), { code: 'red-line-drawn-already', norm: 'N1' });
    generous.expectLegal('us', line('N3', 'C'));
    generous.expectRefused('us', line('N3', 'X'), 'unknown-id');
  });

  it('[T5] needs a position on its norm', () => {
    const table = smallExchange({}, { draft: cleanDraft({ N1: 'C' }) })
      .adjourn()
      .endNight()
      .tones();
    table.expectRefused('us', table.stand('us', {}, { norm: 'N1', wording: 'C' }), {
      code: 'not-on-agenda',
      norm: 'N1',
    });
    const threeSided = threeSidedTable().tones();
    const line = threeSided.stand('cassia', {}, { norm: 'hotline', wording: 'technical' });
    threeSided.expectRefused('cassia', line, 'not-on-agenda');
  });
});

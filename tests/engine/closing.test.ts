import { describe, expect, it } from 'vitest';
import { type Command, pressGap } from '../../src/engine/index.ts';
import { aTable, type TableUnderTest } from '../support/aTable.ts';
import {
  smallClosing,
  smallExchange,
  smallTable,
  smallWith,
  threeSidedTable,
} from '../support/smallTable.ts';

const sign = (form: 'sign' | 'ad-referendum' | 'none', removal: string | null = null): Command => {
  return { kind: 'sign', form, removal };
};
const yielding = { us: { N1: 'E', N2: 'D' }, china: { N1: 'A', N2: 'A' } };
const closing = (clauses = { N1: 'B', N2: 'B' }) => smallClosing(clauses, yielding);
const calm = { congress: 500, business: 500, leadership: 500, netizens: 500 };

/** The table with every audience of both sides at these levels. */
const withHomes = (table: TableUnderTest, levels: Record<string, number>) => {
  const { congress = 500, business = 500, leadership = 500, netizens = 500 } = levels;
  return table
    .withSide('us', { audiences: { congress, business } })
    .withSide('china', { audiences: { leadership, netizens } });
};
const homes = (table: TableUnderTest) => {
  return { ...table.side('us').audiences, ...table.side('china').audiences };
};

describe('the closing', () => {
  it('[C1] has nothing to sign without an agreed clause', () => {
    const table = smallExchange().adjourn().endNight().toExchange();
    table.submit('us', { kind: 'tableOffer', clauses: { N1: 'C' } });
    const bracket = { kind: 'bracketOffer', norm: 'N1', word: 'difficult' } as const;
    table.submit('china', { ...bracket, offer: table.offer('us') }).adjourn();
    expect(table.stage).toBe('verdict');
    expect(table.view('us').verdict).toMatchObject({ outcome: 'nothing-to-sign', clauses: {} });
    expect(table.table.offers.map(({ status }) => status)).toEqual(['lapsed']);
  });

  it('[C1] signs clause by clause what is agreed, brackets fall to silence', () => {
    const table = smallClosing({ N1: 'B' });
    expect([table.stage, table.view('public').closing?.clauses]).toEqual([
      'signatures',
      { N1: 'B' },
    ]);
  });

  it('[C1] is no agreement in a single undertaking with a bracket', () => {
    const whole = smallWith(({ cuts, norms }) => ({
      agreement: 'single-undertaking',
      norms: norms.map((norm) => ({ ...norm, silence: norm.id === 'N3' })),
      cuts: cuts.map((cut) => ({
        ...cut,
        rounds: cut.rounds.map((round) => ({ ...round, agenda: cut.norms, events: [] })),
      })),
    }));
    const end = (clauses: Record<string, string>) => {
      const table = aTable(whole, '10', 1).toExchange().agree('us', clauses);
      return table.adjourn().endNight().toExchange().adjourn();
    };
    expect(end({ N1: 'B', N2: 'B' }).table.closing?.outcome).toBe('nothing-to-sign');
    expect(end({ N1: 'B', N2: 'B', N3: 'B' }).stage).toBe('signatures');
  });
});

describe('a signature', () => {
  it('[C2] moves the owning audience of each clause by its taste', () => {
    const table = withHomes(closing(), calm).sign();
    expect(homes(table)).toEqual({ congress: 510, business: 530, leadership: 490, netizens: 490 });
    expect(table.stage).toBe('press');
    expect(table.told('signaturesRevealed')).toMatchObject([
      { signatures: { us: 'sign', china: 'sign' }, removed: [] },
    ]);
  });

  it('[C2] is open only ad referendum with an audience at 20 or less', () => {
    const lost = withHomes(closing(), { congress: 200 });
    lost.expectRefused('us', sign('sign'), { code: 'audience-lost', audience: 'congress' });
    lost.expectLegal('us', sign('ad-referendum', lost.view('us').own?.removal));
    lost.expectLegal('us', sign('none')).expectLegal('china', sign('sign'));
    withHomes(closing(), { congress: 201 }).expectLegal('us', sign('sign'));
  });

  it('[C3] ad referendum costs trust and no home, and removes one clause named beforehand', () => {
    const table = withHomes(closing(), { congress: 400 });
    expect(table.view('us').own?.removal).toBe('N2');
    for (const removal of [null, 'N1', 'N3'])
      table.expectRefused('us', sign('ad-referendum', removal), {
        code: 'wrong-removal',
        norm: 'N2',
      });
    table.expectRefused('us', sign('sign', 'N2'), 'wrong-removal');
    const { trust } = table.table;
    table.sign({ us: 'ad-referendum' });
    expect(table.table.trust - trust).toBe(-50);
    for (const id of ['us', 'china']) table.submit(id, { kind: 'confirmText' });
    expect(homes(table)).toEqual({ ...calm, congress: 400, leadership: 490 });
    expect(table.press().view('public').verdict?.clauses).toEqual({ N1: 'B' });
  });

  it('[C3] lets the angriest audience choose, on a tie the first, of equal clauses the first', () => {
    const removal = (levels: Record<string, number>, clauses = { N1: 'C', N2: 'C' }) =>
      withHomes(smallClosing(clauses, yielding), levels).view('us').own?.removal;
    expect(removal({ congress: 400 })).toBe('N2');
    expect(removal({ business: 400 })).toBe('N1');
    expect(removal({})).toBe('N2');
    expect(removal({ congress: 400 }, { N1: 'B', N2: 'A' })).toBe('N1');
  });

  it('[C3] removes no norm that may not stay silent', () => {
    const removal = (...spoken: string[]) => {
      const scenario = smallWith(({ norms }) => ({
        norms: norms.map((norm) => ({ ...norm, silence: !spoken.includes(norm.id) })),
      }));
      const table = smallTable(undefined, undefined, scenario).with({ incidents: [] });
      table.toExchange().agree('us', { N1: 'B', N2: 'C' }).adjourn().endNight();
      return withHomes(table.toExchange().adjourn(), { congress: 400 }).view('us').own?.removal;
    };
    expect([removal(), removal('N2'), removal('N1', 'N2')]).toEqual(['N2', 'N1', null]);
  });

  it('[C3] leaves harvested clauses alone', () => {
    const table = smallExchange(yielding).harvest('us', 'N2', 'C').agree('us', { N1: 'B' });
    table.adjourn().endNight().toExchange().adjourn();
    expect(withHomes(table, { congress: 300 }).view('us').own?.removal).toBe('N1');
    const only = smallExchange(yielding).harvest('us', 'N2', 'C').adjourn().endNight();
    only.toExchange().adjourn();
    expect(only.view('us').own?.removal).toBeNull();
    only.sign({ us: 'ad-referendum', china: 'ad-referendum' }).press();
    expect(only.view('public').verdict).toMatchObject({ outcome: 'signed', clauses: { N2: 'C' } });
  });

  it('[C4] that is missing leaves no text, whoever withholds it', () => {
    for (const id of ['us', 'china']) {
      const table = withHomes(closing(), calm);
      const { trust } = table.table;
      const other = id === 'us' ? 'china' : 'us';
      table.sign({ [id]: 'none', [other]: 'ad-referendum' });
      expect(table.stage).toBe('verdict');
      expect(table.view('public').verdict).toMatchObject({ outcome: 'unsigned', clauses: {} });
      expect([homes(table), table.table.trust]).toEqual([calm, trust - 50]);
    }
    const three = threeSidedTable().with({ incidents: [] }).toExchange();
    three.agree('borea', { theft: 'intent' }).adjourn().endNight().toExchange().adjourn();
    expect(three.sign({ cassia: 'none' }).table.closing?.outcome).toBe('unsigned');
  });

  it('[C5] lets all removals work at once, then each confirms or withdraws', () => {
    const homesApart = { congress: 400, leadership: 400 };
    const table = withHomes(closing(), homesApart);
    const removals = ['us', 'china'].map((id) => table.view(id).own?.removal);
    expect(removals).toEqual(['N2', 'N1']);
    const text = smallClosing({ N1: 'B', N2: 'B' }, yielding);
    const again = withHomes(text, homesApart);
    again.sign({ us: 'ad-referendum', china: 'ad-referendum' });
    expect(again.view('us').closing).toMatchObject({ clauses: {}, removed: ['N2', 'N1'] });
    // Nothing is left to confirm.
    expect(again.view('us').verdict?.outcome).toBe('unsigned');
    table.sign({ us: 'ad-referendum' });
    table.expectRefused('us', { kind: 'choosePressLine', line: 'joint' }, 'wrong-stage');
    table.submit('us', { kind: 'confirmText' });
    for (const kind of ['confirmText', 'withdrawSignature'] as const)
      table.expectRefused('us', { kind }, 'already-confirmed');
    expect(table.stage).toBe('confirmations');
    expect(table.submit('china', { kind: 'confirmText' }).stage).toBe('press');
  });

  it('[C5] is void where one withdraws', () => {
    const table = withHomes(closing(), { congress: 400 }).sign({ us: 'ad-referendum' });
    const before = homes(table);
    table.submit('us', { kind: 'confirmText' }).submit('china', { kind: 'withdrawSignature' });
    expect(table.stage).toBe('verdict');
    expect(table.view('public').verdict).toMatchObject({ outcome: 'unsigned', clauses: {} });
    expect(homes(table)).toEqual(before);
  });

  it.each(['sign', 'ad-referendum'] as const)(
    '[C6] across a red line costs its audience and a strike: %s',
    (form) => {
      const table = withHomes(closing(), { business: 501 }).withSide('us', {
        redLines: { N1: 'A' },
      });
      expect(table.view('us').own?.removal).toBe('N2');
      const { trust } = table.table;
      table.sign({ us: form });
      if (form === 'ad-referendum') {
        for (const id of ['us', 'china']) table.submit(id, { kind: 'confirmText' });
      }
      expect(table.side('us').audiences.business).toBe(501 - 150 + (form === 'sign' ? 30 : 0));
      expect([table.side('us').strikes, table.side('china').strikes]).toEqual([1, 0]);
      expect(table.table.trust - trust).toBe(form === 'sign' ? -60 : -110);
    },
  );

  it('[C6] costs nothing where the text keeps to the line, or the capital removes the clause', () => {
    const kept = closing()
      .withSide('us', { redLines: { N1: 'B' } })
      .sign();
    expect(kept.moves('red-line-crossed')).toEqual([]);
    const removed = withHomes(closing(), { congress: 400 }).withSide('us', {
      redLines: { N2: 'A' },
    });
    removed.sign({ us: 'ad-referendum' });
    for (const id of ['us', 'china']) removed.submit(id, { kind: 'confirmText' });
    expect(removed.moves('red-line-crossed')).toEqual([]);
  });
});

describe('press lines', () => {
  const lines = ['joint', 'own-emphasis', 'victory'] as const;

  it('[C7] move one’s own leading audience and, in victory, the other’s', () => {
    const moved = Object.fromEntries(
      lines.map((line) => {
        const table = withHomes(closing().sign(), calm).press({ us: line });
        return [line, homes(table)];
      }),
    );
    expect(moved).toEqual({
      joint: calm,
      'own-emphasis': { ...calm, business: 540 },
      victory: { ...calm, business: 600, leadership: 400 },
    });
    const mirrored = withHomes(closing().sign(), calm).press({ china: 'victory' });
    expect(homes(mirrored)).toEqual({ ...calm, leadership: 600, business: 400 });
    const both = withHomes(closing().sign(), calm).press({ us: 'victory', china: 'victory' });
    expect(homes(both)).toEqual(calm);
  });

  it('[C7] stand apart by the two largest steps away from joint', () => {
    const gap = (...chosen: (typeof lines)[number][]) =>
      pressGap(Object.fromEntries(chosen.map((line, index) => [`${index}`, line])));
    expect(gap('joint', 'joint')).toBe(0);
    expect(gap('joint', 'own-emphasis')).toBe(1);
    expect(gap('victory', 'joint')).toBe(2);
    expect(gap('own-emphasis', 'victory')).toBe(3);
    expect(gap('victory', 'victory')).toBe(4);
    expect(gap('own-emphasis', 'victory', 'own-emphasis')).toBe(3);
    expect(gap('victory', 'victory', 'victory')).toBe(4);
  });
});

describe('the verdict', () => {
  it('[C8] gives each delegation its reservation where there is no text, and the text’s value where there is', () => {
    const harvested = () => {
      const table = smallExchange(yielding).harvest('us', 'N1', 'B').agree('us', { N2: 'B' });
      return table.adjourn().endNight().toExchange().adjourn();
    };
    const without = harvested().sign({ china: 'none' }).view('public').verdict;
    expect(without).toMatchObject({ outcome: 'unsigned', clauses: { N1: 'B' } });
    const text = harvested();
    const values = ['us', 'china'].map((id) => text.view(id).own?.text);
    const signed = text.sign().press().view('public').verdict;
    expect(signed?.clauses).toEqual({ N1: 'B', N2: 'B' });
    for (const [index, id] of ['us', 'china'].entries()) {
      const side = without?.sides[id];
      expect(side?.utility).toBe(side?.reservation);
      expect(side?.reservation).toBeGreaterThan(side?.line ?? 0);
      expect(signed?.sides[id]?.utility).toBe(values[index]);
    }
  });
});

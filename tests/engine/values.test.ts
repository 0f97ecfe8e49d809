import { describe, expect, it } from 'vitest';
import { aTable } from '../support/aTable.ts';
import { cleanDraft, smallTable, smallWith } from '../support/smallTable.ts';

const POINT = 1_000_000;

const own = (table: ReturnType<typeof smallTable>, id: string) => {
  const { own: side } = table.view(id);
  if (side === null) throw new Error(`${id} has no side`);
  return side;
};

describe('the value of a text', () => {
  const calm = smallTable().with({ trust: 500 });

  it('[V1] is the sum of the agreed wordings and of what links them', () => {
    expect(own(calm, 'us').text).toBe(0);
    const one = calm.with({ draft: cleanDraft({ N1: 'B' }) });
    expect([own(one, 'us').text, own(one, 'china').text]).toEqual([24 * POINT, 6 * POINT]);
    const linked = calm.with({ draft: cleanDraft({ N1: 'B', N2: 'B' }) });
    expect([own(linked, 'us').text, own(linked, 'china').text]).toEqual([36 * POINT, 16 * POINT]);
    const apart = calm.with({ draft: cleanDraft({ N1: 'C', N2: 'B' }) });
    expect([own(apart, 'us').text, own(apart, 'china').text]).toEqual([20 * POINT, 16 * POINT]);
    const shaming = calm.with({ draft: cleanDraft({ N1: 'A', N3: 'A' }) });
    expect(own(shaming, 'china').text).toBe((-12 - 6 - 5.5) * POINT);
  });

  it('[V2] weighs the positive value of a promise by trust', () => {
    const valued = (trust: number) => {
      const { values } = own(calm.with({ trust }), 'us');
      return [values.N1?.A, values.N1?.B, values.N1?.C, values.N1?.E];
    };
    expect(valued(500)).toEqual([30, 24, 12, -10].map((points) => points * POINT));
    expect(valued(400)).toEqual([29.1, 23.28, 12, -10].map((points) => points * POINT));
    expect(valued(1000)).toEqual([34.5, 27.6, 12, -10].map((points) => points * POINT));
    for (const trust of [0, 500, 1000])
      expect(own(calm.with({ trust }), 'china').values.N1?.A).toBe(-12 * POINT);
  });

  it('[V2] rounds toward zero', () => {
    const odd = smallWith(({ delegations }) => ({
      delegations: delegations.map((delegation) => ({
        ...delegation,
        cables: delegation.cables.map((cable) => ({
          ...cable,
          values: { ...cable.values, N1: { A: 7, B: -7, C: 7, D: 0, E: 0 } },
        })),
      })),
    }));
    const { values } = own(aTable(odd, '10', 1).with({ trust: 400 }), 'us');
    expect(values.N1).toMatchObject({ A: 6, B: -7, C: 7 });
  });
});

describe('the line', () => {
  const line = (audiences: Record<string, number>, lineShift = 0) =>
    own(smallTable().withSide('us', { audiences, lineShift }), 'us').line / POINT;

  it('[V3] rises as home sinks, half a point each, within ten of its base', () => {
    expect(line({ congress: 500, business: 500 })).toBe(20);
    expect(line({ congress: 400, business: 400 })).toBe(25);
    expect(line({ congress: 600, business: 500 })).toBe(17.5);
    expect(line({ congress: 300, business: 300 })).toBe(30);
    expect(line({ congress: 0, business: 0 })).toBe(30);
    expect(line({ congress: 1000, business: 1000 })).toBe(10);
  });

  it('[V3] is moved by events on top of that', () => {
    expect(line({ congress: 500, business: 500 }, 2 * POINT)).toBe(22);
    expect(line({ congress: 0, business: 0 }, 2 * POINT)).toBe(32);
  });

  it('[V4] takes home as the mean of the audiences in whole tenths', () => {
    const home = (congress: number, business: number) =>
      own(smallTable().withSide('us', { audiences: { congress, business } }), 'us').home;
    expect([home(500, 500), home(500, 501), home(0, 1000), home(0, 3)]).toEqual([500, 500, 500, 1]);
  });
});

describe('the reservation', () => {
  const harvested = (clauses: Record<string, string>, status: 'clean' | 'closed' = 'closed') =>
    smallTable().with({ trust: 500, draft: cleanDraft(clauses, status) });

  it('[V5] adds a quarter of what is in force, linkages among it included', () => {
    expect(own(harvested({}), 'us').reservation).toBe(20 * POINT);
    expect(own(harvested({ N1: 'B' }), 'us').reservation).toBe(26 * POINT);
    expect(own(harvested({ N1: 'B', N2: 'B' }), 'us').reservation).toBe(29 * POINT);
    expect(own(harvested({ N1: 'B', N2: 'B' }), 'china').reservation).toBe(20 * POINT);
  });

  it('[V5] counts no clean clause and never falls below the line', () => {
    expect(own(harvested({ N1: 'B' }, 'clean'), 'us').reservation).toBe(20 * POINT);
    expect(own(harvested({ N1: 'A' }), 'china').reservation).toBe(16 * POINT);
    const mixed = smallTable().with({
      trust: 500,
      draft: {
        ...cleanDraft({ N1: 'B' }, 'closed'),
        N2: cleanDraft({ N2: 'B' }).N2 ?? { status: 'open' },
      },
    });
    expect(own(mixed, 'us').reservation).toBe(26 * POINT);
  });
});

import { describe, expect, it } from 'vitest';
import { aTable } from '../support/aTable.ts';
import { inBreach, withEvent } from '../support/eventTable.ts';
import { small, smallTable } from '../support/smallTable.ts';

const POINT = 1_000_000;

describe('a flat denial', () => {
  const turning = { vendor: 'elsewhere', timing: 'government', joint: 'elsewhere' };

  it('[E9] becomes a strike when the file turns', () => {
    const table = inBreach(turning).settle({ us: 'look', china: 'denial' });
    expect(table.view('china').files[0]?.reading).toEqual([294, 69, 637]);
    expect(table.told('fileTurned')).toMatchObject([{ by: 'china', event: 'breach' }]);
    expect([table.side('china').strikes, table.side('us').strikes]).toEqual([1, 0]);
  });

  it('[E9] stays one where it does not, and costs no other answer anything', () => {
    const firm = inBreach({ ...turning, joint: 'government' });
    expect(firm.settle({ us: 'look', china: 'denial' }).side('china').strikes).toBe(0);
    const facts = inBreach(turning).settle({ us: 'look', china: 'facts' });
    expect([facts.side('china').strikes, facts.told('fileTurned')]).toEqual([0, []]);
    const alone = inBreach(turning).settle({ us: 'demarche', china: 'denial' });
    expect(alone.side('china').strikes).toBe(0);
  });

  const corrected = (speaks: Record<string, string>) => {
    const table = inBreach(speaks);
    return table.with({
      incidents: table.table.incidents.map((each) => ({ ...each, willBeCorrected: true })),
    });
  };

  it('[E9] becomes a strike also where a later report turns the file', () => {
    const table = corrected({ ...turning, inquiry: 'soil' });
    table.settle({ us: 'demarche', china: 'denial' }).adjourn();
    expect(table.side('china').strikes).toBe(0);
    table.endNight();
    expect(table.side('china').strikes).toBe(1);
    expect(table.told('fileTurned')).toMatchObject([{ by: 'china', round: 1 }]);
  });

  it('[E9] becomes one strike only', () => {
    const table = corrected({ ...turning, inquiry: 'elsewhere' });
    table.settle({ us: 'look', china: 'denial' }).adjourn().endNight();
    expect(table.told('fileCorrected').length).toBe(1);
    expect([table.side('china').strikes, table.told('fileTurned').length]).toEqual([1, 1]);
  });
});

describe('a correction', () => {
  it('[E10] comes in one game of three', () => {
    const dealt = Array.from(
      { length: 300 },
      (_, seed) => aTable(small, '10', seed).table.incidents[0]?.willBeCorrected,
    );
    const share = dealt.filter((corrected) => corrected).length / dealt.length;
    expect(Math.abs(share - 1 / 3)).toBeLessThan(0.08);
  });

  it('[E10] comes so many rounds later and adds its items to every file', () => {
    for (const willBeCorrected of [true, false]) {
      const table = inBreach();
      const later = table.with({
        incidents: table.table.incidents.map((incident) => ({ ...incident, willBeCorrected })),
      });
      later.settle().adjourn();
      const { tension } = later.table;
      expect(later.told('fileCorrected')).toEqual([]);
      later.endNight();
      const known = ['us', 'china', 'public'].map((seat) => later.view(seat).files[0]?.known);
      const items = willBeCorrected ? ['vendor', 'timing', 'inquiry'] : ['vendor', 'timing'];
      expect(known).toEqual([items, items, items]);
      expect(later.table.tension - tension).toBe(willBeCorrected ? -20 : 0);
      expect(later.told('fileCorrected').length).toBe(willBeCorrected ? 1 : 0);
      later.toExchange().adjourn();
      expect(later.told('fileCorrected').length).toBe(willBeCorrected ? 1 : 0);
    }
  });

  it('[E10] works on each delegation itself, on the room once', () => {
    const scenario = withEvent('breach', (event) => ({
      correction: event.correction && {
        ...event.correction,
        effects: [
          { kind: 'line', delegation: 'self', by: POINT },
          { kind: 'trust', by: 10 },
        ],
      },
    }));
    const corrected = (dealt: { table: { incidents: readonly { willBeCorrected: boolean }[] } }) =>
      dealt.table.incidents[0]?.willBeCorrected === true;
    const table = smallTable(undefined, corrected, scenario).toExchange().adjourn().endNight();
    expect([table.side('us').lineShift, table.side('china').lineShift]).toEqual([POINT, POINT]);
    expect(table.moves('correction', 'trust').length).toBe(1);
  });
});

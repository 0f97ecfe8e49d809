import { describe, expect, it } from 'vitest';
import type { TableUnderTest } from '../support/aTable.ts';
import { smallTable, threeSidedTable } from '../support/smallTable.ts';

/** Where the room and every audience stand. */
const levels = (table: TableUnderTest): Record<string, number> => ({
  trust: table.table.trust,
  tension: table.table.tension,
  ...table.side('us').audiences,
  ...table.side('china').audiences,
});

const start = {
  trust: 400,
  tension: 450,
  congress: 500,
  business: 500,
  leadership: 500,
  netizens: 500,
};

describe('a tone', () => {
  it.each([
    ['conciliatory', { trust: 460, tension: 370, congress: 450, netizens: 520 }],
    ['measured', { trust: 420, tension: 410 }],
    ['firm', { trust: 380, tension: 470, congress: 540, netizens: 490 }],
  ])('[S1] of %s words moves the room and the hawkish audiences', (tone, moved) => {
    expect(levels(smallTable().tones({ us: tone }))).toEqual({ ...start, ...moved });
  });

  it('[S1] works alike from the other chair', () => {
    for (const tone of ['conciliatory', 'firm']) {
      const us = levels(smallTable().tones({ us: tone }));
      const china = levels(smallTable().tones({ china: tone }));
      const { congress, business, leadership, netizens, ...room } = us;
      expect(china).toEqual({
        ...room,
        congress: netizens,
        business: leadership,
        leadership: business,
        netizens: congress,
      });
    }
  });

  it('[S1] reaches the hawkish audience of every other delegation', () => {
    const table = threeSidedTable().tones({ borea: 'firm' });
    expect(table.side('borea').audiences).toEqual({ party: 500, street: 540 });
    expect(table.side('aurelia').audiences).toEqual({ senate: 490, trade: 500 });
    expect(table.side('cassia').audiences).toEqual({ council: 490 });
  });

  it('[S2] has half its effect when it is spoken twice running, and all of it again later', () => {
    const before = levels(smallTable());
    const speak = (last: string | null, tone: string) =>
      levels(smallTable().withSide('us', { lastTone: last }).tones({ us: tone }));
    expect(speak('firm', 'firm')).toEqual({
      ...before,
      trust: 400 - 15 + 10,
      tension: 450 + 20 - 20,
      congress: 520,
      netizens: 495,
    });
    expect(speak('measured', 'firm')).toEqual(speak(null, 'firm'));
    const table = smallTable().tones({ us: 'firm' });
    expect(table.side('us').lastTone).toBe('firm');
    table.positions().adjourn().endNight().tones({ us: 'firm' });
    expect(
      table.moves('tone').filter((move) => move.cause.tone === 'firm' && move.meter === 'trust'),
    ).toMatchObject([{ by: -30 }, { by: -15 }]);
  });

  it('[S3] may accuse only once an incident has been settled', () => {
    const accuse = { kind: 'chooseTone', tone: 'accusing' } as const;
    const table = smallTable();
    table.expectRefused('us', accuse, { code: 'no-incident-yet', tone: 'accusing' });
    table.toExchange().adjourn().endNight();
    expect(table.round).toBe(1);
    const { trust, tension } = table.table;
    const { congress } = table.side('us').audiences;
    const { netizens } = table.side('china').audiences;
    table.tones({ us: 'accusing', china: 'conciliatory' });
    expect([table.table.trust - trust, table.table.tension - tension]).toEqual([-50, 60]);
    expect((table.side('us').audiences.congress ?? 0) - (congress ?? 0)).toBe(90 + 20);
    expect((table.side('china').audiences.netizens ?? 0) - (netizens ?? 0)).toBe(-40 - 50);
  });

  it('[S4] rings false beside a position at the own extreme', () => {
    const trust = (tone: string, norm: string, wording: string) => {
      const table = smallTable({ us: 'services', china: 'summit' }).tones({ us: tone });
      const before = table.table.trust;
      table.positions({ us: { N1: 'B', N2: 'B', [norm]: wording } });
      return table.table.trust - before;
    };
    expect(trust('conciliatory', 'N1', 'A')).toBe(-40);
    expect(trust('conciliatory', 'N2', 'A')).toBe(-40);
    expect(trust('conciliatory', 'N1', 'B')).toBe(0);
    expect(trust('measured', 'N1', 'A')).toBe(0);
    expect(trust('firm', 'N1', 'A')).toBe(0);
  });

  it.each([
    ['us', 'china'],
    ['china', 'us'],
  ])('[P4] take their sum in a tense room, whoever speaks softly: %s', (soft, loud) => {
    const table = smallTable().with({ tension: 990 });
    table.tones({ [soft]: 'conciliatory', [loud]: 'firm' });
    expect([table.stage, table.table.tension]).toEqual(['positions', 970]);
  });
});

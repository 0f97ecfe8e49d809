import { describe, expect, it } from 'vitest';
import { TABLE } from '../../src/engine/index.ts';
import type { TableUnderTest } from '../support/aTable.ts';
import { smallTable, threeSidedTable } from '../support/smallTable.ts';

const expire = (table: TableUnderTest) => table.submit(TABLE, { kind: 'expirePhase' });

describe('when a phase expires', () => {
  it('[P7] those who have not spoken speak in a measured tone', () => {
    const table = expire(smallTable().submit('us', { kind: 'chooseTone', tone: 'firm' }));
    expect(table.told('tonesRevealed')[0]?.tones).toEqual({ us: 'firm', china: 'measured' });
    expect(table.stage).toBe('positions');
  });

  it('[P7] those without positions take the expected rungs and draw no red line', () => {
    const table = smallTable()
      .tones()
      .submit('china', {
        kind: 'takePositions',
        positions: { N1: 'E', N2: 'B' },
        redLine: null,
      });
    expire(table);
    expect(table.told('positionsRevealed')[0]).toMatchObject({
      positions: { us: { N1: 'A', N2: 'B' }, china: { N1: 'E', N2: 'B' } },
      redLines: { us: null, china: null },
    });
    expect(table.moves('position-softer', 'audience').length).toBe(1);
    expect(table.moves('position-firmer', 'audience').length).toBe(1);
  });

  it('[P7] offers are left in brackets and everybody leaves the exchange', () => {
    const table = smallTable().with({ incidents: [] }).toExchange();
    table.submit('us', { kind: 'tableOffer', clauses: { N2: 'C', N1: 'C' } });
    expire(table);
    expect(table.stage).toBe('night');
    expect(table.table.offers).toMatchObject([{ status: 'standing', bracketed: { china: 'N2' } }]);
    expect(table.told('adjourned').map(({ by }) => by)).toEqual(['us', 'china']);
  });

  it('[P7] an event that the end of the exchange brings still takes place', () => {
    const table = expire(smallTable().toExchange());
    expect([table.stage, table.round]).toEqual(['beliefs', 0]);
    expire(table);
    expect(table.table.incidents[0]?.beliefs).toEqual({ us: [4, 3, 3], china: [4, 3, 3] });
    expire(table);
    expect(table.table.incidents[0]?.reactions).toEqual({ us: 'demarche', china: 'facts' });
    expect([table.stage, table.round]).toEqual(['night', 0]);
  });

  it('[P7] a night ends, calls left unanswered count as refused', () => {
    const table = smallTable().with({ incidents: [], trust: 500 }).toExchange().adjourn();
    table.submit('china', { kind: 'callCorridor', to: 'us' });
    expire(table);
    expect(table.table.walks).toMatchObject([{ caller: 'china', of: 'us', answer: 'refused' }]);
    expect([table.stage, table.round]).toEqual(['statement', 1]);
  });

  /** At the signatures of a text that is worth the same to China whatever the case. */
  const closing = (wording: string) => {
    const table = smallTable()
      .with({ incidents: [] })
      .toExchange({ us: { N1: 'C', N2: 'C' } });
    table.agree('us', { N1: wording, N2: 'C' }).adjourn().endNight().toExchange().adjourn();
    expect(table.stage).toBe('signatures');
    return table;
  };

  it('[P7] one signs ad referendum where what would remain is at or above the reservation', () => {
    const table = closing('C');
    const { own } = table.view('china');
    expect(own?.removal).toBe('N1');
    const kept = own?.values.N2?.C ?? 0;
    const bearable = table.with({
      closing: { ...closingOf(table), reservations: { us: 0, china: kept } },
    });
    expect(expire(bearable).told('signaturesRevealed')[0]).toMatchObject({
      signatures: { china: 'ad-referendum' },
    });
    const unbearable = table.with({
      closing: { ...closingOf(table), reservations: { us: 0, china: kept + 1 } },
    });
    expect(expire(unbearable).told('signaturesRevealed')[0]).toMatchObject({
      signatures: { china: 'none' },
    });
  });

  it('[P7] one confirms what is at or above the reservation and withdraws from what is not', () => {
    for (const [spare, outcome] of [
      [0, 'signed'],
      [1, 'unsigned'],
    ] as const) {
      const table = closing('C').sign({ us: 'ad-referendum' });
      expect(table.stage).toBe('confirmations');
      const text = table.view('china').own?.text ?? 0;
      const tight = table.with({
        closing: { ...closingOf(table), reservations: { us: -1e9, china: text + spare } },
      });
      expire(tight);
      expect(tight.table.closing?.outcome).toBe(outcome);
      if (outcome === 'unsigned') continue;
      expire(tight);
      expect(tight.table.closing?.pressLines).toEqual({ us: 'joint', china: 'joint' });
      expect(tight.stage).toBe('verdict');
    }
  });

  it('[P7] a whole game of three passes by the clock alone', () => {
    const table = threeSidedTable();
    for (let phases = 0; phases < 20 && table.stage !== 'verdict'; phases += 1) expire(table);
    expect(table.view('public').verdict?.outcome).toBe('nothing-to-sign');
    expect(table.told('incidentSettled').length).toBe(1);
  });
});

function closingOf(table: TableUnderTest) {
  const { closing } = table.table;
  if (closing === null) throw new Error('the closing has not begun');
  return closing;
}

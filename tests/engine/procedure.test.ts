import { describe, expect, it } from 'vitest';
import { type Command, TABLE } from '../../src/engine/index.ts';
import { aTable } from '../support/aTable.ts';
import { eventful, smallTable, smallWith } from '../support/smallTable.ts';

const inject = (event: string): Command => ({ kind: 'injectEvent', event });

describe('the order of phases', () => {
  it('[P3] runs each round through its phases, the night where there is one, then the closing', () => {
    const table = smallTable();
    const passed = [table.stage];
    const pass = () => passed.push(table.stage);
    table.tones();
    pass();
    table.positions();
    pass();
    table.agree('us', { N1: 'C', N2: 'B' });
    pass();
    table.beliefs();
    pass();
    table.settle();
    pass();
    table.adjourn();
    pass();
    table.endNight();
    pass();
    expect(table.round).toBe(1);
    table.toExchange();
    pass();
    table.adjourn();
    pass();
    table.sign({ us: 'ad-referendum' });
    pass();
    for (const id of ['us', 'china']) table.submit(id, { kind: 'confirmText' });
    pass();
    table.press();
    pass();
    expect(passed).toEqual([
      ...['statement', 'positions', 'exchange', 'beliefs', 'reactions', 'exchange', 'night'],
      ...['statement', 'exchange', 'signatures', 'confirmations', 'press', 'verdict'],
    ]);
  });

  it('[P3] passes no night where the programme has none', () => {
    const nightless = smallWith(({ cuts }) => ({
      cuts: cuts.map((cut) => ({
        ...cut,
        rounds: cut.rounds.map((round) => ({ ...round, nightAfter: false })),
      })),
    }));
    const table = aTable(nightless, '10', 1).toExchange().adjourn();
    expect([table.stage, table.round]).toEqual(['statement', 1]);
  });

  it('[P12] opens each round with its exchange where nobody has a tone to speak in', () => {
    const table = aTable(
      smallWith(() => ({ tones: [] })),
      '10',
      1,
    ).with({ incidents: [] });
    const inRound = (round: number) => {
      expect([table.stage, table.round]).toEqual(['exchange', round]);
      expect(table.told('exchangeOpened').map((each) => each.round)).toEqual(
        Array.from({ length: round + 1 }, (_, index) => index),
      );
      expect(table.side('us').interventions).toBe(
        table.state.setting.cut.rounds[round]?.interventions,
      );
    };
    inRound(0);
    expect(table.state.step).toBe(0);
    table.agree('us', { N1: 'C', N2: 'B' }).adjourn().endNight();
    inRound(1);
    table.adjourn();
    expect(table.stage).toBe('signatures');
    expect(table.told('tonesRevealed').length + table.told('positionsRevealed').length).toBe(0);
  });

  it('[P12] lets an event that follows the positions come at once then', () => {
    const scenario = smallWith(({ cuts }) => ({
      tones: [],
      cuts: cuts.map((cut) => ({
        ...cut,
        rounds: cut.rounds.map((round) => ({
          ...round,
          events: round.events.map((slot) => ({ ...slot, when: { kind: 'positions-revealed' } })),
        })),
      })),
    }));
    const table = aTable(scenario, '10', 1);
    expect(table.stage).toBe('beliefs');
    expect(table.settle().stage).toBe('exchange');
    table.expectReplay();
  });

  it.each([
    ['statement', 'tone'],
    ['positions', 'positions'],
    ['beliefs', 'belief'],
    ['reactions', 'reaction'],
    ['signatures', 'signature'],
    ['press', 'press'],
  ])('[P4] seals what the %s ask for, and reveals it with the last seal', (stage, what) => {
    const table = smallTable();
    const acts: Record<string, (id: string) => Command> = {
      statement: () => ({ kind: 'chooseTone', tone: 'firm' }),
      positions: (id) => table.stand(id),
      beliefs: () => ({ kind: 'placeBelief', tokens: [10, 0, 0] }),
      reactions: (id) => ({ kind: 'react', reaction: id === 'us' ? 'look' : 'inquiry' }),
      signatures: () => ({ kind: 'sign', form: 'sign', removal: null }),
      press: () => ({ kind: 'choosePressLine', line: 'victory' }),
    };
    const act = acts[stage];
    if (act === undefined) throw new Error(`nothing to do in the ${stage}`);
    if (stage !== 'statement') table.tones();
    if (!['statement', 'positions'].includes(stage)) table.positions().agree('us', { N1: 'C' });
    if (stage === 'reactions') table.beliefs();
    if (['signatures', 'press'].includes(stage)) {
      table.settle().adjourn().endNight().toExchange().adjourn();
    }
    if (stage === 'press') table.sign();
    expect(table.stage).toBe(stage);
    const before = table.view('china');
    table.submit('us', act('us')).expectRefused('us', act('us'), 'already-sealed');
    const sealed = { kind: 'sealed', to: 'all', by: 'us', what };
    expect(table.view('china').record.slice(before.record.length)).toMatchObject([sealed]);
    expect(table.view('china').sides).toEqual({
      ...before.sides,
      us: { ...before.sides.us, ready: true },
    });
    expect(table.view('china').trust).toBe(before.trust);
    table.submit('china', act('china'));
    expect(table.stage).not.toBe(stage);
  });
});

describe('an event', () => {
  it.each(['statement', 'positions', 'exchange', 'night'])(
    '[P5] interrupts the %s and gives it back as it was',
    (stage) => {
      const table = aTable(eventful, '10', 3);
      if (stage === 'statement') table.submit('us', { kind: 'chooseTone', tone: 'firm' });
      else table.tones();
      if (stage === 'positions') table.submit('us', table.stand('us', { N1: 'B' }));
      if (stage === 'exchange' || stage === 'night') table.positions();
      if (stage === 'exchange') {
        table.submit('us', { kind: 'tableOffer', clauses: { N1: 'C' } });
        table.submit('us', { kind: 'adjourn' });
      }
      if (stage === 'night') table.adjourn().submit('us', { kind: 'endNight' });
      const { us, china } = table.table.delegations;
      const { offers, draft } = table.table;
      expect(table.stage).toBe(stage);
      table.submit(TABLE, inject('second'));
      expect(table.stage).toBe('beliefs');
      table.expectRefused('china', { kind: 'chooseTone', tone: 'firm' }, 'wrong-stage');
      table.settle({ us: 'demarche', china: 'facts' });
      expect([table.stage, table.table.current]).toEqual([stage, null]);
      const { valueShifts: _, audiences: __, ...kept } = table.side('us');
      const { valueShifts: ___, audiences: ____, ...before } = us ?? table.side('us');
      expect(kept).toEqual(before);
      expect({ ...table.side('china'), audiences: china?.audiences }).toEqual(china);
      expect({ offers: table.table.offers, draft: table.table.draft }).toEqual({ offers, draft });
    },
  );

  it('[P6] waits while another is open', () => {
    const table = aTable(eventful, '10', 3).submit(TABLE, inject('second'));
    table.submit(TABLE, inject('third'));
    table.expectRefused(TABLE, inject('third'), { code: 'event-waits', event: 'third' });
    table.expectRefused(TABLE, inject('second'), { code: 'file-raised-already', event: 'second' });
    expect([table.table.current, table.told('incidentArose').length]).toEqual(['second', 1]);
    table.settle();
    expect([table.table.current, table.stage]).toEqual(['third', 'beliefs']);
    table.expectRefused(TABLE, inject('third'), { code: 'file-raised-already', event: 'third' });
    table.settle();
    expect([table.table.current, table.stage]).toEqual([null, 'statement']);
    expect(table.told('incidentArose').map(({ event }) => event)).toEqual(['second', 'third']);
  });

  it('[P6] waits also where the programme has two for one moment', () => {
    for (const when of ['positions-revealed', 'first-answer'] as const) {
      const crowded = smallWith(() => ({
        events: eventful.events,
        cuts: eventful.cuts.map((cut) => ({
          ...cut,
          rounds: cut.rounds.map((round, index) => ({
            ...round,
            events:
              index === 0
                ? [
                    { pool: ['second'], when: { kind: when } },
                    { pool: ['third'], when: { kind: when } },
                  ]
                : [],
          })),
        })),
      }));
      const table = aTable(crowded, '10', 3).toExchange();
      if (when === 'first-answer') table.agree('us', { N1: 'C' });
      expect(table.table.current).toBe('second');
      table.settle();
      expect(table.table.current).toBe('third');
      table.settle();
      expect(table.stage).toBe('exchange');
    }
  });
});

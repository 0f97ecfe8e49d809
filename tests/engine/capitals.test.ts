import { describe, expect, it } from 'vitest';
import { type Command, keyedDraw } from '../../src/engine/index.ts';
import { aTable, type TableUnderTest } from '../support/aTable.ts';
import { inBreach } from '../support/eventTable.ts';
import { smallExchange, smallWith, threeSidedTable } from '../support/smallTable.ts';

/** How far each audience moved while something happened. */
const moved = (table: TableUnderTest, happens: () => unknown) => {
  const before = { ...table.side('us').audiences, ...table.side('china').audiences };
  happens();
  const after = { ...table.side('us').audiences, ...table.side('china').audiences };
  return Object.fromEntries(
    Object.entries(after).map(([audience, level]) => [audience, level - (before[audience] ?? 0)]),
  );
};

const still = { congress: 0, business: 0, leadership: 0, netizens: 0 };
/** The small table's positions that make no agreement a retreat. */
const yielding = { us: { N1: 'E', N2: 'D' }, china: { N1: 'A', N2: 'A' } };

describe('home', () => {
  it('[N1] hears of each clause agreed in the round, when it ends, and once', () => {
    const table = smallExchange(yielding);
    expect(moved(table, () => table.agree('us', { N1: 'A', N2: 'D' }))).toEqual(still);
    expect(moved(table, () => table.adjourn())).toEqual({
      congress: 15 - 15,
      business: 15 - 5,
      leadership: -15 + 5,
      netizens: -15 + 15,
    });
    const next = table
      .endNight()
      .tones()
      .positions({ us: { N3: 'C' }, china: { N3: 'A' } });
    next.agree('china', { N3: 'B' });
    expect(moved(next, () => next.adjourn())).toEqual({
      congress: 10,
      business: 5,
      leadership: 10,
      netizens: 0,
    });
  });

  it('[N1] hears nothing of what stayed in brackets', () => {
    const table = smallExchange(yielding);
    table.submit('us', { kind: 'tableOffer', clauses: { N1: 'A' } });
    const bracket = { kind: 'bracketOffer', norm: 'N1', word: 'difficult' } as const;
    table.submit('china', { ...bracket, offer: table.offer('us') });
    expect(moved(table, () => table.adjourn())).toEqual(still);
  });

  it.each([
    [800, 400, -30],
    [799, 400, 0],
    [500, 200, -40],
    [500, 201, 0],
    [900, 100, -70],
  ])('[N2] at trust %i and tension %i moves by %i in a night', (trust, tension, by) => {
    const table = smallExchange(yielding, { trust, tension });
    const all = moved(table, () => table.adjourn());
    expect(all).toEqual({ congress: by, business: by, leadership: by, netizens: by });
    expect(moved(table, () => table.endNight())).toEqual(still);
  });

  it('[N2] moves so only where a night falls', () => {
    const nightless = smallWith(({ cuts }) => ({
      cuts: cuts.map((cut) => ({
        ...cut,
        rounds: cut.rounds.map((round) => ({ ...round, nightAfter: false, events: [] })),
      })),
    }));
    const table = aTable(nightless, '10', 1).toExchange().with({ trust: 900, tension: 100 });
    expect(moved(table, () => table.adjourn())).toEqual(still);
  });
});

describe('in the night', () => {
  const night = (trust = 500) => smallExchange(yielding, { trust }).adjourn();
  const capital = (audience: string): Command => ({ kind: 'callCapital', audience });
  const corridor = (to: string): Command => ({ kind: 'callCorridor', to });
  const answer = (from: string, walks: boolean): Command => ({
    kind: 'answerCorridor',
    from,
    walks,
  });
  const end: Command = { kind: 'endNight' };

  it('[N3] one call to the capital steadies an audience and costs each of the others', () => {
    const table = night();
    expect(moved(table, () => table.submit('us', capital('business')))).toEqual({
      ...still,
      business: 40,
      congress: -10,
    });
    expect(table.told('capitalCalled')).toMatchObject([{ to: ['us'], audience: 'business' }]);
    table.expectRefused('us', capital('congress'), 'called-already');
    table.expectRefused('china', capital('congress'), { code: 'unknown-id', audience: 'congress' });
    table.submit('china', end).expectRefused('china', capital('netizens'), 'night-ended');
  });

  it('[N4] a walk gains trust and eases tension, a refusal costs trust', () => {
    for (const [by, of] of [
      ['us', 'china'],
      ['china', 'us'],
    ] as const) {
      const room = (walks: boolean) => {
        const table = night().submit(by, corridor(of));
        expect([table.table.trust, table.table.tension]).toEqual([500, 400]);
        table.expectRefused(by, answer(of, true), 'no-call-pending');
        table.submit(of, answer(by, walks)).expectRefused(of, answer(by, true), 'no-call-pending');
        table.expectRefused(by, corridor(of), 'called-already');
        return [table.table.trust, table.table.tension];
      };
      expect([room(true), room(false)]).toEqual([
        [530, 380],
        [490, 400],
      ]);
    }
  });

  it('[N4] a call needs a trust of 45', () => {
    night(449).expectRefused('us', corridor('china'), { code: 'trust-too-low', needed: 450 });
    night(450).expectLegal('us', corridor('china'));
    night().expectRefused('us', corridor('us'), 'self-addressed');
  });

  it('[N4] one may call while one is called', () => {
    const table = night().submit('us', corridor('china')).submit('china', corridor('us'));
    table.submit('us', answer('china', true)).submit('china', answer('us', false));
    expect(table.table.trust).toBe(500 + 30 - 10);
  });

  it('[N5] all must end it, and calls must be answered first', () => {
    const table = night().submit('us', end);
    expect(table.stage).toBe('night');
    table.expectRefused('us', end, 'night-ended').submit('china', corridor('us'));
    table.submit('china', end);
    expect(table.stage).toBe('night');
    table.expectRefused('us', end, { code: 'answer-awaited', delegation: 'china' });
    table.submit('us', answer('china', false));
    expect(table.stage).toBe('night');
    table.submit('us', end);
    expect([table.stage, table.round]).toEqual(['statement', 1]);
  });

  it('[N5] three delegations call whom they like', () => {
    const table = threeSidedTable().with({ incidents: [], trust: 600 }).toExchange().adjourn();
    table.submit('aurelia', corridor('cassia')).submit('borea', corridor('cassia'));
    table.submit('cassia', answer('borea', true));
    table.expectRefused('cassia', end, { code: 'answer-awaited', delegation: 'aurelia' });
    table.submit('cassia', answer('aurelia', false)).endNight();
    expect(table.round).toBe(1);
  });

  it('[N6] a silence may leak, in one game of three and in the night that follows it', () => {
    for (let seed = 0; seed < 9; seed += 1) {
      const table = inBreach().reseeded(seed).settle({ us: 'silence', china: 'facts' });
      expect(table.moves('silence-leaked')).toEqual([]);
      table.adjourn();
      const leaks = keyedDraw(seed)('silence/breach/us', 3) === 0;
      expect(table.moves('silence-leaked', 'audience')).toMatchObject(
        leaks ? [{ delegation: 'us', audience: 'congress', by: -40 }] : [],
      );
      expect(table.table.incidents[0]?.leaks).toEqual([]);
    }
  });

  it('[N6] a silence after the last night stays one', () => {
    const late = smallWith(({ cuts }) => ({
      cuts: cuts.map((cut) => ({
        ...cut,
        rounds: cut.rounds.map((round, index) => ({
          ...round,
          events: index === 1 ? [{ pool: ['breach'], when: { kind: 'first-answer' } }] : [],
        })),
      })),
    }));
    for (let seed = 0; seed < 6; seed += 1) {
      const table = aTable(late, '10', seed).toExchange().adjourn().endNight().toExchange();
      table.agree('us', { N3: 'A' }).settle({ us: 'silence' }).adjourn().sign().press();
      expect(table.moves('silence-leaked')).toEqual([]);
    }
  });
});

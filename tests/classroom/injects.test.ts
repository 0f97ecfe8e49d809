import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALL_BACK_MS,
  type ClassTable,
  classGame,
  halvesOf,
  type InjectPlan,
  injectsDue,
  strengthOf,
  type TableFacts,
} from '../../src/classroom/index.ts';
import {
  apply,
  deal,
  keyedDraw,
  refusalFor,
  type State,
  settingOf,
  TABLE,
  viewFor,
} from '../../src/engine/index.ts';
import { washington } from '../support/fixtures.ts';
import { statesOf } from '../support/statesOf.ts';
import { ClassUnderTest, HOST, SERVER } from './aClass.ts';

const { scenario } = washington();
const leak: InjectPlan = {
  content: { kind: 'event', event: 'leaked-draft' },
  moment: { kind: 'now' },
  target: { kind: 'all' },
};
const started = deal(settingOf(scenario, '20'), 5);
const played = statesOf(scenario, '20', 1);

function playing(tables = 3): ClassUnderTest {
  const room = new ClassUnderTest({}, classGame(scenario, '20')).join(tables * 4);
  return room.host({ kind: 'startSitting' });
}

const facts = (room: ClassUnderTest, state: State = started): readonly TableFacts[] =>
  room.state.tables.map(({ id }) => ({ table: id, view: viewFor(state, TABLE) }));

const dueIn = (room: ClassUnderTest, state?: State) =>
  injectsDue(room.state, facts(room, state), room.atMs).map(({ table, how }) => [table, how]);

/** Notes everything that is due, as the server does; the commands that this asks of tables. */
function sent(room: ClassUnderTest, state?: State) {
  return injectsDue(room.state, facts(room, state), room.atMs).flatMap(({ inject, table }) => {
    room.do(SERVER, { kind: 'noteInject', inject, table });
    return room.duties;
  });
}

describe('an inject', () => {
  it('goes to all tables at once, after ten seconds in which it can be called back', () => {
    const room = playing().after(5000).host({ kind: 'planInject', plan: leak });
    expect(dueIn(room.after(CALL_BACK_MS - 1))).toEqual([]);
    const all = ['1-1', '1-2', '1-3'].map((table) => [table, 'public']);
    expect(dueIn(room.after(1))).toEqual(all);
    const command = { kind: 'injectEvent', event: 'leaked-draft' };
    expect(sent(room)).toEqual(
      ['1-1', '1-2', '1-3'].map((table) => ({ kind: 'submit', table, command })),
    );
    expect(dueIn(room.after(60_000))).toEqual([]);
    expect(room.try(HOST, { kind: 'callBackInject', inject: 0 })?.code).toBe('inject-out-already');
    const again = { kind: 'noteInject', inject: 0, table: '1-1' } as const;
    expect(room.try(SERVER, again)?.code).toBe('inject-out-already');
  });

  it('can be planned before a game, for it and no other, and waits for its moment in it', () => {
    const room = new ClassUnderTest({}, classGame(scenario, '20')).join(12);
    expect(room.try(HOST, { kind: 'planInject', plan: leak })?.code).toBe('wrong-stage');
    const second = { ...leak, moment: { kind: 'round', round: 1 } } as const;
    room.host({ kind: 'planInject', plan: second }).host({ kind: 'startSitting' });
    const inSecond = played.find((state) => viewFor(state, TABLE).round === 1);
    expect(dueIn(room.after(CALL_BACK_MS))).toEqual([]);
    expect(dueIn(room, inSecond).map(([table]) => table)).toEqual(['1-1', '1-2', '1-3']);
    room.host({ kind: 'endSitting' }).host({ kind: 'startSitting' });
    expect(dueIn(room, inSecond)).toEqual([]);
  });

  it('that is split before a game gets its halves when the tables are known', () => {
    const room = new ClassUnderTest({}, classGame(scenario, '20')).join(8);
    const plan: InjectPlan = {
      ...leak,
      ...{ moment: { kind: 'round', round: 1 }, target: { kind: 'split' } },
    };
    room.host({ kind: 'planInject', plan }).host({ kind: 'pairTables', way: 'by-lot' });
    expect(room.state.injects[0]?.halves).toEqual({});
    room.join(8).host({ kind: 'pairTables', way: 'by-lot' }).host({ kind: 'startSitting' });
    const { halves, pairs } = room.state.injects[0] ?? { halves: {}, pairs: [] };
    expect(Object.keys(halves).sort()).toEqual(room.state.tables.map(({ id }) => id));
    expect(Object.values(halves).sort()).toEqual(['private', 'private', 'public', 'public']);
    expect(pairs.length).toBe(2);
  });

  it('can be given another plan until it has reached somebody, and then waits for that one', () => {
    const later = { ...leak, moment: { kind: 'round', round: 2 } } as const;
    const sooner = { ...leak, moment: { kind: 'round', round: 1 } } as const;
    const room = new ClassUnderTest({}, classGame(scenario, '20')).join(8);
    room.host({ kind: 'planInject', plan: later });
    room.host({ kind: 'changeInject', inject: 0, plan: sooner }).host({ kind: 'startSitting' });
    const inSecond = played.find((state) => viewFor(state, TABLE).round === 1);
    expect(dueIn(room.after(CALL_BACK_MS), inSecond).length).toBe(2);
    room.host({ kind: 'changeInject', inject: 0, plan: { ...sooner, target: { kind: 'split' } } });
    expect(dueIn(room, inSecond)).toEqual([]);
    const ways = dueIn(room.after(CALL_BACK_MS), inSecond).map(([, how]) => how);
    expect(ways.toSorted()).toEqual(['private', 'public']);
    sent(room, inSecond);
    const late = { kind: 'changeInject', inject: 0, plan: later } as const;
    expect(room.try(HOST, late)?.code).toBe('inject-out-already');
  });

  it('is given no other plan once it was taken out or its game is over, and none that cannot be', () => {
    const waits = { ...leak, moment: { kind: 'round', round: 2 } } as const;
    const change = { kind: 'changeInject', inject: 0, plan: leak } as const;
    const gone = playing().host({ kind: 'planInject', plan: waits });
    expect(gone.try(HOST, { ...change, inject: 1 })?.code).toBe('no-such-inject');
    const moon = { ...waits, content: { kind: 'event', event: 'moon' } } as const;
    expect(gone.try(HOST, { ...change, plan: moon })?.code).toBe('no-such-event');
    gone.host({ kind: 'callBackInject', inject: 0 });
    expect(gone.try(HOST, change)?.code).toBe('nothing-to-do');
    const over = playing().host({ kind: 'planInject', plan: waits }).host({ kind: 'endSitting' });
    expect(over.try(HOST, { ...change, plan: waits })?.code).toBe('wrong-stage');
  });

  it('does not go out by a plan that was changed while the server was about to send it', () => {
    const room = playing(1).host({ kind: 'planInject', plan: leak }).after(CALL_BACK_MS);
    const [due] = injectsDue(room.state, facts(room), room.atMs);
    if (due === undefined) throw new Error('nothing is due');
    const plan = { ...leak, moment: { kind: 'round', round: 2 } } as const;
    room.host({ kind: 'changeInject', inject: 0, plan });
    const { inject, table, plannedMs } = due;
    expect(room.try(SERVER, { kind: 'noteInject', inject, table, plannedMs })?.code).toBe(
      'nothing-to-do',
    );
    expect(room.state.injects[0]?.reached).toEqual({});
  });

  it('may be meant before a game for tables that are paired for it, and for no other', () => {
    const room = new ClassUnderTest({}, classGame(scenario, '20')).join(8);
    const at = (table: string): InjectPlan => ({
      ...leak,
      ...{ moment: { kind: 'round', round: 0 }, target: { kind: 'tables', tables: [table] } },
    });
    expect(room.try(HOST, { kind: 'planInject', plan: at('1-1') })?.code).toBe('no-such-table');
    room.host({ kind: 'pairTables', way: 'by-lot' }).host({ kind: 'planInject', plan: at('1-2') });
    room.host({ kind: 'startSitting' }).after(CALL_BACK_MS);
    expect(dueIn(room)).toEqual([['1-2', 'public']]);
    room.host({ kind: 'endSitting' });
    expect(room.try(HOST, { kind: 'planInject', plan: at('1-1') })?.code).toBe('no-such-table');
    room.host({ kind: 'pairTables', way: 'rotate' });
    expect(room.try(HOST, { kind: 'planInject', plan: at('2-1') })).toBeNull();
  });

  it('may be words for one side at every table', () => {
    const content = { kind: 'message', text: 'Your capital is watching.' } as const;
    const target = { kind: 'delegation', table: null, delegation: 'us' } as const;
    const plan: InjectPlan = { content, target, moment: { kind: 'round', round: 0 } };
    const room = new ClassUnderTest({}, classGame(scenario, '20')).join(8);
    room.host({ kind: 'planInject', plan }).host({ kind: 'startSitting' }).after(CALL_BACK_MS);
    sent(room);
    expect(room.state.messages.map(({ to }) => to)).toEqual(
      ['1-1', '1-2'].map((table) => ({ kind: 'delegation', table, delegation: 'us' })),
    );
  });

  it('does not go out once it was called back', () => {
    const room = playing().host({ kind: 'planInject', plan: leak }).after(9000);
    room.host({ kind: 'callBackInject', inject: 0 });
    expect(dueIn(room.after(60_000))).toEqual([]);
    expect(room.try(HOST, { kind: 'callBackInject', inject: 0 })?.code).toBe('nothing-to-do');
  });

  it('reaches no table that would not take it: known already, in the closing, or over', () => {
    const room = playing(1).host({ kind: 'planInject', plan: leak }).after(CALL_BACK_MS);
    const known = apply(started, TABLE, { kind: 'injectEvent', event: 'leaked-draft' });
    expect(dueIn(room, known)).toEqual([]);
    const closing = played.find(({ table }) => table.closing !== null);
    expect(closing && dueIn(room, closing)).toEqual([]);
    expect(dueIn(room, played.at(-1))).toEqual([]);
    expect(dueIn(room).length).toBe(1);
  });

  it.each<[string, InjectPlan['moment'], (state: State) => boolean]>([
    ['a round', { kind: 'round', round: 1 }, (state) => viewFor(state, TABLE).round >= 1],
    [
      'a clean clause',
      { kind: 'clean', norm: 'N5' },
      ({ table }) => table.draft.N5?.status !== 'open',
    ],
    ['the tension', { kind: 'tension', tenths: 650 }, ({ table }) => table.tension >= 650],
  ])('waits for %s, table by table', (_, moment, has) => {
    const plan: InjectPlan = { ...leak, moment };
    const room = playing(1).host({ kind: 'planInject', plan }).after(CALL_BACK_MS);
    const command = { kind: 'injectEvent', event: 'leaked-draft' } as const;
    const states = [1, 2, 3].flatMap((seed) => statesOf(scenario, '20', seed));
    const waits = states.filter((state) => refusalFor(viewFor(state, TABLE), command) === null);
    expect(waits.filter(has).length).toBeGreaterThan(3);
    expect(waits.filter((state) => !has(state)).length).toBeGreaterThan(3);
    for (const state of waits) expect(dueIn(room, state).length).toBe(has(state) ? 1 : 0);
  });

  it('belongs to the game for which it was planned', () => {
    const room = playing(1).host({ kind: 'planInject', plan: leak }).host({ kind: 'endSitting' });
    room.host({ kind: 'startSitting' }).after(60_000);
    expect(dueIn(room)).toEqual([]);
    const early = new ClassUnderTest({}, classGame(scenario, '20')).join(4);
    expect(early.try(HOST, { kind: 'planInject', plan: leak })?.code).toBe('wrong-stage');
    early.host({ kind: 'planInject', plan: { ...leak, moment: { kind: 'round', round: 0 } } });
    expect(dueIn(early.host({ kind: 'startSitting' }).after(CALL_BACK_MS)).length).toBe(1);
  });

  it('may be words for one delegation or one table, which its members then read', () => {
    const content = { kind: 'message', text: 'The press asks for a line.' } as const;
    const target = { kind: 'delegation', table: '1-1', delegation: 'us' } as const;
    const room = playing(2).host({
      ...{ kind: 'planInject', plan: { content, target, moment: { kind: 'now' } } },
    });
    expect(sent(room.after(CALL_BACK_MS))).toEqual([]);
    expect(room.state.messages).toMatchObject([{ from: 'host', to: target, text: content.text }]);
  });

  it.each<[string, Partial<InjectPlan>, string]>([
    ['an event that nobody has', { content: { kind: 'event', event: 'moon' } }, 'no-such-event'],
    [
      'an event that the programme brings',
      { content: { kind: 'event', event: 'mirror' } },
      'no-such-event',
    ],
    [
      'an event for one delegation',
      { target: { kind: 'delegation', table: '1-1', delegation: 'us' } },
      'wrong-target',
    ],
    ['a table that is not there', { target: { kind: 'tables', tables: ['9-9'] } }, 'no-such-table'],
    ['no table', { target: { kind: 'tables', tables: [] } }, 'nothing-to-do'],
    ['a round too late', { moment: { kind: 'round', round: 3 } }, 'out-of-range'],
    ['a norm outside the cut', { moment: { kind: 'clean', norm: 'N7' } }, 'out-of-range'],
    [
      'split words',
      { content: { kind: 'message', text: 'Hm.' }, target: { kind: 'split' } },
      'wrong-target',
    ],
    ['no words', { content: { kind: 'message', text: ' ' } }, 'nothing-to-do'],
  ])('is refused with %s', (_, change, code) => {
    const command = { kind: 'planInject', plan: { ...leak, ...change } } as const;
    expect(playing().try(HOST, command)?.code).toBe(code);
  });
});

describe('a split', () => {
  const tables = (count: number): readonly ClassTable[] =>
    Array.from({ length: count }, (_, at) => ({
      ...{ id: `1-${at + 1}`, number: at + 1, sitting: 0, seed: at, chairs: [], observers: [] },
      ...{ paused: false, ended: false },
    }));

  it('halves the tables, neighbours in strength into different halves', () => {
    const strengths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(strengths, fc.nat(), (list, seed) => {
        const all = tables(list.length);
        const strength = Object.fromEntries(all.map(({ id }, at) => [id, list[at] ?? 0]));
        const { halves, pairs } = halvesOf(all, strength, keyedDraw(seed), 'split/0');
        const of = (half: string) => all.filter(({ id }) => halves[id] === half);
        for (const pair of pairs)
          expect([halves[pair.public], halves[pair.private]]).toEqual(['public', 'private']);
        expect(pairs.length).toBe(Math.trunc(list.length / 2));
        const [open, hidden] = [of('public'), of('private')];
        expect(open.length + hidden.length).toBe(list.length);
        expect(Math.abs(open.length - hidden.length)).toBeLessThanOrEqual(1);
        const ranked = (half: readonly ClassTable[]) =>
          half.map(({ id }) => strength[id] ?? 0).toSorted((a, b) => b - a);
        const [a, b] = [ranked(open), ranked(hidden)];
        // The n-th of one half lies between the neighbours of the n-th of the other.
        for (let at = 0; at + 1 < Math.min(a.length, b.length); at += 1) {
          expect(Math.min(a[at] ?? 0, b[at] ?? 0)).toBeGreaterThanOrEqual(
            Math.max(a[at + 1] ?? 0, b[at + 1] ?? 0),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('draws which neighbour is public, so that neither half is the stronger one by rule', () => {
    const pair = tables(2);
    const drawn = Array.from(
      { length: 200 },
      (_, seed) => halvesOf(pair, { '1-1': 500 }, keyedDraw(seed), 'split/0').halves['1-1'],
    );
    const open = drawn.filter((half) => half === 'public').length;
    expect(open).toBeGreaterThan(70);
    expect(open).toBeLessThan(130);
  });

  it('brings the event in private to the one half, in public to the other, once', () => {
    const room = playing(4);
    const strengths = { '1-1': 900, '1-2': 100, '1-3': 800, '1-4': 200 };
    const plan: InjectPlan = { ...leak, target: { kind: 'split' } };
    room.host({ kind: 'planInject', plan, strengths }).after(CALL_BACK_MS);
    const halves = room.state.injects[0]?.halves ?? {};
    expect(halves['1-1']).not.toBe(halves['1-3']);
    expect(halves['1-2']).not.toBe(halves['1-4']);
    const channels = sent(room).map((duty) =>
      duty.kind === 'submit' && duty.command.kind === 'injectEvent'
        ? [duty.table, duty.command.channel ?? 'public']
        : [],
    );
    expect(Object.fromEntries(channels)).toEqual(halves);
    expect(room.state.injects[0]?.reached).toEqual(halves);
    expect(sent(room)).toEqual([]);
  });

  it('reckons strength by what is agreed of the norms opened so far', () => {
    for (const state of played) {
      const view = viewFor(state, TABLE);
      const agreed = view.opened.filter((norm) => state.table.draft[norm]?.status !== 'open');
      expect(strengthOf(view)).toBe(Math.trunc((1000 * agreed.length) / view.opened.length));
    }
    expect(played.some((state) => strengthOf(viewFor(state, TABLE)) > 0)).toBe(true);
  });
});

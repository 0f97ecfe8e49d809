import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chairView, defaultPlan } from '../../src/classroom/index.ts';
import {
  apply,
  type Command,
  type DelegationId,
  deal,
  PUBLIC,
  type State,
  settingOf,
  stageOf,
  viewFor,
} from '../../src/engine/index.ts';
import type { Joined, TableNews } from '../../src/protocol/index.ts';
import type { OpenClass } from '../../src/server/class/OpenClass.ts';
import type { TableHost } from '../../src/server/table/TableHost.ts';
import { randomMind } from '../session/randomMind.ts';
import { aServer } from '../support/aServer.ts';
import { ClassBot } from '../support/ClassBot.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { foundClass, joinClass } from '../support/classDoor.ts';
import { FaultProxy } from '../support/FaultProxy.ts';
import { washington } from '../support/fixtures.ts';
import { markedScenario, oddNumbersIn } from '../support/markedScenario.ts';
import { soakCount } from '../support/soak.ts';

const original = washington().scenario;
const scenario = markedScenario(original);
const classes = soakCount({ long: 100, short: 2 });
const tables = soakCount({ long: 10, short: 3 });
/** One chair and several, in turn. */
const chairsOf = (number: number) => [1, 2, 3, 4][number % 4] ?? 1;

describe('what a server sends to whom (R-6)', () => {
  it(
    `holds no secret of anybody else in ${classes * tables} games, byte for byte, whatever goes wrong`,
    async () => {
      for (let number = 0; number < classes; number += 1)
        expect(await leaksOf(chairsOf(number))).toEqual([]);
    },
    soakCount({ long: 3_600_000, short: 240_000 }),
  );
});

/** A listener with everything that came in for it, as it was on the wire. */
interface Ear {
  readonly name: string;
  readonly net: FaultProxy;
  readonly probe: ClassProbe;
  readonly joined: Joined | null;
  readonly news: readonly TableNews[];
  bytes(): string;
}

async function anEar(
  name: string,
  address: string,
  key: string,
  joined: Joined | null,
  transport: 'polling' | 'websocket',
): Promise<Ear> {
  const pieces: Buffer[] = [];
  const net = await FaultProxy.to(address, (data) => pieces.push(data));
  const probe = new ClassProbe({ address: net.address, key, transports: [transport] });
  const news: TableNews[] = [];
  probe.socket.on('table', (each) => news.push(each));
  return { name, net, probe, joined, news, bytes: () => `${Buffer.concat(pieces)}` };
}

/** What was told to somebody who must not know it, in one class of games played to their ends. */
async function leaksOf(chairs: number): Promise<readonly string[]> {
  const running = await aServer({
    speed: 10,
    shelf: { has: (id) => id === scenario.id, scenario: () => scenario },
  });
  const { address } = running.server;
  const plan = { ...defaultPlan(original), chairs, sittings: 1 };
  const opened = await foundClass(address, plan);
  const listen = (name: string, key: string) => anEar(name, address, key, null, 'websocket');
  const host = await listen('host', opened.hostKey);
  const projector = await listen('projector', opened.projectorKey);
  const students: Ear[] = [];
  const join = async (n: number) => {
    const joined = await joinClass(address, opened.code);
    const transport = n % 2 === 0 ? 'websocket' : 'polling';
    const ear = await anEar(`student ${n} by ${transport}`, address, joined.key, joined, transport);
    students.push(ear);
    await ear.probe.until('a name', () => ear.probe.classView !== null);
    return ear;
  };
  for (let n = 0; n < 2 * chairs * tables; n += 1) await join(n);
  await host.probe.until('all', () => host.probe.classView?.present === students.length);
  await host.probe.inClass({ kind: 'pairTables', way: 'by-lot' });
  await host.probe.inClass({ kind: 'startSitting' });
  host.probe.socket.emit('look', { table: '1-1', as: null });
  const bots = students.map(
    ({ probe }, seed) => new ClassBot({ probe, scenario, mind: randomMind, seed, paceMs: 40 }),
  );
  const observer = await join(students.length);
  const member = memberOf(observer);
  await host.probe.inClass({ kind: 'seatMember', member, table: '1-1', chair: null });
  const noise = setInterval(() => makeTrouble(students), 150);
  await host.probe.until('the end', () => host.probe.classView?.stage === 'interval', 200_000);
  clearInterval(noise);
  for (const bot of bots) bot.stop();

  const [open] = running.server.classes.opened as [OpenClass];
  const truths = new Map(open.tables.followed.map((table) => [table.id, new Truth(table)]));
  expect(truths.size).toBe(tables);
  const ears = [host, projector, ...students];
  const seeds = [...open.record.state.tables, open.record.state.header].map(({ seed }) => seed);
  const leaks = ears.flatMap((ear) => [
    ...otherViews(ear, truths),
    ...otherNumbers(ear, truths, seeds),
    ...otherWords(ear, ears, open),
  ]);
  expect(observer.news.length).toBeGreaterThan(0);
  // Whoever's line breaks, or whose table a clock ends, hears less; together they have heard games.
  expect(students.filter(({ news }) => news.length === 0)).toEqual([]);
  const heard = students.reduce((sum, { news }) => sum + news.length, 0);
  expect(heard / students.length).toBeGreaterThan(10);
  for (const { probe, net } of ears) {
    probe.close();
    await net.close();
  }
  await running.close();
  return leaks;
}

/** Somebody's line breaks, and somebody tries what is not allowed. */
function makeTrouble(students: readonly Ear[]): void {
  const pick = () => students[Math.floor(Math.random() * students.length)] as Ear;
  if (Math.random() < 0.15) pick().net.breakAll();
  const { probe } = pick();
  if (!probe.socket.connected) return;
  const wrong: readonly Command[] = [
    { kind: 'acceptOffer', offer: 'china-1' },
    { kind: 'sign', form: 'sign', removal: null },
    { kind: 'expirePhase' },
    { kind: 'openEvidence' },
  ];
  for (const command of wrong.slice(Math.floor(Math.random() * 4)))
    for (const table of ['1-1', '1-2']) probe.atTable(command, undefined, table).catch(() => {});
  probe.inClass({ kind: 'showNames' }).catch(() => {});
  probe.socket.emit('again', '1-1');
  probe.socket.emit('look', { table: '1-1', as: 'us' });
}

/** What is true of one table at every step. */
class Truth {
  /** By step: an expiry takes several at once. */
  readonly at: ReadonlyMap<number, State>;
  readonly #numbers = new Map<DelegationId, ReadonlySet<number>>();

  constructor({ header, rows }: TableHost) {
    const states = [deal(settingOf(scenario, header.cut), header.seed)];
    for (const { entry } of rows)
      states.push(apply(states.at(-1) as State, entry.seat, entry.command));
    this.at = new Map(states.map((state) => [state.step, state]));
    for (const { id } of scenario.delegations) {
      const before = states.filter(({ procedure }) => stageOf(procedure) !== 'verdict');
      // What moved a line within one step stands in that delegation's record only.
      const moves = before.at(-1)?.record.filter(({ to }) => to !== 'all' && `${to}` === id);
      const secret = before.map((state) => viewFor(state, id).own);
      this.#numbers.set(id, new Set(oddNumbersIn([secret, moves])));
    }
  }

  /** Every odd number that one delegation knew of itself before the verdict. */
  numbersOf(delegation: DelegationId): ReadonlySet<number> {
    return this.#numbers.get(delegation) ?? new Set();
  }
}

/** News of a table that are anything else than what this chair may see at that step. */
function otherViews(ear: Ear, truths: ReadonlyMap<string, Truth>): readonly string[] {
  return ear.news.flatMap(({ table, delegation, roles, view, record, recordFrom }) => {
    const state = truths.get(table)?.at.get(view.step);
    if (state === undefined) return [`${ear.name}: no step ${view.step} at ${table}`];
    const whole = viewFor(state, delegation ?? PUBLIC);
    const { setting: _, ...due } = delegation === null ? whole : chairView(whole, roles);
    const told = { ...view, record };
    const may = { ...due, record: due.record.slice(recordFrom) };
    const same = isDeepStrictEqual(told, JSON.parse(JSON.stringify(may)));
    return same ? [] : [`${ear.name}: another view of ${table} at ${view.step}`];
  });
}

/** Odd numbers of others, and seeds, on the wire before the verdict of one's own table. */
function otherNumbers(
  ear: Ear,
  truths: ReadonlyMap<string, Truth>,
  seeds: readonly number[],
): readonly string[] {
  const last = ear.news.at(-1);
  const own = truths.get(last?.table ?? '')?.numbersOf(last?.delegation ?? '') ?? new Set();
  const others = [...truths.values()].flatMap((truth) =>
    scenario.delegations.flatMap(({ id }) => [...truth.numbersOf(id)]),
  );
  expect(others.length).toBeGreaterThan(100);
  const forbidden = new Set([...others.filter((number) => !own.has(number)), ...seeds]);
  const heard = new Set((beforeVerdict(ear.bytes()).match(/-?\d{5,}/g) ?? []).map(Number));
  // Proof that the wire is read at all: one's own points are on it.
  if ((last?.delegation ?? null) !== null)
    expect([...own].some((one) => heard.has(one))).toBe(true);
  return [...forbidden].filter((one) => heard.has(one)).map((one) => `${ear.name} heard ${one}`);
}

function otherWords(ear: Ear, ears: readonly Ear[], open: OpenClass): readonly string[] {
  const bytes = ear.bytes();
  const early = beforeVerdict(bytes);
  const delegation = ear.news.at(-1)?.delegation ?? null;
  const cables = scenario.delegations
    .filter(({ id }) => id !== delegation)
    .map(({ id }) => `canary-${id}-`);
  const keys = ears
    .filter((other) => other !== ear)
    .flatMap(({ joined, probe }) => [joined?.key, joined?.seatCode, probe.nextKey])
    .filter((word) => word != null);
  const isStudent = ear.joined !== null;
  const view = ear.probe.classView;
  const known = view?.audience === 'member' ? (view.seat?.colleagues ?? []) : [];
  const people = open.record.state.members
    .filter(({ id, name }) => id !== memberOf(ear) && !known.some((each) => each.name === name))
    .flatMap(({ id, name }) => [id, `"${name}"`]);
  const unseen = isStudent || view?.audience === 'projector' ? people : [];
  return [
    ...cables.filter((word) => early.includes(word)),
    ...[...keys, ...unseen].filter((word) => bytes.includes(word)),
  ].map((word) => `${ear.name} heard ${word}`);
}

/** What came before the message that tells how one's own table has ended. */
function beforeVerdict(bytes: string): string {
  for (let at = bytes.indexOf('42["table"'); at >= 0; at = bytes.indexOf('42["table"', at + 1)) {
    const next = bytes.indexOf('42["', at + 1);
    const message = bytes.slice(at, next < 0 ? undefined : next);
    if (message.includes('"stage":"verdict"')) return bytes.slice(0, at);
  }
  return bytes;
}

function memberOf({ probe: { classView } }: Ear): string {
  return classView?.audience === 'member' ? classView.member : '';
}

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { defaultPlan, stageAllowanceMs, type TimedStage } from '../../src/classroom/index.ts';
import { apply, deal, roundOf, type Scenario, settingOf, stageOf } from '../../src/engine/index.ts';
import type { OpenClass } from '../../src/server/class/OpenClass.ts';
import type { TableHost } from '../../src/server/table/TableHost.ts';
import { randomMind } from '../session/randomMind.ts';
import { aServer } from '../support/aServer.ts';
import { ClassBot } from '../support/ClassBot.ts';
import { joinClass } from '../support/classDoor.ts';
import { FaultProxy, type Weather } from '../support/FaultProxy.ts';
import { washington } from '../support/fixtures.ts';
import { historyFaults } from '../support/historyFaults.ts';
import { LinkedStudent } from '../support/LinkedStudent.ts';
import { linkedClass } from '../support/linkedClass.ts';
import { soakCount } from '../support/soak.ts';

const { scenario } = washington();
const classes = soakCount({ long: 20, short: 1 });
const tables = soakCount({ long: 10, short: 6 });
const SPEED = 20;
/** Two beats of the server's clock, and the writing of what is due. */
const LATE_MS = 1000;

const usual = defaultPlan(scenario);
const plan = {
  ...usual,
  stageSeconds: Object.fromEntries(
    Object.keys(usual.stageSeconds).map((stage) => [stage, stage === 'exchange' ? 60 : 20]),
  ) as Record<TimedStage, number>,
  briefingSeconds: 0,
  absentSeconds: 15,
  sittings: 1,
  chairs: 1,
};

describe('a class whose students come and go', () => {
  it(
    `ends each of its ${classes * tables} games, and no table waits longer than its own clock`,
    async () => {
      for (let each = 0; each < classes; each += 1) await playOne();
    },
    soakCount({ long: 3_600_000, short: 180_000 }),
  );
});

async function playOne(): Promise<void> {
  const running = await aServer({ speed: SPEED });
  // A machine that holds the whole server up holds its clock up as well, twice at most in one stage.
  const held = monitorEventLoopDelay({ resolution: 10 });
  held.enable();
  const { address } = running.server;
  const nets = await Promise.all(Array.from({ length: 2 * tables }, () => FaultProxy.to(address)));
  const inPlay = await linkedClass({
    address,
    addressOf: (student) => nets[student]?.address ?? address,
    students: nets.length,
    plan,
    paceMs: 150,
  });
  const { host, students, opened } = inPlay;
  let over = false;
  const weathers = nets.map((net, number) =>
    changeWeather(net, number < 6 ? 10_000 : 0, () => over),
  );

  const late = await Promise.all(
    [0, 1].map(async () => new LinkedStudent(address, await joinClass(address, opened.code))),
  );
  for (const [number, student] of late.entries()) {
    await host.until('the late one', () => student.member !== '');
    const seated = await host.inClass({ kind: 'seatLate', member: student.member });
    expect(seated).toEqual({ ok: true, seq: expect.any(Number) });
    new ClassBot({ probe: student, scenario, mind: randomMind, seed: number, paceMs: 150 });
    await host.until('a seat for the late one', () => student.table !== null);
  }

  await host.until('the end of every game', () => host.classView?.stage === 'interval', 120_000);
  over = true;
  await Promise.all(weathers);
  const [open] = running.server.classes.opened as [OpenClass];
  expect(open.tables.followed).toHaveLength(tables);
  const lateMs = LATE_MS + (2 * held.max) / 1e6;
  for (const table of open.tables.followed) expect(waits(table, lateMs)).toEqual([]);

  // Whoever was away long enough was played for, and has the seat back.
  const { entries, state } = open.record;
  expect(entries.some(({ command }) => command.kind === 'replaceAbsent')).toBe(true);
  await host.until('everybody', () => students.every(({ link }) => link.state === 'open'), 20_000);
  const chairs = state.tables.flatMap((table) => table.chairs);
  const handedBack = students.find(({ member }) =>
    chairs.some((chair) => chair.member === member && chair.playedFor !== null),
  );
  await host.until('the digest', () => handedBack?.table?.playedFor?.toStep != null);

  const all = [...students, ...late];
  expect(await historyFaults(running.store, opened.classId, scenario, all)).toEqual([]);
  for (const student of late) student.close();
  inPlay.close();
  await Promise.all(nets.map((net) => net.close()));
  expect(running.warnings).toEqual([]);
  await running.close();
}

/** Lets a network break and come back at random, at first for so many milliseconds, until all is over. */
async function changeWeather(net: FaultProxy, firstMs: number, isOver: () => boolean) {
  const storms: readonly Weather[] = [
    { kind: 'cut' },
    { kind: 'silent', ways: 'both' },
    { kind: 'silent', ways: 'down' },
  ];
  let lengthMs = firstMs;
  while (!isOver()) {
    const drawn = storms[Math.floor(Math.random() * storms.length)];
    net.weather = lengthMs === firstMs ? { kind: 'cut' } : (drawn ?? { kind: 'cut' });
    await pause(lengthMs, isOver);
    net.weather = { kind: 'fair' };
    await pause(1000 + Math.random() * 5000, isOver);
    lengthMs = 300 + Math.random() ** 2 * 10_000;
  }
  net.weather = { kind: 'fair' };
}

async function pause(ms: number, isOver: () => boolean): Promise<void> {
  const until = performance.now() + ms;
  while (!isOver() && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, Math.min(200, ms)));
}

/** The stages of a table that lasted longer than their clock allows. */
function waits(table: TableHost, lateMs: number): readonly string[] {
  const { header, rows } = table;
  const lasted = new Map<string, { stage: TimedStage; ms: number; round: number }>();
  let state = deal(settingOf(scenario satisfies Scenario, header.cut), header.seed);
  let atMs = rows[0]?.wallMs ?? 0;
  for (const { entry, wallMs } of rows) {
    const [stage, round] = [stageOf(state.procedure), roundOf(state.procedure)];
    const key = `${round}/${stage}/${state.table.current}`;
    const before = lasted.get(key)?.ms ?? 0;
    if (stage !== 'capitals' && stage !== 'verdict')
      lasted.set(key, { stage, round, ms: before + wallMs - atMs });
    state = apply(state, entry.seat, entry.command);
    atMs = wallMs;
  }
  if (stageOf(state.procedure) !== 'verdict') return [`${table.id} has not ended`];
  return [...lasted].flatMap(([key, { stage, round, ms }]) => {
    const allowedMs = (stageAllowanceMs(plan, stage, round) ?? 0) / SPEED + lateMs;
    return ms <= allowedMs ? [] : [`${table.id} ${key} lasted ${ms} of ${allowedMs} ms`];
  });
}

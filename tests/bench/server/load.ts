import { defaultPlan } from '../../../src/classroom/index.ts';
import { ClassProbe } from '../../support/ClassProbe.ts';
import { foundClass, joinClass } from '../../support/classDoor.ts';
import { washington } from '../../support/fixtures.ts';
import { LoadSeat } from './LoadSeat.ts';
import type { LoadWish } from './loadWish.ts';
import { Tally } from './peers/Tally.mjs';

/**
 * The load of a school in a process of its own: seats that do one thing every few seconds each. Says
 * what it measured as JSON. The wish comes as the first argument.
 */
const wish = JSON.parse(process.argv[2] ?? '{}') as LoadWish;
const { scenario } = washington();
const plan = {
  ...defaultPlan(scenario),
  cut: '60',
  chairs: 1,
  sittings: 3,
  agent: 'logroller',
  // So long that the random players, and not the clocks, move the tables.
  stageSeconds: Object.fromEntries(
    Object.keys(defaultPlan(scenario).stageSeconds).map((stage) => [stage, 3600]),
  ) as never,
};
const TABLES_OF_A_CLASS = 100;
const AT_ONCE = 20;

interface LoadClass {
  readonly host: ClassProbe;
  readonly seats: readonly LoadSeat[];
}

const tally = new Tally();
const began = performance.now();
const classes: LoadClass[] = [];
for (let left = wish.tables; left > 0; left -= TABLES_OF_A_CLASS) {
  const tables = Math.min(left, TABLES_OF_A_CLASS);
  const agents = Math.min(tables, Math.ceil((wish.agents * tables) / wish.tables));
  classes.push(await openClass(tables, agents));
}
const joinedMs = performance.now() - began;

const seats = classes.flatMap((each) => each.seats);
const timers = seats.map((seat) => {
  const act = () => seat.act();
  const first = setTimeout(() => {
    act();
    timers.push(setInterval(act, wish.everyMs));
  }, Math.random() * wish.everyMs);
  return first as NodeJS.Timeout;
});
const again = setInterval(startAgain, 2000);
await pause(wish.everyMs);
process.stdout.write('warm\n');
tally.begin();
await pause(wish.minutes * 60_000);
const told = tally.end();
for (const timer of timers) clearInterval(timer);
clearInterval(again);
process.stdout.write(`${JSON.stringify({ ...told, seats: seats.length, joinedMs })}\n`);
process.exit(0);

/** A class in play, one seat of so many of its tables left to an agent. */
async function openClass(tables: number, agents: number): Promise<LoadClass> {
  const address = addressOf(0);
  const opened = await foundClass(address, plan);
  const host = new ClassProbe({ address, key: opened.hostKey });
  host.socket.offAny();
  const all: LoadSeat[] = [];
  for (let n = 0; n < 2 * tables; n += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, 2 * tables - n) }, async (_, k) => {
        const at = addressOf(n + k);
        const { key } = await joinClass(at, opened.code);
        all.push(new LoadSeat(at, key, scenario, n + k, (ms, outcome) => tally.note(ms, outcome)));
      }),
    );
  await until(() => host.classView?.present === 2 * tables);
  await host.inClass({ kind: 'pairTables', way: 'by-lot' });
  await host.inClass({ kind: 'startSitting' });
  await until(() => all.every((seat) => seat.sits));
  const view = host.classView;
  const seated = view !== null && 'tiles' in view ? view.tables : [];
  for (const { chairs } of seated.slice(0, agents)) {
    const member = chairs[1]?.member ?? '';
    await host.patiently(() => host.inClass({ kind: 'removeMember', member }));
  }
  return { host, seats: all };
}

/** Where all games are over the next one begins. */
function startAgain(): void {
  for (const { host } of classes)
    if (host.classView?.stage === 'interval') void host.inClass({ kind: 'startSitting' });
}

function addressOf(n: number): string {
  return wish.addresses[n % wish.addresses.length] ?? '';
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(50);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

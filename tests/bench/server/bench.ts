import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { aPostgres, newDatabase, postgresIsHere } from '../../support/aPostgres.ts';
import { ServerProcess } from '../../support/ServerProcess.ts';
import type { LoadTold, LoadWish } from './loadWish.ts';
import { Watch } from './Watch.ts';

/**
 * How long a school waits for its acts to be kept, and what the server takes for it: `npm run
 * bench:server -- [--minutes 10] [--tables 500] [--only NAME]...`. One process on SQLite, the same
 * with 50 agents of level 4, beside boardgame.io and a bare echo that keeps what it echoes (after
 * `npm ci` in `tests/bench/server/peers`), and one to three processes on one PostgreSQL. In turn.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    tables: { type: 'string', default: '500' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const minutes = Number(values.minutes);
const tables = Number(values.tables);
const EVERY_MS = 5000;
const AGENTS = 50;
const P95_MOST_MS = 100;
const RSS_MOST_MB = 500;
const peers = join(import.meta.dirname, 'peers');

interface Subject {
  readonly name: string;
  readonly isHere: boolean;
  run(): Promise<Row>;
}

interface Row extends LoadTold {
  readonly rssMb: number;
  readonly processors: number;
  readonly lagP99Ms: number | null;
}

const subjects: readonly Subject[] = [
  { name: 'sqlite', isHere: true, run: () => onSqlite(0) },
  { name: 'sqlite-50-agents', isHere: true, run: () => onSqlite(Math.min(AGENTS, tables)) },
  { name: 'echo', isHere: hasPeer('ws'), run: () => beside('echoServer.mjs', 'echoLoad.mjs') },
  {
    name: 'boardgame.io',
    isHere: hasPeer('boardgame.io'),
    run: () => beside('boardgameServer.mjs', 'boardgameLoad.mjs'),
  },
  ...[1, 2, 3].map((count) => ({
    name: `postgres-${count}`,
    isHere: postgresIsHere,
    run: () => onPostgres(count),
  })),
];

const failures: string[] = [];
for (const { name, isHere, run } of subjects) {
  if (values.only.length > 0 && !values.only.includes(name)) continue;
  if (!isHere) {
    console.log(`${name}: not on this machine`);
    continue;
  }
  const row = await run();
  console.log(lineOf(name, row));
  if (!name.startsWith('sqlite')) continue;
  if (row.p95 >= P95_MOST_MS) failures.push(`${name}: p95 ${row.p95} ms, most is ${P95_MOST_MS}`);
  if (row.rssMb >= RSS_MOST_MB) failures.push(`${name}: ${row.rssMb} MB, most is ${RSS_MOST_MB}`);
}
for (const failure of failures) console.log(failure);
process.exit(failures.length === 0 ? 0 : 1);

function lineOf(name: string, row: Row): string {
  const { seats, perSecond, p50, p95, p99, rssMb, processors, lagP99Ms, loadLagP99Ms, joinedMs } =
    row;
  return [
    `${name}: ${seats} seats in ${(joinedMs / 1000).toFixed(1)} s, ${perSecond} acts/s`,
    `p50 ${p50} p95 ${p95} p99 ${p99} ms`,
    `${rssMb} MB, ${processors} processors`,
    lagP99Ms === null ? '' : `lag p99 ${lagP99Ms} ms`,
    `generator's lag p99 ${loadLagP99Ms} ms`,
    JSON.stringify(row.outcomes),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

async function onSqlite(agents: number): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-bench-'));
  const server = await ServerProcess.start({ folder, databaseUrl: null });
  const row = await measure([server], agents);
  await rm(folder, { recursive: true });
  return row;
}

async function onPostgres(count: number): Promise<Row> {
  const postgres = await aPostgres();
  const place = { folder: '', databaseUrl: await newDatabase(postgres) };
  const servers: ServerProcess[] = [];
  for (let n = 0; n < count; n += 1) servers.push(await ServerProcess.start(place));
  const row = await measure(servers, 0);
  await postgres.end();
  return row;
}

async function measure(servers: readonly ServerProcess[], agents: number): Promise<Row> {
  const addresses = servers.map(({ address }) => address);
  const load = fileURLToPath(new URL('load.ts', import.meta.url));
  const wish = { addresses, tables, agents, minutes, everyMs: EVERY_MS };
  const row = await loaded(
    load,
    wish,
    servers.map(({ pid }) => pid),
    () => lagOf(addresses[0] ?? ''),
  );
  for (const server of servers) await server.end('SIGTERM');
  const said = servers.flatMap(({ unforeseen }) => unforeseen);
  if (said.length > 0) failures.push(...said);
  return row;
}

async function beside(server: string, load: string): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-bench-'));
  const child = spawn(process.execPath, ['--no-warnings', join(peers, server), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await said(child, /http:\S+/);
  const wish = { addresses: [address], tables, agents: 0, minutes, everyMs: EVERY_MS };
  const row = await loaded(join(peers, load), wish, [child.pid ?? 0], async () => null);
  child.kill('SIGKILL');
  await rm(folder, { recursive: true });
  return row;
}

/** Runs a load generator and watches the servers while it is warm. */
async function loaded(
  program: string,
  wish: LoadWish,
  pids: readonly number[],
  lagP99: () => Promise<number | null>,
): Promise<Row> {
  const child = spawn(process.execPath, ['--no-warnings', program, JSON.stringify(wish)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(child, /warm/);
  await lagP99();
  const watch = new Watch(pids);
  const told = JSON.parse(await said(child, /^\{.*\}$/m)) as LoadTold;
  const lagP99Ms = await lagP99();
  return { ...told, ...watch.end(), lagP99Ms };
}

/** What a process says that looks like this. */
async function said(child: ChildProcess, what: RegExp): Promise<string> {
  let heard = '';
  const ended = once(child, 'close').then(() => {
    throw new Error(`ended without a word: ${heard}`);
  });
  ended.catch(() => {});
  const word = new Promise<string>((resolve) => {
    child.stdout?.on('data', (text) => {
      heard += text;
      const [found] = heard.match(what) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  return Promise.race([word, ended]);
}

/** The lag of the event loop since this was asked last, as the server's own metrics have it. */
async function lagOf(address: string): Promise<number | null> {
  const text = await (await fetch(new URL('metrics', address))).text();
  const [, seconds] = text.match(/^nodejs_eventloop_lag_p99_seconds (\S+)$/m) ?? [];
  return seconds === undefined ? null : Math.round(Number(seconds) * 1000);
}

function hasPeer(name: string): boolean {
  return existsSync(join(peers, 'node_modules', name));
}

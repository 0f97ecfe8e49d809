import { execFile, execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the PostgreSQL of this run lies, once a test has asked for it. */
    postgresFolder: string;
  }
}

const run = promisify(execFile);

const programs = [
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'initdb')),
  ...globSync('/usr/lib/postgresql/*/bin/initdb').toSorted().reverse(),
]
  .filter((path) => existsSync(path))
  .map((path) => dirname(path));

/** Whether this machine has PostgreSQL; without it the tests that need one count as skipped. */
export const postgresIsHere = programs.length > 0;

/** A PostgreSQL of its own: on a socket in its folder, with its commits going to the disk. */
export interface Postgres {
  /** Where a database of it is reached. */
  addressOf(database: string): string;
  start(): Promise<void>;
  /** `fast` ends every connection, `immediate` is a crash. */
  stop(how: 'fast' | 'immediate'): Promise<void>;
}

/** For Vitest: a folder for the run, and at its end the stop of whatever was started there. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-pg-'));
  project.provide('postgresFolder', folder);
  return async () => {
    await endPostgres(folder);
  };
}

async function endPostgres(folder: string): Promise<void> {
  // One that a test has stopped, or that never came up, cannot be stopped.
  if (existsSync(join(folder, 'data', 'postmaster.pid')))
    await postgresIn(folder)
      .stop('immediate')
      .catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
}

/** The address of a new, empty database in the one PostgreSQL that all tests of a run share. */
export async function aDatabase(): Promise<string> {
  const postgres = await startedIn(inject('postgresFolder'));
  return await newDatabase(postgres);
}

/** Creates an empty database and tells its address. */
export async function newDatabase(postgres: Postgres): Promise<string> {
  const name = `t${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: postgres.addressOf('postgres') });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return postgres.addressOf(name);
}

/** A PostgreSQL in a new folder, which a test may stop without any other feeling it. */
export async function aPostgres(): Promise<Postgres & { end(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-pg-'));
  return { ...(await makePostgres(folder)), end: () => endPostgres(folder) };
}

/** Whichever worker comes first starts it, and the others wait. */
async function startedIn(folder: string): Promise<Postgres> {
  const [lock, ready] = [join(folder, 'lock'), join(folder, 'ready')];
  const first = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (first) {
    await makePostgres(folder);
    await writeFile(ready, '');
  }
  while (!existsSync(ready)) await pause(20);
  return postgresIn(folder);
}

async function makePostgres(folder: string): Promise<Postgres> {
  const user = userFor();
  if (user !== null) await chown(folder, user.uid, user.gid);
  const options = ['-N', '-E', 'UTF8', '--locale=C.UTF-8', '-A', 'trust', '-U', 'postgres'];
  await run(program('initdb'), ['-D', join(folder, 'data'), ...options], { cwd: folder, ...user });
  const postgres = postgresIn(folder);
  await postgres.start();
  return postgres;
}

function postgresIn(folder: string): Postgres {
  const control = (...words: readonly string[]) =>
    run(program('pg_ctl'), ['-D', join(folder, 'data'), '-w', ...words], {
      cwd: folder,
      ...userFor(),
    });
  return {
    addressOf: (database) =>
      `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`,
    async start() {
      const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=on`;
      await control('-l', join(folder, 'log'), '-o', options, 'start');
    },
    async stop(how) {
      await control('-m', how, 'stop');
    },
  };
}

function program(name: string): string {
  const [folder] = programs;
  if (folder === undefined) throw new Error('this machine has no PostgreSQL');
  return join(folder, name);
}

/** PostgreSQL does not run as root: then as its own user, or as nobody. */
function userFor(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody'])
    try {
      const id = (of: '-u' | '-g') =>
        Number(execFileSync('id', [of, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // No such user.
    }
  throw new Error('PostgreSQL refuses to run as root, and there is no other user');
}

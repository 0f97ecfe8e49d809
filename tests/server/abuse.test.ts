import { readFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import * as fc from 'fast-check';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPlan } from '../../src/classroom/index.ts';
import { type OpenedClass, PROTOCOL_VERSION } from '../../src/protocol/index.ts';
import { foundClass, joinClass, postTo, recordOf } from '../support/classDoor.ts';
import { washington } from '../support/fixtures.ts';
import { type LinkedClass, linkedClass } from '../support/linkedClass.ts';
import { ServerProcess } from '../support/ServerProcess.ts';
import { soakCount } from '../support/soak.ts';
import { strayBody, strayFrame, strayMessage } from '../support/strayMessages.ts';
import { aFolder } from './store/storePlaces.ts';

const { scenario } = washington();
const messages = soakCount({ long: 10_000, short: 600 });
const frames = soakCount({ long: 10_000, short: 600 });
const bodies = soakCount({ long: 5000, short: 300 });
const FLOOD_MS = soakCount({ long: 30_000, short: 3000 });
const MB = 1_048_576;

let server: ServerProcess;
/** Those who only want to play, whatever others do. */
let quiet: LinkedClass;
/** Where the others come in. */
let opened: OpenedClass;
let before: readonly unknown[];
/** Connections that came before everything else, and say nothing or never come to an end. */
let idle: readonly Socket[];
let dribble: NodeJS.Timeout;
beforeAll(async () => {
  server = await ServerProcess.start({ folder: await aFolder(), databaseUrl: null });
  quiet = await linkedClass({ address: server.address, students: 4, paceMs: null });
  opened = await foundClass(server.address, defaultPlan(scenario));
  before = await quietTables();
  const port = Number(new URL(server.address).port);
  const head = 'GET /healthz HTTP/1.1\r\nhost: x\r\n';
  const long = Array.from({ length: 2000 }, (_, n) => `x-${n}: y\r\n`).join('');
  idle = [
    ...Array.from({ length: 300 }, (_, n) => (n < 200 ? '' : head)),
    `${head}${long}\r\n`,
  ].map((text) => openSocket(port, text));
  dribble = setInterval(() => {
    for (const socket of idle.slice(200)) if (!socket.destroyed) socket.write('x-a: b\r\n');
  }, 1000);
  // These come in by the door of the sockets, and then never say who they are.
  for (let n = 0; n < 50; n += 1) openSocket(port, upgradeRequest(port, ''));
});
afterAll(async () => {
  clearInterval(dribble);
  quiet.close();
  await server.end('SIGTERM');
});

describe('a server under abuse', () => {
  it(
    `survives ${messages} stray messages, ${frames} stray frames and ${bodies} stray bodies (R-1)`,
    async () => {
      // What it takes to be warm is no growth.
      await sendAll(60, 60, 30);
      const warm = rssOf(server.pid);
      await sendAll(messages, frames, bodies);
      expect(rssOf(server.pid) - warm).toBeLessThan(20 * MB);
      await isUnharmed();
    },
    soakCount({ long: 3_600_000, short: 180_000 }),
  );

  it('sends whoever floods it away within 2 s, and everybody else is answered within 300 ms (R-10)', async () => {
    const usual = percentile95(await waitsOf(FLOOD_MS / 2));
    const { key } = await joinClass(server.address, opened.code);
    const until = performance.now() + FLOOD_MS;
    const [waits, lasted] = await Promise.all([waitsOf(FLOOD_MS), floodUntil(until, key)]);
    expect(Math.max(...lasted)).toBeLessThan(2000);
    expect(lasted.length).toBeGreaterThan(1);
    console.log(`acks of others: p95 ${usual} ms, beside a flood ${percentile95(waits)} ms`);
    // Where other work leaves so little of a machine that the usual takes longer, no flood may add to it.
    expect(percentile95(waits)).toBeLessThan(Math.max(300, usual * 1.5));
    await isUnharmed();
  });

  it('goes on beside 200 connections that say nothing and 150 that dribble, and lets go of them (R-10)', async () => {
    const asked = performance.now();
    await joinClass(server.address, opened.code);
    expect(performance.now() - asked).toBeLessThan(3000);
    await quiet.host.until(
      'all to be gone',
      () => idle.every(({ destroyed }) => destroyed),
      30_000,
    );
    const told = await (await fetch(new URL('metrics', server.address))).text();
    expect(told).toMatch(/^communique_connections 5$/m);
    await isUnharmed();
  });

  it('reads nothing that is too large, declared or sent, whole or packed (R-11)', async () => {
    const port = Number(new URL(server.address).port);
    const warm = rssOf(server.pid);
    const body = (size: number) => ({ code: 'x'.repeat(size) });
    for (const size of [4097, MB])
      expect((await postTo(server.address, 'api/join', body(size))).status).toBe(413);
    const declared = openSocket(
      port,
      `POST /api/join HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: ${100 * MB}\r\n\r\n{"code":"`,
    );
    const answers = await heardUntilClosed(declared);
    expect(answers).toMatch(/^HTTP\/1\.1 413/);
    for (const size of [4097, MB]) {
      const { key } = await joinClass(server.address, opened.code);
      const socket = aSocket(key);
      await once(socket, 'welcome');
      socket.emit('again', 'x'.repeat(size));
      await once(socket, 'disconnect');
      socket.close();
    }
    const offered = 'Sec-WebSocket-Extensions: permessage-deflate\r\n';
    for (const frame of [
      // 100 MB in one frame; a packed frame, although packing was not agreed upon.
      Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0x06, 0x40, 0, 0, 1, 2, 3, 4, 5, 6]),
      Buffer.from([0xc1, 0x84, 1, 2, 3, 4, 5, 6, 7, 8]),
    ]) {
      const socket = openSocket(port, upgradeRequest(port, offered));
      const [hello] = (await new Promise((resolve) =>
        socket.once('data', (data) => resolve([data])),
      )) as [Buffer];
      expect(`${hello}`).toMatch(/^HTTP\/1\.1 101/);
      expect(`${hello}`).not.toMatch(/permessage-deflate/i);
      socket.write(frame);
      await heardUntilClosed(socket);
    }
    expect(rssOf(server.pid) - warm).toBeLessThan(20 * MB);
    await isUnharmed();
  });
});

/** That nothing has changed at the tables of the others, and nothing has happened to the server. */
async function isUnharmed(): Promise<void> {
  expect(await quietTables()).toEqual(before);
  expect(server.unforeseen).toEqual([]);
  expect(server.said).not.toMatch(/"fault"/);
}

/** How long students who do something now and then wait for their answers. */
async function waitsOf(ms: number): Promise<readonly number[]> {
  const until = performance.now() + ms;
  const waits: number[] = [];
  await Promise.all(
    quiet.students.map(async (student) => {
      for (let hand = 0; hand % 2 === 1 || performance.now() < until; hand += 1) {
        const asked = performance.now();
        const answer = await student.inClass({ kind: hand % 2 === 0 ? 'raiseHand' : 'lowerHand' });
        expect(answer).toMatchObject({ ok: true });
        waits.push(performance.now() - asked);
        await pause(210);
      }
    }),
  );
  return waits;
}

/** A thousand messages a second on one line after the other; how long each was let. */
async function floodUntil(until: number, firstKey: string): Promise<readonly number[]> {
  const lasted: number[] = [];
  for (let key = firstKey; performance.now() < until; ) {
    const socket = aSocket(key);
    socket.on('welcome', ({ nextKey }) => {
      key = nextKey ?? key;
    });
    await once(socket, 'class');
    const began = performance.now();
    const flood = setInterval(() => {
      for (let n = 0; n < 20; n += 1)
        socket.emit('act', { at: 'class', id: `${n}`, command: { kind: 'raiseHand' } });
    }, 20);
    await once(socket, 'disconnect');
    clearInterval(flood);
    lasted.push(performance.now() - began);
  }
  return lasted;
}

function percentile95(waits: readonly number[]): number {
  return Math.round(waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0);
}

/** What the class that nobody abuses has written down. */
async function quietTables(): Promise<readonly unknown[]> {
  const { tables } = await recordOf(server.address, quiet.opened.hostKey);
  return tables;
}

async function sendAll(someMessages: number, someFrames: number, someBodies: number) {
  const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`FUZZ_SEED=${seed}`);
  await Promise.all([
    abreast(fc.sample(strayMessage, { seed, numRuns: someMessages }), 4, sendMessages),
    abreast(fc.sample(strayFrame, { seed, numRuns: someFrames }), 4, sendFrames),
    abreast(fc.sample(strayBody, { seed, numRuns: someBodies }), 2, postBodies),
  ]);
}

/** Hands everything out to so many who work side by side. */
async function abreast<Item>(
  items: readonly Item[],
  workers: number,
  work: (items: Item[]) => Promise<void>,
): Promise<void> {
  const share = Math.ceil(items.length / workers);
  await Promise.all(
    Array.from({ length: workers }, (_, n) => work(items.slice(n * share, (n + 1) * share))),
  );
}

/** As a student, and as a projector, on one line after the other: each is closed before long. */
async function sendMessages(items: (readonly [string, unknown])[]): Promise<void> {
  let { key } = await joinClass(server.address, opened.code);
  for (let turn = 0; items.length > 0; turn += 1) {
    const socket = aSocket(turn % 2 === 0 ? key : opened.projectorKey);
    socket.on('welcome', ({ nextKey }) => {
      key = nextKey ?? key;
    });
    await once(socket, 'class');
    const gone = once(socket, 'disconnect');
    for (const [name, what] of items.splice(0, 14)) {
      if (RESERVED.includes(name)) continue;
      socket.emit(name, what, () => {});
    }
    await Promise.race([gone, pause(2000)]);
    socket.close();
  }
}

/** Names that the client itself will not send. */
const RESERVED = [
  'connect',
  'connect_error',
  'disconnect',
  'disconnecting',
  'newListener',
  'removeListener',
];

async function sendFrames(items: (string | Uint8Array)[]): Promise<void> {
  const place = new URL('socket.io/?EIO=4&transport=websocket', server.address);
  place.protocol = 'ws:';
  while (items.length > 0) {
    const socket = new WebSocket(place);
    const gone = new Promise((resolve) => {
      socket.onclose = resolve;
      socket.onerror = resolve;
    });
    await Promise.race([gone, new Promise((resolve) => (socket.onmessage = resolve))]);
    for (const frame of items.splice(0, 3))
      if (socket.readyState === WebSocket.OPEN) socket.send(frame as string);
    await Promise.race([gone, pause(50)]);
    socket.close();
    await gone;
  }
}

async function postBodies(items: string[]): Promise<void> {
  const paths = ['api/join', 'api/return', 'api/classes'];
  for (const [n, body] of items.entries()) {
    const place = new URL(paths[n % paths.length] ?? '', server.address);
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(place, { method: 'POST', headers, body });
    expect([400, 403, 404, 413, 429]).toContain(status);
  }
}

function aSocket(key: string) {
  return io(server.address, {
    auth: { key, protocol: PROTOCOL_VERSION },
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
}

function once(socket: ReturnType<typeof io>, event: string): Promise<unknown> {
  return new Promise((resolve) => socket.once(event, resolve));
}

function openSocket(port: number, text: string): Socket {
  const socket = createConnection(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.on('data', () => {});
  if (text !== '') socket.write(text);
  return socket;
}

function upgradeRequest(port: number, more: string): string {
  return [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    `${more}\r\n`,
  ].join('\r\n');
}

function heardUntilClosed(socket: Socket): Promise<string> {
  let heard = '';
  socket.on('data', (data) => {
    heard += data;
  });
  return new Promise((resolve) => socket.once('close', () => resolve(heard)));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function rssOf(pid: number): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(pages) * 4096;
}

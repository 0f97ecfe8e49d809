import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPlan } from '../../src/classroom/index.ts';
import type { DoorRefusal, Joined } from '../../src/protocol/index.ts';
import { aServer, type TestServer } from '../support/aServer.ts';
import { ClassProbe } from '../support/ClassProbe.ts';
import { foundClass, joinClass, postTo } from '../support/classDoor.ts';
import { washington } from '../support/fixtures.ts';
import { soakCount } from '../support/soak.ts';

const { scenario } = washington();
const plan = { ...defaultPlan(scenario), chairs: 1 };
const SECRET = 'a secret of the school';

let running: TestServer;
let address: string;
beforeAll(async () => {
  running = await aServer({ secret: SECRET, behindProxy: true });
  address = running.server.address;
});
afterAll(() => running.close());

describe('the door', () => {
  it('opens a class only for whoever knows the secret', async () => {
    const wrong = await postTo<DoorRefusal>(address, 'api/classes', { plan, secret: 'a guess' });
    expect(wrong).toEqual({ status: 403, body: { code: 'wrong-secret' } });
    const none = await postTo<DoorRefusal>(address, 'api/classes', { plan });
    expect(none.status).toBe(403);
    expect((await foundClass(address, plan, SECRET)).code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
  });

  it('reads a code as people type it, and says which plan it does not take', async () => {
    const { code } = await foundClass(address, plan, SECRET);
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();
    expect((await joinClass(address, typed)).seatCode).toHaveLength(8);
    const body = { plan: { ...plan, chairs: 9 }, secret: SECRET };
    const odd = await postTo<DoorRefusal>(address, 'api/classes', body);
    expect(odd).toEqual({ status: 400, body: { code: 'malformed' } });
  });

  it('lets nobody into a class that is locked or closed, and says so', async () => {
    const { code, hostKey } = await foundClass(address, plan, SECRET);
    const host = new ClassProbe({ address, key: hostKey });
    await host.until('the class', () => host.classView !== null);
    await host.inClass({ kind: 'lockDoor' });
    const locked = await postTo<DoorRefusal>(address, 'api/join', { code });
    expect(locked).toEqual({ status: 409, body: { code: 'class-locked' } });
    await host.inClass({ kind: 'unlockDoor' });
    await joinClass(address, code);
    await host.inClass({ kind: 'closeClass' });
    const closed = await postTo<DoorRefusal>(address, 'api/join', { code });
    expect(closed).toEqual({ status: 410, body: { code: 'class-closed' } });
    host.close();
  });

  it('brings one back to the same seat by the seat code, from any device; the old page is told', async () => {
    const { code, hostKey } = await foundClass(address, plan, SECRET);
    const host = new ClassProbe({ address, key: hostKey });
    const joined = await joinClass(address, code);
    const first = new ClassProbe({ address, key: joined.key });
    await first.until('a name', () => first.classView?.audience === 'member');
    const again = await postTo<Joined>(address, 'api/return', { code, seatCode: joined.seatCode });
    expect(again.status).toBe(200);
    const second = new ClassProbe({ address, key: again.body.key });
    await second.until('a name', () => second.classView?.audience === 'member');
    expect(nameOf(second)).toBe(nameOf(first));
    await first.until('the news', () => first.dismissed === 'taken-over');
    const wrong = await postTo<DoorRefusal>(address, 'api/return', { code, seatCode: 'AAAAAAAA' });
    expect(wrong).toEqual({ status: 404, body: { code: 'wrong-code' } });
    for (const probe of [host, first, second]) probe.close();
  });

  it('gives a new key at each connection, and the one before dies when the new one is used', async () => {
    const { code } = await foundClass(address, plan, SECRET);
    const { key } = await joinClass(address, code);
    const first = new ClassProbe({ address, key });
    await first.until('a key', () => first.nextKey !== null);
    first.close();
    const nextKey = first.nextKey ?? '';
    const second = new ClassProbe({ address, key: nextKey });
    await second.until('a class', () => second.classView !== null);
    second.close();
    const old = new ClassProbe({ address, key });
    await old.until('the refusal', () => old.dismissed === 'wrong-key');
    old.close();
  });

  it('speaks to no page of another origin, by POST and by both transports (R-8)', async () => {
    const { port } = new URL(address);
    const foreign = [
      'https://evil.example',
      'http://evil.example',
      `http://evil.example:${port}`,
      'null',
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1:${Number(port) + 1}`,
      'http://127.0.0.1',
      `http://127.0.0.1.evil.example:${port}`,
      `http://evil.127.0.0.1:${port}`,
      `http://sub.localhost:${port}`,
      'file://',
      `http://localhost:${port}/x`,
    ];
    for (const origin of foreign) {
      const told = await postTo<DoorRefusal>(address, 'api/join', { code: 'AAAAAA' }, { origin });
      expect(told, origin).toEqual({ status: 403, body: { code: 'foreign-origin' } });
      const polled = await fetch(new URL('socket.io/?EIO=4&transport=polling', address), {
        headers: { origin },
      });
      expect(polled.status, origin).toBe(403);
      const probe = new ClassProbe({ address, key: 'any', origin });
      await new Promise((resolve) => probe.socket.once('connect_error', resolve));
      expect(probe.socket.connected, origin).toBe(false);
      probe.close();
    }
    const own = await fetch(new URL('socket.io/?EIO=4&transport=polling', address), {
      headers: { origin: address.replace(/\/$/, '') },
    });
    expect(own.status).toBe(200);
  });

  it(
    'holds guesses off from one and from 200 addresses, while 40 students come in from one (R-9)',
    async () => {
      const { code } = await foundClass(address, plan, SECRET);
      const guesses = soakCount({ long: 100_000, short: 4000 });
      let wrong = 0;
      let held = 0;
      const guessFrom = async (source: string, count: number) => {
        for (let guess = 0; guess < count; guess += 1) {
          const headers = { 'x-forwarded-for': source };
          const told = await postTo<DoorRefusal>(address, 'api/join', { code: 'ZZZZZZ' }, headers);
          if (told.body.code === 'wrong-code') wrong += 1;
          else if (told.body.code === 'too-many-tries') held += 1;
        }
      };
      const half = guesses / 2;
      const attack = Promise.all([
        guessFrom('203.0.113.1', half),
        ...Array.from({ length: 200 }, (_, each) => guessFrom(`198.51.100.${each}`, half / 200)),
      ]);
      const began = performance.now();
      const joined = await Promise.all(
        Array.from({ length: 40 }, () =>
          postTo<Joined>(address, 'api/join', { code }, { 'x-forwarded-for': '192.0.2.7' }),
        ),
      );
      const joinedMs = performance.now() - began;
      await attack;
      expect(joined.map(({ status }) => status)).toEqual(Array(40).fill(200));
      expect(wrong + held).toBe(guesses);
      // Ten of the one address, and of the others no more than all addresses may together, and one each.
      expect(wrong).toBeLessThanOrEqual(10 + 300 + 200);
      if (guesses > 10_000) expect(joinedMs).toBeLessThan(3000);
    },
    soakCount({ long: 1_800_000, short: 180_000 }),
  );
});

function nameOf({ classView }: ClassProbe): string | null {
  return classView?.audience === 'member' ? classView.name : null;
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClassView } from '../support/aClassView.ts';
import { washington } from '../support/fixtures.ts';
import { StandInServer } from '../support/StandInServer.ts';
import { aLink, type TestedLink } from './aLink.ts';
import { aTable } from './aTable.ts';

const { scenario } = washington();
let server: StandInServer;
let tested: TestedLink;
let key: string;

beforeEach(async () => {
  const table = aTable({ scenario, persons: ['us', 'china'] });
  server = new StandInServer({ table, view: aClassView(), beatMs: 300 });
  await server.start();
  key = server.seat('m1', 'us', ['head', 'intelligence', 'legal', 'economic']);
});

afterEach(async () => {
  tested.link.close();
  await server.stop();
});

const measured = { kind: 'chooseTone', tone: 'measured' } as const;

describe('the line of a student to a class', () => {
  it('keeps the key that it is given for the next connection, and comes back with it', async () => {
    tested = aLink(server.address, key);
    await expect.poll(() => tested.keeper.read()?.key).not.toBe(key);
    const next = tested.keeper.read()?.key;
    expect(tested.keeper.read()?.previous).toBe(key);

    await server.stop();
    await expect.poll(() => tested.link.state).toBe('lost');
    await server.start();
    await expect.poll(() => tested.link.state, { timeout: 10_000 }).toBe('open');
    expect(server.hellos).toEqual([key, next]);
  });

  it('says the key before, where the server never learned of the newest', async () => {
    tested = aLink(server.address, key);
    await expect.poll(() => tested.keeper.read()?.previous).toBe(key);
    server.holders.get('m1')?.keys.splice(1);
    await server.stop();
    await server.start();
    await expect.poll(() => server.connections, { timeout: 10_000 }).toBe(1);
    expect(server.hellos.at(-1)).toBe(key);
    expect(tested.told.some(({ kind }) => kind === 'dismissed')).toBe(false);
  });

  it('is told the class and the table, and gets an answer to what it does', async () => {
    tested = aLink(server.address, key);
    const answer = await tested.link.tellTable('table-1', measured);
    expect(answer).toEqual({ ok: true, seq: 0 });
    expect(server.table.log.entries.map(({ command }) => command)).toEqual([measured]);
    expect(new Set(tested.told.map(({ kind }) => kind))).toEqual(
      new Set(['line', 'class', 'table']),
    );
  });

  it('repeats an act whose answer was lost under the same id, and it is done once', async () => {
    tested = aLink(server.address, key);
    await expect.poll(() => tested.link.state).toBe('open');
    server.answersToLose = 1;
    const answer = await tested.link.tellTable('table-1', measured);
    expect(answer).toEqual({ ok: true, seq: 0 });
    expect(server.heard).toHaveLength(2);
    expect(new Set(server.heard).size).toBe(1);
    expect(server.table.log.entries).toHaveLength(1);
    expect(tested.told).toContainEqual({ kind: 'line', state: 'lost' });
  });

  it('sends what was done without a line when the server is back, in order', async () => {
    tested = aLink(server.address, key);
    await expect.poll(() => tested.link.state).toBe('open');
    await server.stop();
    await expect.poll(() => tested.link.state).toBe('lost');
    const answers = [
      tested.link.tellTable('table-1', { kind: 'filePlan', aim: 'text' }),
      tested.link.tellTable('table-1', measured),
    ];
    expect(tested.link.waiting).toBe(2);
    await server.start();
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true]);
    expect(server.table.log.entries.map(({ command: { kind } }) => kind)).toEqual([
      'filePlan',
      'chooseTone',
    ]);
  });

  it('hands on why an act was refused', async () => {
    key = server.seat('m2', 'us', ['legal']);
    tested = aLink(server.address, key);
    expect(await tested.link.tellTable('table-1', measured)).toEqual({
      ok: false,
      refusal: { by: 'chair', role: 'head' },
    });
    expect(server.table.log.entries).toEqual([]);
  });

  it('takes no more acts than can wait', async () => {
    tested = aLink('http://127.0.0.1:9', key);
    for (let act = 0; act < 32; act += 1) void tested.link.tellClass({ kind: 'raiseHand' });
    expect(await tested.link.tellClass({ kind: 'raiseHand' })).toEqual({
      ok: false,
      refusal: { by: 'door', code: 'too-fast' },
    });
  });

  it('notices that a server which is still connected says nothing more', async () => {
    tested = aLink(server.address, key);
    await expect.poll(() => server.transports).toEqual(['websocket']);
    // Two beats have told how often they come.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(tested.link.state).toBe('open');
    server.silence();
    await expect.poll(() => tested.link.state, { timeout: 2000 }).toBe('lost');
  });

  it('goes for good when it is dismissed', async () => {
    tested = aLink(server.address, key);
    await expect.poll(() => tested.link.state).toBe('open');
    server.dismiss('removed');
    await expect.poll(() => tested.link.state).toBe('closed');
    expect(tested.told).toContainEqual({ kind: 'dismissed', code: 'removed' });
    expect(await tested.link.tellTable('table-1', measured)).toMatchObject({ ok: false });
  });

  it('stays on polling where no WebSocket is let through', async () => {
    server.refuseWebSockets();
    tested = aLink(server.address, key);
    expect(await tested.link.tellTable('table-1', measured)).toMatchObject({ ok: true });
    expect(server.transports).toEqual(['polling']);
    expect(tested.told).not.toContainEqual({ kind: 'line', state: 'lost' });
  });
});

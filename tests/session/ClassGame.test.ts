import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WireRefusal } from '../../src/protocol/index.ts';
import { ClassGame } from '../../src/session/ClassGame.ts';
import { aClassView } from '../support/aClassView.ts';
import { washington } from '../support/fixtures.ts';
import { playedGame } from '../support/playedGame.ts';
import { StandInServer } from '../support/StandInServer.ts';
import { aLink, type TestedLink } from './aLink.ts';
import { aTable } from './aTable.ts';

const { scenario } = washington();
const measured = { kind: 'chooseTone', tone: 'measured' } as const;
const allRoles = ['head', 'intelligence', 'legal', 'economic'] as const;

let server: StandInServer;
let tested: TestedLink;
let game: ClassGame | null;
let refused: WireRefusal[];

beforeEach(async () => {
  const table = aTable({ scenario, persons: ['us', 'china'], seed: 3 });
  server = new StandInServer({ table, view: aClassView() });
  await server.start();
  refused = [];
  game = null;
});

afterEach(async () => {
  tested.link.close();
  await server.stop();
});

/** Sits down, and gives every news of the table to the game. */
async function sitDown(roles: readonly (typeof allRoles)[number][] = allRoles): Promise<ClassGame> {
  tested = aLink(server.address, server.seat('m1', 'us', roles));
  const { link } = tested;
  link.subscribe((heard) => {
    if (heard.kind === 'log') game?.open(heard.news.log);
    if (heard.kind !== 'table') return;
    if (game !== null) return game.hear(heard.news);
    const parts = {
      link,
      scenario,
      delegation: 'us',
      now: () => 0,
      onRefused: (why: WireRefusal) => refused.push(why),
    };
    game = new ClassGame(parts, heard.news);
  });
  await expect.poll(() => game).not.toBe(null);
  return game as unknown as ClassGame;
}

describe('a game in a class', () => {
  it('shows in every step what a table in the page would show, to the verdict and past it', async () => {
    const { log } = playedGame('novice', 3);
    const mine = await sitDown();
    for (const { seat, command } of log.entries) {
      const submission = server.table.submit(seat, command);
      expect(submission.ok).toBe(true);
      await expect.poll(() => mine.view().step, { interval: 1 }).toBe(server.table.state.step);
      expect(mine.view()).toEqual(server.table.view('us'));
    }
    expect(mine.view().stage).toBe('verdict');
    expect(mine.finished()).toBe(null);
    server.logOpen = true;
    server.tellTable();
    await expect.poll(() => mine.finished()).not.toBe(null);
    expect(mine.finished()?.state).toEqual(server.table.state);
    expect(mine.disclosed()?.players).toEqual(server.table.log.header.players);
  }, 60_000);

  it('asks for the whole record where a part of it is missing', async () => {
    const mine = await sitDown();
    server.newsToLose = 1;
    server.table.submit('us', measured);
    server.table.submit('china', measured);
    await expect.poll(() => server.again).toEqual(['table-1']);
    await expect.poll(() => mine.view()).toEqual(server.table.view('us'));
  });

  it('refuses at once and without the server what the rules refuse', async () => {
    const mine = await sitDown();
    const submission = mine.submit({ kind: 'adjourn' });
    expect(submission).toEqual({
      ok: false,
      refusal: { code: 'wrong-stage', stage: 'statement' },
    });
    expect(server.heard).toEqual([]);
  });

  it('does once what is pressed twice', async () => {
    const mine = await sitDown();
    mine.submit(measured);
    mine.submit(measured);
    await expect.poll(() => mine.view().own?.sealedTone).toBe('measured');
    expect(server.heard).toHaveLength(1);
    expect(refused).toEqual([]);
  });

  it('tells what the server refuses, and that the command did not stand', async () => {
    const mine = await sitDown(['legal']);
    const heard: string[] = [];
    mine.subscribe(({ kind }) => heard.push(kind));
    expect(mine.submit(measured)).toEqual({ ok: true });
    await expect.poll(() => refused).toEqual([{ by: 'chair', role: 'head' }]);
    expect(heard).toEqual(['refused']);
  });

  it('is where it was after the server has gone and come back', async () => {
    const mine = await sitDown();
    await server.stop();
    server.table.submit('china', measured);
    expect(mine.submit(measured)).toEqual({ ok: true });
    await server.start();
    await expect.poll(() => mine.view().stage, { timeout: 10_000 }).toBe('positions');
    expect(mine.view()).toEqual(server.table.view('us'));
  });
});

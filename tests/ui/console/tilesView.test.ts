import { describe, expect, it } from 'vitest';
import type { TableTile } from '../../../src/classroom/index.ts';
import { paceView } from '../../../src/ui/console/paceView.ts';
import { tilesView } from '../../../src/ui/console/tilesView.ts';
import { ClassUnderTest, student } from '../../classroom/aClass.ts';
import { asHost, aTile, consoleWordsIn } from '../../support/aConsole.ts';

const words = consoleWordsIn();

/** Three tables of two in their first game. */
function threeTables(): ClassUnderTest {
  return new ClassUnderTest({ chairs: 1 }).join(6).host({ kind: 'startSitting' });
}

function wall(
  tiles: readonly TableTile[],
  {
    order = 'need',
    elapsedMs = 0,
    of = threeTables(),
  }: {
    order?: 'need' | 'number';
    elapsedMs?: number;
    of?: ClassUnderTest;
  } = {},
) {
  return tilesView({ ...words, view: asHost(of.state, { tiles }), elapsedMs, desk: { order } });
}

describe('the wall of tables', () => {
  it('calls a table stuck that nobody has touched since it was told of', () => {
    const tiles = [aTile(1, { idleMs: 80_000, awaited: ['us'], signal: 'waiting' }), aTile(2)];
    expect(wall(tiles, { elapsedMs: 9_000 }).counts).toMatchObject({ 'needs-you': 0, waiting: 1 });
    const later = wall(tiles, { elapsedMs: 11_000 });
    expect(later.counts).toMatchObject({ 'needs-you': 1, 'in-talks': 1 });
    expect(later.tiles[0]).toMatchObject({ number: 1, words: 'silent', idle: '1:31' });
    expect(later.tiles[0]?.people).toHaveLength(1);
  });

  it('lets time stand at a table that is paused or done', () => {
    const tiles = [
      aTile(1, { paused: true, signal: 'paused' }),
      aTile(2, { stage: 'verdict', awaited: [], signal: 'done' }),
    ];
    const { counts, tiles: shown } = wall(tiles, { elapsedMs: 600_000 });
    expect(counts).toMatchObject({ paused: 1, done: 1, 'needs-you': 0 });
    expect(shown.map(({ idle }) => idle)).toEqual([null, null]);
  });

  it('puts who needs help first, the longest silence before all, then raised hands; or goes by number', () => {
    const of = threeTables();
    of.do(student(of.sits(3, 'us')), { kind: 'raiseHand' });
    const stuck = { awaited: ['us'], signal: 'waiting' } as const;
    const tiles = [
      aTile(1, { ...stuck, idleMs: 100_000 }),
      aTile(2, { ...stuck, idleMs: 200_000 }),
      aTile(3),
    ];
    const numbers = (order: 'need' | 'number') =>
      wall(tiles, { order, of }).tiles.map(({ number }) => number);
    expect(numbers('need')).toEqual([2, 1, 3]);
    expect(numbers('number')).toEqual([1, 2, 3]);
    expect(wall(tiles, { of }).counts).toMatchObject({ 'needs-you': 2, hand: 1 });
  });

  it('says each clause’s state to whoever does not see it, and counts the agreed ones', () => {
    const { tiles, clean } = wall([
      aTile(1),
      aTile(2, { clauses: [{ norm: 'N5', status: 'closed' }] }),
    ]);
    expect(tiles[0]?.clausesWords).toBe('N5 clean, N12 silent');
    expect(clean.map(({ norm, count }) => [norm, count])).toEqual([
      ['N5', 2],
      ['N12', 0],
    ]);
  });
});

describe('the head of the wall', () => {
  const pace = (tiles: readonly TableTile[], elapsedMs = 0) =>
    paceView({ ...words, view: asHost(threeTables().state, { tiles }), elapsedMs });

  it('tells the round and its clock of the tables that are least far', () => {
    expect(pace([aTile(1), aTile(2)], 40_000)).toMatchObject({
      heading: 'Round 1, at the table',
      left: '1:00',
    });
    const apart = [aTile(1), aTile(2, { round: 1, leftMs: 5_000 })];
    expect(pace(apart)).toMatchObject({ heading: 'Rounds 1 to 2', left: '1:40' });
    expect(pace([aTile(1, { signal: 'done' })])).toMatchObject({
      heading: 'Every table is done',
      left: null,
      playing: 0,
    });
  });
});

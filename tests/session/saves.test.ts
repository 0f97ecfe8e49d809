import { describe, expect, it } from 'vitest';
import { savedGameFrom } from '../../src/session/SavedGame.ts';
import { browserSaves, finishedBeyond } from '../../src/session/saves.ts';
import { aSavedGame } from './aSavedGame.ts';

const game = aSavedGame;

describe('saves', () => {
  it('are a value where there is no storage', async () => {
    const saves = browserSaves();
    const none = { available: false, why: 'none' };
    expect(await saves.list()).toEqual(none);
    expect(await saves.read('g1')).toEqual(none);
    expect(await saves.write(game)).toEqual(none);
    expect(await saves.remove('g1')).toEqual(none);
    expect(await saves.endings()).toEqual(none);
  });

  it('know a damaged record', () => {
    expect(savedGameFrom(game)).toBe(game);
    for (const damaged of [null, 7, 'text', {}, { ...game, text: 3 }, { ...game, when: '1' }])
      expect(savedGameFrom(damaged)).toBeNull();
  });

  it('let go of the oldest finished games beyond fifty, and of no game in play', () => {
    const games = Array.from({ length: 110 }, (_, place) => ({
      ...game,
      id: `g${place}`,
      stage: place % 2 === 0 ? ('verdict' as const) : ('exchange' as const),
    }));
    expect(finishedBeyond(games).map(({ id }) => id)).toEqual([
      'g100',
      'g102',
      'g104',
      'g106',
      'g108',
    ]);
  });
});

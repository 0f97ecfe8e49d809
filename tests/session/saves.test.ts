import { describe, expect, it } from 'vitest';
import { type GameFacts, savedGameFrom } from '../../src/session/SavedGame.ts';
import { browserSaves, finishedBeyond } from '../../src/session/saves.ts';

const game: GameFacts & { readonly text: string } = {
  id: 'g1',
  when: 1,
  scenario: 'three-norms',
  cut: '10',
  seat: 'us',
  level: 'novice',
  round: 0,
  stage: 'exchange',
  entries: 4,
  rewound: false,
  text: '{}',
};

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

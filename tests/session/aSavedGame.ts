import type { SavedGame } from '../../src/session/SavedGame.ts';

/** A game as it is kept, for tests that do not play it. */
export const aSavedGame: SavedGame = {
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

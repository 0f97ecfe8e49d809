import { KeptAnswers } from './KeptAnswers.ts';

/** Made once for each game, so that what no storage keeps holds while the page does. */
const named = new Map<string, KeptAnswers>();

/** The answers given after a game of this name. */
export function answersAfter(game: string): KeptAnswers {
  const known = named.get(game) ?? new KeptAnswers(game);
  named.set(game, known);
  return known;
}

/** The answers given before any game of a scenario. */
export function answersBeforePlay(scenario: string): KeptAnswers {
  return answersAfter(`before-${scenario}`);
}

import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';
import { variedGame } from './randomGame.ts';

/** How many games each comparison with brute force goes through; 2,000 is the long form. */
export const GAMES = Number(process.env.GAMES ?? 96);

export const patience = { timeout: 60_000 + 200 * GAMES };

export function eachGame(
  check: (game: OutcomeSpaceInput, seed: number) => void,
  games = GAMES,
): void {
  for (let seed = 0; seed < games; seed++) check(variedGame(seed), seed);
}

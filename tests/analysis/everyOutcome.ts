import { type Outcome, SILENCE } from '../../src/analysis/outcome.ts';
import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';

export interface Valued {
  readonly outcome: Outcome;
  /** In the order of the delegations. */
  readonly utilities: readonly number[];
  readonly gains: readonly number[];
  /** The gains from the smallest to the largest. */
  readonly rising: readonly number[];
}

/** All outcomes of a game, one by one. */
export function everyOutcome(game: OutcomeSpaceInput): readonly Valued[] {
  let outcomes: readonly Outcome[] = [{}];
  for (const { id, wordings, silence } of game.norms) {
    const fixed = game.closed?.[id];
    const options = fixed ? [fixed] : silence ? [...wordings, SILENCE] : wordings;
    outcomes = outcomes.flatMap((start) => options.map((option) => ({ ...start, [id]: option })));
  }
  return outcomes.map((outcome) => valued(game, outcome));
}

/** An outcome valued by the tables alone. */
export function valued(game: OutcomeSpaceInput, outcome: Outcome): Valued {
  const utilities = game.delegations.map((id) => {
    let total = 0;
    for (const [norm, option] of Object.entries(outcome)) {
      if (option !== SILENCE) total += game.values[id]?.[norm]?.[option] ?? Number.NaN;
    }
    for (const { norms, wordings, values } of game.linkages) {
      const stands = (place: 0 | 1) => wordings[place].includes(outcome[norms[place]] ?? SILENCE);
      if (stands(0) && stands(1)) total += values[id] ?? 0;
    }
    return total;
  });
  const gains = game.delegations.map(
    (id, side) => (utilities[side] ?? 0) - (game.reservations[id] ?? 0),
  );
  return { outcome, utilities, gains, rising: gains.toSorted((a, b) => a - b) };
}

/** Positive if the first list is larger at the first place where they differ. */
export function compareInOrder(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function product(numbers: readonly number[]): bigint {
  return numbers.reduce((all, each) => all * BigInt(each), 1n);
}

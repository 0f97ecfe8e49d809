import { expect, it } from 'vitest';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../src/analysis/paretoFrontier.ts';
import { recordOf } from '../../src/engine/index.ts';
import { everyOutcome } from './everyOutcome.ts';

/** Four delegations that share a million million units among four norms of four wordings. */
function fineGame(): OutcomeSpaceInput {
  const delegations = ['D1', 'D2', 'D3', 'D4'];
  const wordings = ['A', 'B', 'C', 'D'];
  const norms = ['N1', 'N2', 'N3', 'N4'].map((id) => ({ id, wordings, silence: false }));
  const worth = (side: number, norm: number, place: number) =>
    ((side + 2) * (norm + 3) * (place + 5) ** (side + 2) * 104_729_001) % 250_000_000_000;
  return {
    norms,
    delegations,
    values: Object.fromEntries(
      delegations.map((id, side) => [
        id,
        Object.fromEntries(
          norms.map((norm, n) => [
            norm.id,
            Object.fromEntries(wordings.map((wording, i) => [wording, worth(side, n, i)])),
          ]),
        ),
      ]),
    ),
    linkages: [],
    reservations: recordOf(delegations, () => 0),
  };
}

it('a sample of utilities as fine as any domain has them holds undominated points alone', () => {
  const game = fineGame();
  const { kind, size, utilities } = paretoFrontier(outcomeSpace(game), 1);
  expect(kind).toBe('sample');
  expect(size).toBeGreaterThan(3);
  const all = everyOutcome(game);
  for (let point = 0; point < size; point++) {
    const own = [...utilities.subarray(4 * point, 4 * point + 4)];
    expect(all.some((each) => each.utilities.join() === own.join())).toBe(true);
    const dominating = all.filter(
      (each) =>
        each.utilities.every((utility, side) => utility >= (own[side] ?? 0)) &&
        each.utilities.join() !== own.join(),
    );
    expect(dominating).toEqual([]);
  }
});

import { at } from '../../analysis/at.ts';
import type { Block } from '../../analysis/block.ts';
import { outcomeOf } from '../../analysis/joints.ts';
import type { OutcomeSpace } from '../../analysis/outcomeSpace.ts';
import type { Clauses, MicroPoints } from '../../engine/index.ts';

/** An outcome and what it is worth. */
export interface RankedOutcome {
  readonly clauses: Clauses;
  readonly worth: MicroPoints;
}

interface Part {
  readonly joints: readonly number[];
  readonly worth: number;
}

/**
 * The outcomes that are worth most to the space's only delegation, best first, at most so many. No
 * larger number changes the order of the first: each block extends the best so far, and of a sum's
 * best ones every part is among the best of its own.
 */
export function bestOutcomes(space: OutcomeSpace, count: number): readonly RankedOutcome[] {
  let best: readonly Part[] = [{ joints: [], worth: 0 }];
  for (const block of space.blocks) {
    const options = fallingJoints(block).slice(0, count);
    best = best
      .flatMap(({ joints, worth }) =>
        options.map((joint) => ({
          joints: [...joints, joint],
          worth: worth + at(block.worth, joint),
        })),
      )
      .sort((a, b) => b.worth - a.worth)
      .slice(0, count);
  }
  return best.map(({ joints, worth }) => ({
    clauses: outcomeOf(space, Int32Array.from(joints)),
    worth,
  }));
}

function fallingJoints({ worth }: Block): readonly number[] {
  return Array.from(worth, (_, joint) => joint).sort(
    (a, b) => at(worth, b) - at(worth, a) || a - b,
  );
}

import type { MicroPoints, NormId } from '../engine/index.ts';
import { at } from './at.ts';
import { NODE_LIMIT } from './branchAndBound.ts';
import { jointsOf, utilitiesOf } from './joints.ts';
import { nashPoint } from './nashPoint.ts';
import type { OptionId, Outcome } from './outcome.ts';
import { type OutcomeSpace, type OutcomeSpaceInput, outcomeSpace } from './outcomeSpace.ts';
import { utilitarianPoint } from './utilitarianPoint.ts';

/** What closing clauses early costs all together, at the best that could be agreed before and after. */
export interface ClosingLoss {
  /** Of the product of gains, in micro-points to the power of the number of delegations. */
  readonly nash: Loss<bigint>;
  /** Of the sum of utilities. */
  readonly welfare: Loss<MicroPoints>;
  readonly proven: boolean;
  readonly nodes: number;
}

/** The best outcomes rational for all, and how much less the later one has; `null` where there is none. */
interface Loss<Value> {
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  /** Never negative if proven. No agreement counts with the product 0 and the sum of the reservations. */
  readonly loss: Value;
}

/**
 * The loss from closing norms at the options given, exactly (negotiation: linkage loss), by the tables and
 * reservations as they are. Throws if one of them is closed already.
 */
export function closingLoss(
  game: OutcomeSpaceInput,
  closing: Readonly<Record<NormId, OptionId>>,
  nodeLimit = NODE_LIMIT,
): ClosingLoss {
  const { closed = {} } = game;
  const again = Object.keys(closing).find((norm) => closed[norm] !== undefined);
  if (again !== undefined) throw new RangeError(`${again} is closed already`);
  const open = outcomeSpace(game);
  const shut = outcomeSpace({ ...game, closed: { ...closed, ...closing } });
  const nash = { before: nashPoint(open, nodeLimit), after: nashPoint(shut, nodeLimit) };
  const welfare = {
    before: utilitarianPoint(open, nodeLimit),
    after: utilitarianPoint(shut, nodeLimit),
  };
  const searches = [nash.before, nash.after, welfare.before, welfare.after];
  return {
    nash: {
      before: nash.before.outcome,
      after: nash.after.outcome,
      loss: gainProductOf(open, nash.before.outcome) - gainProductOf(open, nash.after.outcome),
    },
    welfare: {
      before: welfare.before.outcome,
      after: welfare.after.outcome,
      loss: sumOf(open, welfare.before.outcome) - sumOf(open, welfare.after.outcome),
    },
    proven: searches.every(({ proven }) => proven),
    nodes: searches.reduce((sum, { nodes }) => sum + nodes, 0),
  };
}

function gainProductOf(space: OutcomeSpace, outcome: Outcome | null): bigint {
  const utilities = outcome ? utilitiesOf(space, jointsOf(space, outcome)) : space.reservations;
  return utilities.reduce<bigint>(
    (product, utility, side) => product * BigInt(utility - at(space.reservations, side)),
    1n,
  );
}

function sumOf(space: OutcomeSpace, outcome: Outcome | null): MicroPoints {
  const utilities = outcome ? utilitiesOf(space, jointsOf(space, outcome)) : space.reservations;
  return utilities.reduce((sum, utility) => sum + utility, 0);
}

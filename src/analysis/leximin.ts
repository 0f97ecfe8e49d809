import { at } from './at.ts';
import { branchAndBound, type Solution } from './branchAndBound.ts';
import type { Limits } from './limits.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';
import { smallestGains } from './smallestGains.ts';

/**
 * The outcome with the largest smallest gain, which is the score; among those, with the largest next
 * smallest; and so on. One search for each delegation: for the sum of the two smallest gains without
 * giving up the smallest, then of the three smallest, to the sum of all.
 */
export function leximin(space: OutcomeSpace, limits: Limits, nodeLimit: number): Solution {
  const { reservations } = space;
  let found = branchAndBound(
    { space, limits, aim: smallestGains(reservations, [], limits) },
    nodeLimit,
  );
  const smallest = found.score;
  const floors = limits.floors.map((floor, side) =>
    Math.max(floor, at(reservations, side) + smallest),
  );
  const within = { ...limits, floors };
  const sums = [smallest];
  while (found.joints !== null && found.proven && sums.length < reservations.length) {
    const { joints, nodes } = found;
    const aim = smallestGains(reservations, sums, within);
    const next = branchAndBound({ space, limits: within, aim }, nodeLimit - nodes, joints);
    found = { ...next, nodes: nodes + next.nodes };
    sums.push(next.score);
  }
  return { ...found, score: smallest };
}

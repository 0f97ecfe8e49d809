import type { DelegationId, MicroPoints } from '../engine/index.ts';
import { at } from './at.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** How low each delegation may come out in a search, and how far utilities reach at all. */
export interface Limits {
  /** The least utility of each delegation. One that all outcomes reach, or none, stands at the edge of that. */
  readonly floors: Float64Array;
  /** The widest reach of any delegation's utility, from its worst to its best. */
  readonly range: number;
  /** No utility, floor or reservation is larger, whatever its sign. */
  readonly magnitude: number;
}

/** The limits under these floors; no entry, no floor. */
export function limitsOf(
  space: OutcomeSpace,
  floors: Readonly<Record<DelegationId, MicroPoints>>,
): Limits {
  const sides = space.delegations.length;
  const lowest = new Float64Array(sides);
  const highest = new Float64Array(sides);
  let magnitude = 1;
  for (const { tried, worth } of space.blocks) {
    let largest = 0;
    for (let side = 0; side < sides; side++) {
      let low = Infinity;
      let high = -Infinity;
      for (const joint of tried) {
        const value = at(worth, joint * sides + side);
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      lowest[side] = at(lowest, side) + low;
      highest[side] = at(highest, side) + high;
      largest = Math.max(largest, Math.abs(low), Math.abs(high));
    }
    magnitude += largest;
  }
  return {
    // One more than the highest is out of reach as much as anything beyond it.
    floors: Float64Array.from(space.delegations, (id, side) => {
      const floor = Math.ceil(floors[id] ?? -Infinity);
      return Math.min(Math.max(floor, at(lowest, side)), at(highest, side) + 1);
    }),
    range: highest.reduce((most, high, side) => Math.max(most, high - at(lowest, side)), 1),
    magnitude: space.reservations.reduce((most, each) => Math.max(most, Math.abs(each)), magnitude),
  };
}

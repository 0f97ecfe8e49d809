import type { MicroPoints } from '../engine/index.ts';
import { at } from './at.ts';
import { halvesOf } from './halves.ts';
import type { OutcomeSpace } from './outcomeSpace.ts';

/** Outcomes that are looked at for a cloud; of more, every so many. */
const LOOKS = 2_000_000;

/** Where outcomes lie in the plane of two delegations, on a grid: enough to draw them. */
export interface OutcomeCloud {
  /** Whether every outcome was looked at. */
  readonly whole: boolean;
  /** The width of a cell of the grid. */
  readonly cell: MicroPoints;
  /** Middles of the cells that hold an outcome: one delegation's utility, then the other's, and so on. */
  readonly cells: readonly MicroPoints[];
}

/** The cells of a grid that hold an open outcome, by the places of two delegations. */
export function outcomeCloud(
  space: OutcomeSpace,
  places: readonly [number, number],
  cell: MicroPoints,
): OutcomeCloud {
  const [first, second] = halvesOf(space);
  const sides = space.delegations.length;
  const [across, up] = places;
  const outcomes = first.count * second.count;
  const stride = Math.ceil(outcomes / LOOKS);
  const seen = new Set<string>();
  const cells: MicroPoints[] = [];
  for (let look = 0; look < outcomes; look += stride) {
    const a = Math.trunc(look / second.count) * sides;
    const b = (look % second.count) * sides;
    const x = Math.round(
      (at(first.utilities, a + across) + at(second.utilities, b + across)) / cell,
    );
    const y = Math.round((at(first.utilities, a + up) + at(second.utilities, b + up)) / cell);
    const key = `${x} ${y}`;
    if (seen.has(key)) continue;
    seen.add(key);
    cells.push(x * cell, y * cell);
  }
  return { whole: stride === 1, cell, cells };
}

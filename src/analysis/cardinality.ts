import type { OutcomeSpace } from './outcomeSpace.ts';

/** How many outcomes there are, norms that are closed standing as they do. */
export function cardinality(space: OutcomeSpace): number {
  return space.blocks.flatMap(({ norms }) => norms).reduce((all, { open }) => all * open.length, 1);
}

import type { DebriefParts } from '../analysis/debrief/DebriefParts.ts';

/**
 * The parts of a debrief in the order in which they are worked out: what is read first and is soon
 * done comes first.
 */
export const DEBRIEF_PARTS = [
  'plane',
  'home',
  'winSets',
  'turns',
] as const satisfies readonly (keyof DebriefParts)[];

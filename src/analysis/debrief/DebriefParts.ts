import type { GameTurns } from './GameTurns.ts';
import type { HomeCurves } from './homeCurves.ts';
import type { OutcomePlane } from './outcomePlane.ts';
import type { WinSetMoment } from './winSetsOfLog.ts';

/**
 * What is worked out of a finished log for its debrief, part by part. Each is plain data that can be
 * sent from a worker to the page.
 */
export interface DebriefParts {
  readonly home: HomeCurves;
  readonly plane: OutcomePlane;
  readonly winSets: readonly WinSetMoment[];
  readonly turns: GameTurns;
}

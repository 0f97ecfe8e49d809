import type { Log, State } from '../engine/index.ts';

/** A finished line of play that another answer is tried against, and where that answer stands. */
export interface TriedLine {
  /** The name of its save. */
  readonly id: string;
  readonly rewound: boolean;
  readonly log: Log;
  /** Where the log ends. */
  readonly state: State;
  /** The index of the entry in whose place something else is tried. */
  readonly entry: number;
  /** The line that this one was tried against in its turn. */
  readonly before: TriedLine | null;
}

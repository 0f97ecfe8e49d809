import type { Scenario } from '../../engine/index.ts';

/** Who lets a class go on where no instructor sits at `/host`. */
export interface Lead {
  readonly start: (sitting: number) => Promise<void>;
  /** After the last game. */
  readonly end: () => Promise<void>;
}

export interface Place {
  readonly address: URL;
  readonly code: string;
  /** Null where an instructor leads the class. */
  readonly lead: Lead | null;
}

export interface Rehearsal {
  readonly place: Place;
  readonly scenario: Scenario;
  readonly tables: number;
  readonly level: string;
  readonly paceMs: number;
  readonly seed: number;
  /** The longest that it may last. */
  readonly minutes: number;
  readonly print: (line: string) => void;
}

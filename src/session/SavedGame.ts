import type { CutId, DelegationId, Stage } from '../engine/index.ts';

/** What a list of saved games shows. */
export interface GameFacts {
  readonly id: string;
  /** Of the last command, in milliseconds since 1970. */
  readonly when: number;
  readonly scenario: string;
  readonly cut: CutId;
  readonly seat: DelegationId;
  readonly level: string;
  readonly round: number;
  readonly stage: Stage;
  readonly entries: number;
  /** Whether the game went back to an earlier turn; its ending stays out of the gallery. */
  readonly rewound: boolean;
}

export interface SavedGame extends GameFacts {
  /** The save of the line that this one tries another answer to, and the entry in whose place; damaged, it counts for nothing. */
  readonly tried?: { readonly from?: unknown; readonly entry?: unknown } | null;
  /** The log as text, to be read with `parseLog`. */
  readonly text: string;
}

/** An ending that a person has reached, for the gallery. */
export interface EndingReached {
  /** Of the game. */
  readonly id: string;
  readonly when: number;
  readonly ending: string;
  readonly scenario: string;
  readonly cut: CutId;
  readonly seat: DelegationId;
}

/** The saved game that a stored record holds; null where the record is damaged. */
export function savedGameFrom(record: unknown): SavedGame | null {
  return holds(record, { ...GAME, text: 'string' }) ? (record as unknown as SavedGame) : null;
}

export function endingFrom(record: unknown): EndingReached | null {
  return holds(record, ENDING) ? (record as unknown as EndingReached) : null;
}

export function factsOf({ text: _, ...facts }: SavedGame): GameFacts {
  return facts;
}

type Shape = Readonly<Record<string, 'string' | 'number' | 'boolean'>>;

const GAME = {
  id: 'string',
  when: 'number',
  scenario: 'string',
  cut: 'string',
  seat: 'string',
  level: 'string',
  round: 'number',
  stage: 'string',
  entries: 'number',
  rewound: 'boolean',
} satisfies Record<keyof GameFacts, Shape[string]>;

const ENDING = {
  id: 'string',
  when: 'number',
  ending: 'string',
  scenario: 'string',
  cut: 'string',
  seat: 'string',
} satisfies Record<keyof EndingReached, Shape[string]>;

function holds(record: unknown, shape: Shape): boolean {
  if (record === null || typeof record !== 'object') return false;
  return Object.entries(shape).every(
    ([key, type]) => typeof (record as Record<string, unknown>)[key] === type,
  );
}

import type { Settings } from './Settings.ts';

/** What a report of a problem is made from. */
export interface Problem {
  readonly version: string;
  readonly settings: Settings;
  /** The log of the game on the page; null where nothing is played. */
  readonly log: string | null;
  /** What the page said when it failed; null where it has not. */
  readonly failure: string | null;
  readonly browser: {
    readonly name: string;
    readonly languages: readonly string[];
    readonly width: number;
    readonly height: number;
    readonly pixelRatio: number;
  };
}

/** The text of a report, for a person to send by hand: everything in it can be read in it. */
export function problemReport({ log, ...problem }: Problem): string {
  const game: unknown = log === null ? null : JSON.parse(log);
  return `${JSON.stringify({ communique: 'problem report', ...problem, log: game }, null, 2)}\n`;
}

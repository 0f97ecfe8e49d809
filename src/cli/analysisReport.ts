import { type Analysed, analysisOf } from './analysisOf.ts';
import { fine, type Report } from './Report.ts';

export interface Asked {
  readonly json: boolean;
  /** When the program was asked, by its own clock. */
  readonly startMs: number;
}

/** The analysis with the time that it took: one object, or a line for each part of it under a heading. */
export function analysisReport(
  analysed: Analysed,
  { json, startMs }: Asked,
  ...heading: readonly string[]
): Report {
  const analysis = analysisOf(analysed);
  const timed = { ...analysis, milliseconds: Math.round(performance.now() - startMs) };
  if (json) return fine(JSON.stringify(timed));
  const lines = Object.entries(timed).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return fine(...heading, ...lines);
}

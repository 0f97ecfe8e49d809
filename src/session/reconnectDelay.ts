const SHORTEST_MS = 500;
const LONGEST_MS = 2000;

/**
 * How long to wait before the next try to reach the server, in milliseconds from 500 to 2000: longer
 * with each try that failed, and never the same for a whole class. `draw` is from 0 to 1.
 */
export function reconnectDelayMs(failed: number, draw: number): number {
  const longest = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (failed + 1));
  return Math.round(SHORTEST_MS + draw * (longest - SHORTEST_MS));
}

import { Tally } from './Tally.mjs';

/**
 * Lets every seat act in its turn, and says what was measured as JSON.
 * @param {(wish: { addresses: string[], tables: number, minutes: number, everyMs: number }, seats: number,
 *   note: (ms: number, outcome: string) => void) => Promise<(() => void)[]>} open
 */
export async function run(open) {
  const wish = JSON.parse(process.argv[2] ?? '{}');
  const tally = new Tally();
  const began = performance.now();
  const acts = await open(wish, 2 * wish.tables, (ms, outcome) => tally.note(ms, outcome));
  const joinedMs = performance.now() - began;
  for (const act of acts)
    setTimeout(() => {
      act();
      setInterval(act, wish.everyMs);
    }, Math.random() * wish.everyMs);
  await pause(wish.everyMs);
  process.stdout.write('warm\n');
  tally.begin();
  await pause(wish.minutes * 60_000);
  process.stdout.write(`${JSON.stringify({ ...tally.end(), seats: acts.length, joinedMs })}\n`);
  process.exit(0);
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

import { AGENT_NAMES } from '../../../src/agents/agent.ts';
import { LEVELS, trades } from '../../../src/agents/level.ts';
import type { CutId, Scenario } from '../../../src/engine/index.ts';
import type { Choice } from './alternatives.ts';
import type { Job } from './job.ts';
import { RANDOM } from './minds.ts';
import { LESSONS } from './wrongLessons.ts';

/** How many seeds each part of the measurement gets. */
export interface Size {
  readonly equal: number;
  /** For each pairing of two of all players. */
  readonly pool: number;
  readonly lessons: number;
  /** Games of which every tone and red line is forked. */
  readonly forks: number;
  /** Games of which every reaction is forked: there are few in each. */
  readonly reactions: number;
}

export const STRONGEST = 'logroller';

const BATCH = 5;

/** The games that a cut is judged by, the slowest first. */
export function jobsFor(
  { delegations }: Scenario,
  cut: CutId,
  size: Size,
  tests: readonly number[],
): readonly Job[] {
  const [first, second] = delegations.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error('two delegations are needed');
  const wanted = (...some: readonly number[]) => some.some((test) => tests.includes(test));
  const sit = (a: string, b: string) => ({ [first]: a, [second]: b });
  const equal = LEVELS.toReversed().flatMap((level) =>
    batches(size.equal).map(
      (seeds): Job => ({
        set: 'equal',
        cut,
        players: sit(level, level),
        seeds,
        // Harvests are rare, so they are forked wherever equals of these levels make one.
        forks: wanted(4) && trades(level) ? ['harvest'] : [],
        effort: level === STRONGEST && wanted(7),
      }),
    ),
  );
  // Every level in every temper, and who does anything legal.
  const everybody = [...AGENT_NAMES.toReversed(), RANDOM];
  // Seeds of their own for each pairing, so that all pairs of cables are dealt.
  const pool = everybody.flatMap((a, row) =>
    everybody.flatMap((b, column) =>
      batches(size.pool).map(
        (seeds): Job => ({
          set: 'pool',
          cut,
          players: sit(a, b),
          seeds: seeds.map((seed) => seed + (row * everybody.length + column) * size.pool),
          effort: false,
          forks: wanted(4) ? ['signature', 'press'] : [],
        }),
      ),
    ),
  );
  const lessons = LESSONS.flatMap((lesson) =>
    [sit(lesson, STRONGEST), sit(STRONGEST, lesson)].flatMap((players) =>
      batches(size.lessons).map(
        (seeds): Job => ({ set: 'lessons', cut, players, seeds, forks: [], effort: false }),
      ),
    ),
  );
  const forked = (set: string, count: number, forks: readonly Choice[]) =>
    batches(count, 1).map(
      (seeds): Job => ({
        set,
        cut,
        players: sit(STRONGEST, STRONGEST),
        seeds,
        effort: false,
        forks,
      }),
    );
  const forks = [
    ...forked('forks', size.forks, ['tone', 'red-line']),
    ...forked('reactions', size.reactions, ['reaction']),
  ];
  return [
    ...(wanted(4) ? forks : []),
    ...(wanted(2, 3, 4, 6, 7, 8) ? equal : []),
    ...(wanted(6) ? lessons : []),
    ...(wanted(4, 5) ? pool : []),
  ];
}

function batches(count: number, size = BATCH): readonly (readonly number[])[] {
  const seeds = Array.from({ length: count }, (_, index) => index + 1);
  return Array.from({ length: Math.ceil(count / size) }, (_, batch) =>
    seeds.slice(batch * size, (batch + 1) * size),
  );
}

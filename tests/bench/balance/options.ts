import { parseArgs } from 'node:util';
import type { Size } from './jobsFor.ts';
import { SHIPPED } from './scenarioAt.ts';

export interface Options {
  readonly scenario: string;
  /** Both cuts by default. */
  readonly cuts: readonly string[];
  readonly tests: readonly number[];
  readonly sizeOf: (cut: string) => Size;
}

const CUTS = ['20', '60'];
const LONG: Readonly<Record<string, Size>> = {
  '20': { equal: 400, pool: 2, lessons: 80, forks: 32, reactions: 120 },
  '60': { equal: 400, pool: 1, lessons: 30, forks: 14, reactions: 60 },
};
const SHORT: Readonly<Record<string, Size>> = {
  '20': { equal: 40, pool: 1, lessons: 15, forks: 5, reactions: 5 },
  '60': { equal: 20, pool: 1, lessons: 5, forks: 1, reactions: 1 },
};
const NOTHING: Size = { equal: 0, pool: 0, lessons: 0, forks: 0, reactions: 0 };
const ALL = [1, 2, 3, 4, 5, 6, 7, 8];

export const USAGE = `usage: npm run balance -- [--short] [--cut 20] [--test 4] [--scenario FOLDER]
  --short     about a minute, with fewer games
  --cut       only this cut (may be repeated)
  --test      only this test of the list, 8 being agreements (may be repeated)
  --times     so many times the usual games
  --scenario  another folder than ${SHIPPED}`;

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: 'boolean', default: false },
      cut: { type: 'string', multiple: true, default: CUTS },
      test: { type: 'string', multiple: true, default: ALL.map(String) },
      times: { type: 'string', default: '1' },
      scenario: { type: 'string', default: SHIPPED },
    },
  });
  const sizes = values.short ? SHORT : LONG;
  const times = Number(values.times);
  return {
    scenario: values.scenario,
    cuts: values.cut,
    tests: values.test.map(Number),
    sizeOf: (cut) => scaled(sizes[cut] ?? sizes['20'] ?? NOTHING, times),
  };
}

function scaled({ equal, pool, lessons, forks, reactions }: Size, times: number): Size {
  const many = (count: number) => Math.max(1, Math.round(count * times));
  return {
    equal: many(equal),
    pool: many(pool),
    lessons: many(lessons),
    forks: many(forks),
    reactions: many(reactions),
  };
}

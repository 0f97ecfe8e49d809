import { decide } from '../agents/decide.ts';
import { LEVELS } from '../agents/level.ts';
import type { Mind } from './Mind.ts';

/** The agents of `src/agents`, by level. */
export function allMinds(): Readonly<Record<string, Mind>> {
  return Object.fromEntries(
    LEVELS.map((level): [string, Mind] => [level, (view, random) => decide(view, random, level)]),
  );
}

import type { ClassStep } from './ClassDebriefContext.ts';
import { classSteps } from './classSteps.ts';

/** Which step it is of how many, and which part of it, for `classDebrief.place`. */
export function partOf(step: ClassStep): {
  readonly number: number;
  readonly of: number;
  readonly part: number;
  readonly parts: number;
} {
  const parts = classSteps.filter(({ number }) => number === step.number);
  return {
    number: step.number,
    of: classSteps.at(-1)?.number ?? 0,
    part: parts.indexOf(step) + 1,
    parts: parts.length,
  };
}

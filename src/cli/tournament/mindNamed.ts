import { baselineMind, isBaseline } from '../../agents/baselines/baselines.ts';
import { decide } from '../../agents/decide.ts';
import { isLevel } from '../../agents/level.ts';
import type { Clauses } from '../../engine/index.ts';
import type { Mind } from '../../session/Mind.ts';

/** Whether there is an agent of this name. */
export function isAgent(word: string): boolean {
  return isBaseline(word) || isLevel(word);
}

/** The agent of this name; the Nash point is told to the baseline that knows it, and to no other. */
export function mindNamed(word: string, nash: Clauses | null): Mind {
  if (isBaseline(word)) return baselineMind(word, nash);
  if (isLevel(word)) return (view, random) => decide(view, random, word);
  throw new Error(`no agent ${word}`);
}

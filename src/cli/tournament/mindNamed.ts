import { baselineMind, isBaseline } from '../../agents/baselines/baselines.ts';
import type { Clauses } from '../../engine/index.ts';
import { allMinds } from '../../session/allMinds.ts';
import type { Mind } from '../../session/Mind.ts';

/** Whether there is an agent or a baseline of this name. */
export function isAgent(word: string): boolean {
  return isBaseline(word) || Object.hasOwn(allMinds(), word);
}

/** The agent of this name; the Nash point is told to the baseline that knows it, and to no other. */
export function mindNamed(word: string, nash: Clauses | null): Mind {
  if (isBaseline(word)) return baselineMind(word, nash);
  const mind = allMinds()[word];
  if (mind === undefined) throw new Error(`no agent ${word}`);
  return mind;
}

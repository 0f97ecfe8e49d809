import type { Scenario } from '../engine/index.ts';
import { readRules } from '../scenario/readRules.ts';
import { faultLines, readAt } from './scenarioFolder.ts';

export type RulesAt =
  | { readonly ok: true; readonly scenario: Scenario }
  /** A line for each fault. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** The rules of a scenario, by the id of a built-in one or by its folder; `absent` is said where there is none. */
export function rulesAt(
  where: string,
  absent = `${where}:1:1: there is no such scenario, name a built-in one or a folder`,
): RulesAt {
  const read = readAt(where, readRules);
  if (read.ok === 'missing') return { ok: false, faults: [absent] };
  return read.ok ? read : { ok: false, faults: faultLines(where, read.faults) };
}

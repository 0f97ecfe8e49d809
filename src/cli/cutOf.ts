import type { CutId, Scenario } from '../engine/index.ts';

const CUT_USUAL = '60';

/** The cut asked for, or where none is the usual one; nothing where the scenario does not have it. */
export function cutOf(scenario: Scenario, asked: string | undefined): CutId | undefined {
  const ids = scenario.cuts.map((cut) => cut.id);
  if (asked !== undefined) return ids.find((id) => id === asked);
  return ids.find((id) => id === CUT_USUAL) ?? ids[0];
}

import type { CutId, Scenario } from '../engine/index.ts';

const CUT_USUAL = '60';

export type CutOf =
  | { readonly ok: true; readonly cut: CutId }
  | { readonly ok: false; readonly fault: string };

/** The cut that is asked for; if none is, the usual one where the scenario has it, or else its first. */
export function cutOf({ id, cuts }: Scenario, asked: string | undefined): CutOf {
  const ids = cuts.map((each) => each.id);
  const wanted = asked ?? (ids.includes(CUT_USUAL) ? CUT_USUAL : ids[0]);
  const cut = ids.find((each) => each === wanted);
  if (cut !== undefined) return { ok: true, cut };
  return { ok: false, fault: `${id} has the cuts ${ids.join(', ')}` };
}

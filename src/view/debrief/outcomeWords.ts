import type { Outcome } from '../../analysis/outcome.ts';
import { clausesOf } from '../../analysis/outcome.ts';
import type { MicroPoints } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { listed } from '../joined.ts';
import { delegationName, rungsWords } from '../names.ts';
import { points } from '../signed.ts';

/** An outcome by its rungs, silent norms left out: `N1 B, N4 C`; with none, that all is silent. */
export function outcomeWords(frame: Frame, outcome: Outcome): string {
  const clauses = clausesOf(outcome);
  return Object.keys(clauses).length === 0
    ? frame.t('debrief.allSilent')
    : rungsWords(frame, clauses);
}

/** What something is worth to each delegation: `United States 66, China 45`. */
export function worthWords(
  frame: Frame,
  delegations: readonly string[],
  utilities: readonly MicroPoints[],
): string {
  return listed(
    frame,
    delegations.map((id, side) =>
      frame.t('debrief.worth', {
        name: delegationName(frame, id),
        value: points(frame, utilities[side] ?? 0),
      }),
    ),
  );
}

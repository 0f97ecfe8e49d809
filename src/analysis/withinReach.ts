import { type DelegationId, type MicroPoints, type State, viewFor } from '../engine/index.ts';
import { bestOutcome } from './bestOutcome.ts';
import { keepingReservations } from './keepingReservations.ts';
import { outcomeSpace } from './outcomeSpace.ts';
import { spaceOfState } from './spaceOfState.ts';

/** Enough for the largest scenario that ships; a search that gives up says what it has found. */
const NODES_MOST = 20_000;

/** The most that a text acceptable to all would give a delegation above its line, by the tables of the moment; 0 where there is none. */
export function withinReach(state: State, delegation: DelegationId): MicroPoints {
  const { own } = viewFor(state, delegation);
  if (own === null) throw new Error(`${delegation} has no seat of its own`);
  const space = outcomeSpace(spaceOfState(state));
  const { outcome, score } = bestOutcome({
    space,
    goal: { kind: 'weighted-sum', weights: { [delegation]: 1 } },
    floors: keepingReservations(space),
    nodeLimit: NODES_MOST,
  });
  return outcome === null ? 0 : Math.max(0, score - own.line);
}

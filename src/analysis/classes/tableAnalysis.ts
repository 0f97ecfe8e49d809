import {
  type DelegationId,
  type Log,
  type MicroPoints,
  PUBLIC,
  type Scenario,
  type View,
  viewFor,
} from '../../engine/index.ts';
import { at } from '../at.ts';
import { gameLine } from '../debrief/GameLine.ts';
import { type EndingId, endingFor, stillToGain } from '../endingFor.ts';
import { idealPoint } from '../idealPoint.ts';
import { outcomeSpace } from '../outcomeSpace.ts';
import { paretoFrontier } from '../paretoFrontier.ts';
import { spaceOfState } from '../spaceOfState.ts';
import { utilitarianPoint } from '../utilitarianPoint.ts';
import { utilityOf } from '../utilityOf.ts';
import { gainOf } from './classOutcomes.ts';

/** A finished game of a class among everything that its table could have agreed, by its own cables and events. */
export interface TableAnalysis {
  readonly table: string;
  readonly number: number;
  /** Counted from 0. */
  readonly sitting: number;
  readonly log: Log;
  /** As the public sees the verdict. */
  readonly view: View;
  readonly delegations: readonly DelegationId[];
  readonly signed: boolean;
  readonly endings: Readonly<Record<DelegationId, EndingId>>;
  /** What each gained over its own line, in the order of the delegations; 0 without a text. */
  readonly gains: readonly MicroPoints[];
  /** The most that each alone could have gained while no other fell below its line; null where no text serves all. */
  readonly most: readonly MicroPoints[] | null;
  /** The largest sum of gains with nobody below its line; null where no text serves all. */
  readonly jointMost: MicroPoints | null;
  /** Gains at the points that no text improves for all, from the most of the first delegation on. */
  readonly frontier: readonly (readonly MicroPoints[])[];
  /** What all could still have gained together, without loss to anybody; null without a text. */
  readonly left: MicroPoints | null;
}

/** A table of a class as its log is handed on. */
export interface FinishedTable {
  readonly table: string;
  readonly number: number;
  readonly sitting: number;
  readonly log: Log;
}

/** The analysis of a game that this scenario has played; null where it has not come to its verdict. */
export function tableAnalysis(scenario: Scenario, finished: FinishedTable): TableAnalysis | null {
  const { end } = gameLine(scenario, finished.log);
  const view = viewFor(end, PUBLIC);
  const { verdict } = view;
  if (verdict === null) return null;
  const space = outcomeSpace(spaceOfState(end));
  const { delegations, reservations } = space;
  const overLines = (utilities: Readonly<Record<DelegationId, MicroPoints>> | null) =>
    utilities && delegations.map((id, side) => (utilities[id] ?? 0) - at(reservations, side));
  const signed = verdict.outcome === 'signed';
  const best = utilitarianPoint(space);
  const jointGains = overLines(best.outcome && utilityOf(space, best.outcome));
  return {
    ...finished,
    view,
    delegations,
    signed,
    endings: Object.fromEntries(delegations.map((id) => [id, endingFor(view, id)])),
    gains: delegations.map((id) => gainOf(verdict, id)),
    most: overLines(idealPoint(space).utilities),
    jointMost: jointGains?.reduce((sum, gain) => sum + gain, 0) ?? null,
    frontier: frontierGains(paretoFrontier(space), reservations),
    left: signed ? stillToGain(view).total : null,
  };
}

function frontierGains(
  { size, utilities }: ReturnType<typeof paretoFrontier>,
  reservations: Float64Array,
): TableAnalysis['frontier'] {
  const sides = reservations.length;
  return Array.from({ length: size }, (_, point) =>
    Array.from(reservations, (line, side) => at(utilities, point * sides + side) - line),
  ).sort((one, other) => (other[0] ?? 0) - (one[0] ?? 0));
}

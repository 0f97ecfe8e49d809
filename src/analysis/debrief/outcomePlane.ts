import { type DelegationId, entry, type MicroPoints, viewFor } from '../../engine/index.ts';
import { at } from '../at.ts';
import { type Distances, distancesFrom } from '../distances.ts';
import { jointsOf, outcomeOf, utilitiesOf } from '../joints.ts';
import { type LeftOnTable, leftOnTable } from '../leftOnTable.ts';
import { type OptionId, type Outcome, SILENCE } from '../outcome.ts';
import { type OutcomeCloud, outcomeCloud } from '../outcomeCloud.ts';
import { type OutcomeSpace, outcomeSpace } from '../outcomeSpace.ts';
import { paretoFrontier } from '../paretoFrontier.ts';
import { projectedFrontier } from '../projectedFrontier.ts';
import { type SolutionPoint, type SolutionPoints, solutionPoints } from '../solutionPoints.ts';
import { spaceOfState } from '../spaceOfState.ts';
import { type WinSets, winSets } from '../winSets.ts';
import type { GameLine } from './GameLine.ts';
import { offerPath, type PathBreach, type PathOffer } from './offerPath.ts';
import type { SolutionName } from './solutionNames.ts';

/** The grid of the dots: finer than that, no eye tells them apart. */
const POINT: MicroPoints = 1_000_000;

/** An outcome, and what it is worth to each delegation in their order. */
export interface PlanePoint {
  readonly outcome: Outcome;
  readonly utilities: readonly MicroPoints[];
}

/** A norm that stands elsewhere in the witness, and what that changes once the swaps before are made. */
export interface WorthOfSwap {
  readonly norm: string;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly changes: readonly MicroPoints[];
}

/** The plane of two delegations. */
export interface PlaneOfTwo {
  readonly places: readonly [number, number];
  readonly cloud: OutcomeCloud;
  /** The frontier of these two, from the most of the first to the least. */
  readonly frontier: readonly PlanePoint[];
}

/** A finished game among everything that could have been agreed, by the tables as the closing froze them. */
export interface OutcomePlane {
  readonly delegations: readonly DelegationId[];
  readonly reservations: readonly MicroPoints[];
  /** What was agreed; without a text, what was harvested and each one's reservation. */
  readonly deal: PlanePoint & { readonly signed: boolean };
  readonly outcomes: WinSets;
  readonly frontier: { readonly kind: 'exact' | 'sample'; readonly points: readonly PlanePoint[] };
  readonly planes: readonly PlaneOfTwo[];
  readonly solutions: Readonly<
    Record<SolutionName, (PlanePoint & { readonly proven: boolean }) | null>
  >;
  /** The most of each delegation alone; null where nothing is rational for all. */
  readonly ideal: readonly MicroPoints[] | null;
  /** What all could still have gained from the text; null without one. */
  readonly left: (LeftOnTable & { readonly worth: readonly WorthOfSwap[] }) | null;
  /** Of the text; null without one. */
  readonly distances: Distances | null;
  readonly path: readonly (PathOffer | PathBreach)[];
}

/** The outcome plane of a finished game. */
export function outcomePlane(line: GameLine): OutcomePlane {
  const { end } = line;
  const [someone = ''] = Object.keys(end.table.delegations);
  const { verdict } = viewFor(end, someone);
  if (verdict === null) throw new Error('the dialogue is not over');
  const space = outcomeSpace(spaceOfState(end));
  const signed = verdict.outcome === 'signed';
  const points = solutionPoints(space);
  const frontier = paretoFrontier(space);
  const left = signed ? leftOnTable(space, verdict.clauses) : null;
  return {
    delegations: space.delegations,
    reservations: [...space.reservations],
    deal: {
      signed,
      outcome: verdict.clauses,
      utilities: space.delegations.map((id) => entry(verdict.sides, id).utility),
    },
    outcomes: winSets(space),
    frontier: {
      kind: frontier.kind,
      points: Array.from({ length: frontier.size }, (_, point) =>
        pointOf(space, frontier.witness(point)),
      ),
    },
    planes: planesOf(space),
    solutions: solutionsOf(space, points),
    ideal: points.ideal.utilities && inOrder(space, points.ideal.utilities),
    left: left && { ...left, worth: worthOf(space, verdict.clauses, left) },
    distances: signed ? distancesFrom(space, verdict.clauses, points, frontier) : null,
    path: offerPath(line, space),
  };
}

function pointOf(space: OutcomeSpace, outcome: Outcome): PlanePoint {
  return { outcome, utilities: [...utilitiesOf(space, jointsOf(space, outcome))] };
}

function inOrder(
  { delegations }: OutcomeSpace,
  utilities: Readonly<Record<DelegationId, MicroPoints>>,
): readonly MicroPoints[] {
  return delegations.map((id) => entry(utilities, id));
}

function planesOf(space: OutcomeSpace): readonly PlaneOfTwo[] {
  const places = space.delegations.map((_, place) => place);
  const pairs = places.flatMap((a) => places.filter((b) => b > a).map((b) => [a, b] as const));
  return pairs.map((pair) => ({
    places: pair,
    cloud: outcomeCloud(space, pair, POINT),
    frontier: frontierOfTwo(space, pair),
  }));
}

function frontierOfTwo(
  space: OutcomeSpace,
  pair: readonly [number, number],
): readonly PlanePoint[] {
  const { count, joints } = projectedFrontier(space, pair);
  const blocks = space.blocks.length;
  const points = Array.from({ length: count }, (_, point) =>
    pointOf(space, outcomeOf(space, joints.subarray(point * blocks, (point + 1) * blocks))),
  );
  const [across] = pair;
  return points.sort((a, b) => (b.utilities[across] ?? 0) - (a.utilities[across] ?? 0));
}

function solutionsOf(space: OutcomeSpace, points: SolutionPoints): OutcomePlane['solutions'] {
  const of = ({ outcome, proven }: SolutionPoint) =>
    outcome && { ...pointOf(space, outcome), proven };
  const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = points;
  return {
    nash: of(nash),
    kalaiSmorodinsky: of(kalaiSmorodinsky),
    egalitarian: of(egalitarian),
    utilitarian: of(utilitarian),
  };
}

/** What each swap changes, made one after the other in the order of the norms: they add up to the gains. */
function worthOf(
  space: OutcomeSpace,
  from: Outcome,
  { swaps }: LeftOnTable,
): readonly WorthOfSwap[] {
  let outcome: Outcome = from;
  return swaps.map(({ norm, from: was, to }) => {
    const before = utilitiesOf(space, jointsOf(space, outcome));
    outcome = { ...outcome, [norm]: to };
    const after = utilitiesOf(space, jointsOf(space, outcome));
    return {
      norm,
      from: was ?? SILENCE,
      to,
      changes: [...after].map((value, side) => value - at(before, side)),
    };
  });
}

import type { PathOffer } from '../../analysis/debrief/offerPath.ts';
import type { OutcomePlane, PlaneOfTwo, PlanePoint } from '../../analysis/debrief/outcomePlane.ts';
import { SOLUTIONS, type SolutionName } from '../../analysis/debrief/solutionNames.ts';
import type { MicroPoints } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { delegationInText, eventTitle } from '../names.ts';
import { type SideMark, sideMark } from '../sideMark.ts';
import { points } from '../signed.ts';
import type { ChartAxis, ChartMark, ChartView, Spot } from './ChartView.ts';
import { type LaidGame, laidWhat } from './laidGames.ts';
import { offerWhat } from './offerWhat.ts';
import { outcomeWords, worthWords } from './outcomeWords.ts';
import { planeTable, possibleIn } from './planeTable.ts';

const MICRO = 1_000_000;
/** How far the picture reaches beyond what has to be in it, in points. */
const ROOM = 7;
/** As a part of the width. */
const ROOM_FOR_WORDS = 0.14;

export interface SolutionSpot extends Spot {
  /** The letters of the concepts that meet here: `N`, `N, K`. */
  readonly letters: string;
}

export interface OfferSpot extends Spot {
  /** Its number, from 1; where offers of one side meet, all their numbers. */
  readonly label: string;
  /** 0 for the first of the two delegations, 1 for the second, 2 for any other. */
  readonly by: number;
}

/** The plane of two delegations, ready to be drawn. */
export interface PlaneView extends ChartView {
  readonly sides: readonly [SideMark, SideMark];
  /** What no agreement is worth. */
  readonly lines: Spot;
  readonly lineLabels: readonly [string, string];
  /** Middles of cells with a text in them. */
  readonly cloud: readonly Spot[];
  readonly frontier: readonly Spot[];
  readonly frontierLabel: string;
  readonly solutions: readonly SolutionSpot[];
  /** From offer to offer to the deal. */
  readonly way: readonly Spot[];
  readonly offers: readonly OfferSpot[];
  readonly breaches: readonly (Spot & { readonly words: string })[];
  readonly deal: Spot & { readonly label: string };
  /** What was possible without loss to anybody; null where nothing was left. */
  readonly possible: (Spot & { readonly label: string }) | null;
  /** Other games whose ends were laid on the plane, each with the letter and the name it is called by. */
  readonly others: readonly (Spot & { readonly letter: string; readonly label: string })[];
}

/** The plane of two delegations: a finished game among everything that could have been agreed. */
export function planeView(
  frame: Frame,
  plane: OutcomePlane,
  pair: PlaneOfTwo,
  laid: readonly LaidGame[] = [],
): PlaneView {
  const { t } = frame;
  const [across, up] = pair.places;
  const spot = (utilities: readonly MicroPoints[]): Spot => ({
    x: (utilities[across] ?? 0) / MICRO,
    y: (utilities[up] ?? 0) / MICRO,
  });
  const [first, second] = [plane.delegations[across] ?? '', plane.delegations[up] ?? ''];
  const lines = spot(plane.reservations);
  const deal = spot(plane.deal.utilities);
  const better = possibleIn(plane);
  const possible = better && spot(better.utilities);
  const frontier = pair.frontier.map(({ utilities }) => spot(utilities));
  const solutions = solutionSpots(plane, spot);
  const way = offerSpots(plane, pair, spot);
  const others = laid.map(({ letter, name, utilities }) => ({
    ...spot(utilities),
    letter,
    label: t('debrief.compare.label', { letter, name }),
  }));
  const shown = [
    ...others,
    lines,
    deal,
    ...frontier,
    ...solutions,
    ...way,
    ...(possible === null ? [] : [possible]),
  ];
  const axis = (side: 'x' | 'y', id: string): ChartAxis => {
    const [from, to] = reachOf(shown.map((each) => each[side]));
    // Beyond the frontier there is nothing: words stand there.
    const words = side === 'x' ? ROOM_FOR_WORDS * (to - from) : 0;
    return {
      label: t('debrief.valueTo', { name: delegationInText(frame, id) }),
      from,
      to: to + words,
    };
  };
  return {
    id: plane.planes.length === 1 ? 'plane' : `plane-${first}-${second}`,
    title: t('debrief.planeTitle'),
    description: description(frame, plane),
    x: axis('x', first),
    y: axis('y', second),
    sides: [sideMark(frame, first), sideMark(frame, second)],
    lines,
    lineLabels: [lineLabel(frame, plane, across), lineLabel(frame, plane, up)],
    cloud: cellsOf(pair),
    frontier,
    frontierLabel: t('debrief.frontierLabel', { sides: plane.delegations.length }),
    solutions,
    way: way.length === 0 ? [] : [...way, deal],
    offers: gathered(way),
    breaches: breachSpots(frame, plane, way, spot),
    deal: {
      ...deal,
      label: t(
        plane.deal.signed ? 'debrief.dealLabel' : 'debrief.noTextLabel',
        numbers(frame, plane.deal.utilities, pair),
      ),
    },
    possible:
      better === null || possible === null
        ? null
        : {
            ...possible,
            label: t('debrief.possibleLabel', numbers(frame, better.utilities, pair)),
          },
    others,
    marks: marksOf(frame, { plane, pair, laid }, spot),
    table: planeTable(frame, plane, pair, laid),
  };
}

function reachOf(values: readonly number[]): readonly [number, number] {
  return [Math.floor(Math.min(...values) - ROOM), Math.ceil(Math.max(...values) + ROOM)];
}

function numbers(
  frame: Frame,
  utilities: readonly MicroPoints[],
  { places: [across, up] }: PlaneOfTwo,
) {
  return { x: points(frame, utilities[across] ?? 0), y: points(frame, utilities[up] ?? 0) };
}

function lineLabel(
  frame: Frame,
  { delegations, reservations }: OutcomePlane,
  side: number,
): string {
  const id = delegations[side] ?? '';
  return frame.t('debrief.lineLabel', {
    who: id === frame.view.own?.id ? 'own' : 'other',
    name: sideMark(frame, id).short,
    value: points(frame, reservations[side] ?? 0),
  });
}

function cellsOf({ cloud: { cells } }: PlaneOfTwo): readonly Spot[] {
  const spots: Spot[] = [];
  for (let place = 0; place < cells.length; place += 2)
    spots.push({ x: (cells[place] ?? 0) / MICRO, y: (cells[place + 1] ?? 0) / MICRO });
  return spots;
}

type ToSpot = (utilities: readonly MicroPoints[]) => Spot;

/** The points that a solution concept names; where several meet, one mark with all their letters. */
function solutionSpots({ solutions }: OutcomePlane, spot: ToSpot): readonly SolutionSpot[] {
  const found = SOLUTIONS.flatMap((name) => {
    const point = solutions[name];
    return point === null ? [] : [{ ...spot(point.utilities), letters: letterOf(name) }];
  });
  return found
    .filter(({ x, y }, place) => found.findIndex((each) => each.x === x && each.y === y) === place)
    .map(({ x, y }) => ({
      x,
      y,
      letters: found
        .flatMap((each) => (each.x === x && each.y === y ? [each.letters] : []))
        .join(', '),
    }));
}

/** The letter by which a solution is marked in the plane. */
function letterOf(name: SolutionName): string {
  switch (name) {
    case 'nash':
      return 'N';
    case 'kalaiSmorodinsky':
      return 'K';
    case 'egalitarian':
      return 'E';
    case 'utilitarian':
      return 'U';
    default:
      return name satisfies never;
  }
}

/** The offers of a path, without its breaches; they are numbered from 1 in this order. */
function offersOf({ path }: OutcomePlane): readonly PathOffer[] {
  return path.filter((each): each is PathOffer => each.kind === 'offer');
}

function offerSpots(
  plane: OutcomePlane,
  { places }: PlaneOfTwo,
  spot: ToSpot,
): readonly Omit<OfferSpot, 'label'>[] {
  return offersOf(plane).map(({ by, utilities }) => {
    const side = places.findIndex((each) => plane.delegations[each] === by);
    return { ...spot(utilities), by: side < 0 ? 2 : side };
  });
}

/** One mark for offers of one side that meet, with all their numbers. */
function gathered(offers: readonly Omit<OfferSpot, 'label'>[]): readonly OfferSpot[] {
  const numbers = new Map<string, number[]>();
  const keyOf = ({ x, y, by }: Omit<OfferSpot, 'label'>) => `${x} ${y} ${by}`;
  for (const [place, offer] of offers.entries())
    numbers.set(keyOf(offer), [...(numbers.get(keyOf(offer)) ?? []), place + 1]);
  return offers
    .filter((offer, place) => numbers.get(keyOf(offer))?.[0] === place + 1)
    .map((offer) => ({ ...offer, label: numbers.get(keyOf(offer))?.join(', ') ?? '' }));
}

/** A breach stands halfway between the offers that it came between; before the first, at that one. */
function breachSpots(
  frame: Frame,
  plane: OutcomePlane,
  offers: readonly Spot[],
  spot: ToSpot,
): PlaneView['breaches'] {
  let passed = 0;
  return plane.path.flatMap((each) => {
    if (each.kind === 'offer') {
      passed += 1;
      return [];
    }
    const last = spot(plane.deal.utilities);
    const before = offers[passed - 1] ?? offers[passed] ?? last;
    const after = offers[passed] ?? last;
    const words = eventTitle(frame, each.event);
    return [{ x: (before.x + after.x) / 2, y: (before.y + after.y) / 2, words }];
  });
}

function description(frame: Frame, plane: OutcomePlane): string {
  const { t } = frame;
  const better = possibleIn(plane);
  return t('debrief.planeDescription', {
    signed: String(plane.deal.signed),
    worth: worthWords(frame, plane.delegations, plane.deal.utilities),
    left: better === null ? 'no' : 'yes',
    possible: better === null ? '' : worthWords(frame, plane.delegations, better.utilities),
    offers: offersOf(plane).length,
  });
}

/** What the arrow keys walk over: the deal, what was possible, the lines, the solutions, the frontier, the way there. */
function marksOf(
  frame: Frame,
  {
    plane,
    pair,
    laid,
  }: {
    readonly plane: OutcomePlane;
    readonly pair: PlaneOfTwo;
    readonly laid: readonly LaidGame[];
  },
  spot: ToSpot,
): readonly ChartMark[] {
  const { t } = frame;
  const mark = (what: string, { outcome, utilities }: PlanePoint): ChartMark => ({
    ...spot(utilities),
    words: t('debrief.mark', {
      what,
      worth: worthWords(frame, plane.delegations, utilities),
      text: outcomeWords(frame, outcome),
    }),
  });
  const better = possibleIn(plane);
  const offers = offersOf(plane);
  return [
    mark(t(plane.deal.signed ? 'debrief.what.deal' : 'debrief.what.noText'), plane.deal),
    ...(better === null ? [] : [mark(t('debrief.what.possible'), better)]),
    {
      ...spot(plane.reservations),
      words: t('debrief.markLines', {
        worth: worthWords(frame, plane.delegations, plane.reservations),
      }),
    },
    ...SOLUTIONS.flatMap((name) => {
      const point = plane.solutions[name];
      return point === null ? [] : [mark(t(`debrief.solution.${name}`), point)];
    }),
    ...pair.frontier.map((point, place) =>
      mark(t('debrief.what.frontier', { place: place + 1, of: pair.frontier.length }), point),
    ),
    ...offers.map((offer, place) => mark(offerWhat(frame, offer, place + 1), offer)),
    ...breachSpots(frame, plane, offerSpots(plane, pair, spot), spot).map(({ x, y, words }) => ({
      x,
      y,
      words: t('debrief.what.breach', { event: words }),
    })),
    ...laid.map((game) => mark(laidWhat(frame, game), game)),
  ];
}

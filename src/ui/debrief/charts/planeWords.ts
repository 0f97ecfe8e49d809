import { line, text } from '@observablehq/plot';
import type { Spot } from '../../../view/debrief/ChartView.ts';
import {
  type Box,
  type Drawn,
  labelPlaces,
  tieOf,
  type WantedLabel,
} from '../../../view/debrief/labelPlaces.ts';
import type { PlaneView } from '../../../view/debrief/planeView.ts';
import type { ChartGround } from './ChartGround.ts';
import { inkOf } from './lineMarks.ts';

/** How large each kind of mark is drawn, as a radius in pixels. */
export interface MarkSizes {
  readonly solution: number;
  readonly possible: number;
  readonly deal: number;
  readonly other: number;
  readonly offer: number;
  readonly breach: number;
}

/** Words beside a mark of the plane. */
interface Word extends Spot {
  readonly label: string;
  readonly reach: number;
  readonly fill: string;
  readonly size: number;
  /** For a line: the middles, in pixels, where its words may stand. */
  readonly along?: readonly Spot[];
  readonly need?: WantedLabel['need'];
}

/** The width of a letter of our bold sans as a part of its size, on the safe side: most, slender ones, capitals. */
const [LETTER, SLENDER, CAPITAL] = [0.59, 0.33, 0.7];
/** How far apart the points lie by which a drawn line is known to be in the way, in pixels. */
const STEP = 9;
/** How large the dot at a corner of the frontier is, with a little room around it. */
const CORNER = 8;

/**
 * The names of all marks, each where it lies on no other and on as little as can be. Numbers of
 * offers that find no free place are left out; the walk over the marks and the table have them.
 */
export function planeWords(view: PlaneView, ground: ChartGround, sizes: MarkSizes) {
  const paper = paperOf(view, ground);
  const words = wordsOf(view, ground, sizes);
  const places = labelPlaces(
    words.map(({ label, size, reach, along, need, ...spot }): WantedLabel => {
      const wanted = { ...paper.toPixel(spot), ...boxOf(label, size), reach };
      return { ...wanted, ...(along && { along }), ...(need && { need }) };
    }),
    drawnOn(view, paper, sizes),
    paper,
  );
  const placed = words.flatMap((word, at) => {
    const box = places[at];
    const fails = box === undefined || (word.need === 'may' && !box.clear);
    return fails ? [] : [{ word, box, at: paper.toSpot(box) }];
  });
  return [
    ...placed.flatMap(({ word, box }) => hair(paper, word, box)),
    ...placed.map(({ word, at }) =>
      text([at], {
        x: 'x',
        y: 'y',
        text: () => word.label,
        textAnchor: 'middle',
        fontWeight: 600,
        fontSize: word.size,
        fill: word.fill,
        stroke: 'var(--sheet)',
        strokeWidth: 5,
        strokeLinejoin: 'round',
      }),
    ),
  ];
}

function boxOf(label: string, size: number): Pick<Box, 'width' | 'height'> {
  const slender = label.match(/[ .,:;'ijlftr1()|]/g)?.length ?? 0;
  const capitals = label.match(/\p{Lu}/gu)?.length ?? 0;
  const most = label.length - slender - capitals;
  const letters = LETTER * most + SLENDER * slender + CAPITAL * capitals;
  return { width: letters * size + 4, height: size + 2 };
}

function wordsOf(view: PlaneView, ground: ChartGround, sizes: MarkSizes): readonly Word[] {
  const { deal, possible, solutions, offers, others } = view;
  const { narrow, size } = ground;
  const ink = { fill: 'var(--ink)', size: narrow ? size : size + 1 };
  return [
    // Where it is narrow, the key has the longer names.
    ...(narrow ? [] : [{ ...deal, ...ink, reach: sizes.deal }]),
    ...(narrow || possible === null ? [] : [{ ...possible, ...ink, reach: sizes.possible }]),
    ...solutions.map(({ letters, ...spot }) => ({
      ...spot,
      ...ink,
      label: letters,
      reach: reachAt(view, spot, sizes),
    })),
    ...others.map(({ letter, label, ...spot }) => ({
      ...spot,
      ...ink,
      label: narrow || others.length > FEW_GAMES ? letter : shortened(label),
      reach: sizes.other,
    })),
    ...linesOfLeaving(view, ground),
    ...(numbersInside(view, ground)
      ? []
      : offers.map(({ label, ...spot }) => ({
          ...spot,
          ...ink,
          label,
          reach: sizes.offer,
          size: size - 1,
          need: 'may' as const,
        }))),
  ];
}

/** How far the largest mark that is drawn at a spot reaches from it. */
function reachAt({ deal, possible }: PlaneView, spot: Spot, sizes: MarkSizes): number {
  const meets = (other: Spot | null) => other !== null && other.x === spot.x && other.y === spot.y;
  if (meets(deal)) return sizes.deal;
  return meets(possible) ? sizes.possible : sizes.solution;
}

/** What no agreement is worth to each: one beside its upright line, from the foot; one above or below its level line, from the left. */
function linesOfLeaving(view: PlaneView, ground: ChartGround): readonly Word[] {
  const { lines, lineLabels, sides } = view;
  const paper = paperOf(view, ground);
  const cross = paper.toPixel(lines);
  const word = (place: 0 | 1, along: (box: Pick<Box, 'width' | 'height'>) => readonly Spot[]) => {
    const [label, { size }] = [lineLabels[place], ground];
    const fill = inkOf(sides[place].place, 'ink');
    return { ...lines, label, size, fill, reach: 2, along: along(boxOf(label, size)) };
  };
  return [
    word(0, ({ width, height }) =>
      stepsBetween(paper.height - height, height / 2).flatMap((y) => [
        { x: cross.x + width / 2 + BESIDE_LINE, y },
        { x: cross.x - width / 2 - BESIDE_LINE, y },
      ]),
    ),
    word(1, ({ width, height }) =>
      stepsBetween(width / 2 + BESIDE_LINE, paper.width - width / 2).flatMap((x) => [
        { x, y: cross.y - height / 2 - 3 },
        { x, y: cross.y + height / 2 + 3 },
      ]),
    ),
  ];
}

/** How far from a line of leaving its words stand, in pixels. */
const BESIDE_LINE = 4;

function stepsBetween(from: number, to: number): readonly number[] {
  const count = Math.max(1, Math.round(Math.abs(to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, step) => from + ((to - from) * step) / count);
}

/** So many games of others can stand with their names; more stand with their letters. */
const FEW_GAMES = 6;
const NAME_MOST = 22;

function shortened(label: string): string {
  return label.length > NAME_MOST ? `${label.slice(0, NAME_MOST)}…` : label;
}

/** As many offers as can carry their numbers inside. */
const FEW_OFFERS = 9;

export function numbersInside({ offers }: PlaneView, { narrow }: ChartGround): boolean {
  return !narrow && offers.length <= FEW_OFFERS && offers.every(({ label }) => label.length < 3);
}

type Paper = ReturnType<typeof paperOf>;

/** The part of the picture between the axes, in pixels from its upper left corner. */
function paperOf({ x, y }: PlaneView, ground: ChartGround) {
  const width = ground.width - ground.left - ground.right;
  const height = ground.height - ground.top - ground.bottom;
  return {
    width,
    height,
    toPixel: (spot: Spot) => ({
      x: ((spot.x - x.from) / (x.to - x.from)) * width,
      y: ((y.to - spot.y) / (y.to - y.from)) * height,
    }),
    toSpot: (pixel: Spot) => ({
      x: x.from + (pixel.x / width) * (x.to - x.from),
      y: y.to - (pixel.y / height) * (y.to - y.from),
    }),
  };
}

/** A breach has no words of its own: those of a neighbour would be taken for its own. */
const APART_FROM_BREACH = 5;

/** Marks, and the two lines of leaving, the frontier and the way of the offers as rows of points. */
function drawnOn(view: PlaneView, paper: Paper, sizes: MarkSizes): Drawn {
  const { lines, deal, possible, solutions, offers, others, breaches, frontier, way } = view;
  const square = (spot: Spot, side: number): Box => ({
    ...paper.toPixel(spot),
    width: side,
    height: side,
  });
  const cross = paper.toPixel(lines);
  return {
    marks: [
      square(deal, 2 * sizes.deal + 3),
      ...(possible === null ? [] : [square(possible, 2 * sizes.possible + 3)]),
      ...solutions.map((spot) => square(spot, 2 * sizes.solution + 2)),
      ...others.map((spot) => square(spot, 2 * sizes.other + 2)),
      ...offers.map((spot) => square(spot, 2 * sizes.offer + 2)),
      ...breaches.map((spot) => square(spot, 2 * (sizes.breach + APART_FROM_BREACH))),
      ...frontier.map((spot) => square(spot, CORNER)),
    ],
    lines: [
      { x: paper.width / 2, y: cross.y, width: paper.width, height: 4 },
      { x: cross.x, y: paper.height / 2, width: 4, height: paper.height },
      ...[frontier, way].flatMap((each) =>
        pointsAlong(each.map(paper.toPixel)).map((at) => ({ ...at, width: 5, height: 5 })),
      ),
    ],
  };
}

function pointsAlong(corners: readonly Spot[]): readonly Spot[] {
  return corners.flatMap((from, place) => {
    const to = corners[place + 1] ?? from;
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}

/** From the edge of a mark to the edge of words that stand apart from it. */
function hair(paper: Paper, word: Word, box: Box) {
  if (word.along !== undefined) return [];
  const mark = paper.toPixel(word);
  const { near, tied } = tieOf({ ...mark, reach: word.reach }, box);
  if (!tied) return [];
  const part = word.reach / Math.hypot(near.x - mark.x, near.y - mark.y);
  const edge = { x: mark.x + (near.x - mark.x) * part, y: mark.y + (near.y - mark.y) * part };
  return [
    line([paper.toSpot(edge), paper.toSpot(near)], {
      x: 'x',
      y: 'y',
      stroke: 'var(--ink)',
      strokeWidth: 1.2,
    }),
  ];
}

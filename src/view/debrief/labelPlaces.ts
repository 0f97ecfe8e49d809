import type { Spot } from './ChartView.ts';

/** A rectangle of a picture, in its pixels: its middle, and its whole width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words that name a mark: how large they are, and how far from its middle its edge is. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly reach: number;
  /** Middles that will do, the best first, for words that name a line and may stand anywhere along it. */
  readonly along?: readonly Spot[];
  /** Whether the reader can do without these words, so that they rather fail than hide anything. */
  readonly need?: 'must' | 'may';
}

/** Where words stand; clear where they lie on no mark and on no other words. */
export interface LabelPlace extends Box {
  readonly clear: boolean;
}

/** From the mark: right, left, above, below, between them, and between those; nearest first. */
const WAYS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [1, -0.4],
  [1, 0.4],
  [-1, -0.4],
  [-1, 0.4],
  [0.4, -1],
  [0.4, 1],
  [-0.4, -1],
  [-0.4, 1],
];
/** How far from the edge of its mark a label stands, nearest first, in pixels. */
const GAPS = [4, 9, 18, 28, 40, 54, 72, 94, 120] as const;
/** What a pixel further from the mark is worth, as an area that is covered. */
const AWAY_COST = 2;
/** Words on a mark or on words cannot be read; no way around them is too long. */
const HIDDEN_COST = 10_000;
/** Nor can words beyond the edge of the picture. */
const OUTSIDE_COST = 500;
/** What a label's hair is worth where it passes over a mark or words, for each step. */
const CROSSED_COST = 120;
/** A label further than this from its mark is tied to it by a hair. */
const TIED_FROM = 14;
/** Two boxes along a hair are so far apart, in pixels. */
const HAIR_STEP = 6;
/** How often all labels look for a better place once all the others have theirs. */
const ROUNDS = 2;

/** What is drawn already: marks, which no label may lie on, and lines, which it may cross at need. */
export interface Drawn {
  readonly marks: readonly Box[];
  readonly lines: readonly Box[];
}

interface Standing extends LabelPlace {
  /** The way of its hair, as small boxes. */
  readonly hair: readonly Box[];
  /** Whether others keep away from it: words that fail leave their place free. */
  readonly stays: boolean;
}

/**
 * Middles for labels, in their order, so that each lies as near its mark as it can without lying on
 * a mark, on another label or its hair, or across the edge of the ground (0, 0, width, height), and
 * on as little of the lines as may be. Where everything is taken, the place that covers least; words
 * that may fail are then not clear, and others pay no heed to them.
 */
export function labelPlaces(
  labels: readonly WantedLabel[],
  { marks, lines }: Drawn,
  ground: { readonly width: number; readonly height: number },
): readonly LabelPlace[] {
  const standing: (Standing | null)[] = labels.map(() => null);
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [at, label] of labels.entries()) {
      standing[at] = null;
      standing[at] = placeOf(label);
    }
  return standing.flatMap((place) => (place === null ? [] : [place]));

  function placeOf(label: WantedLabel): Standing {
    const others = standing.filter((each) => each !== null).filter(({ stays }) => stays);
    const hairs = others.flatMap(({ hair }) => hair);
    let best: { box: Box; cost: number; hidden: number } | null = null;
    for (const { box, way } of candidates(label)) {
      const most = best?.cost ?? Number.POSITIVE_INFINITY;
      let cost = way;
      // No way that follows is shorter; and what a place costs beyond the best is long to tell.
      if (cost >= most) break;
      cost += OUTSIDE_COST * outside(box, ground);
      if (cost >= most) continue;
      const hidden = covered(box, marks) + covered(box, others);
      if (hidden > 0) cost += HIDDEN_COST + hidden;
      if (cost >= most) continue;
      cost += covered(box, lines) + covered(box, hairs);
      if (cost >= most) continue;
      for (const step of hairOf(label, box))
        if (covered(step, others) > 0 || covered(step, marks) > 0) cost += CROSSED_COST;
      if (cost < most) best = { box, cost, hidden };
    }
    const { box, hidden } = best ?? { box: boxAt(label, [1, 0], GAPS[0]), hidden: 1 };
    const clear = hidden === 0;
    return { ...box, clear, stays: clear || label.need !== 'may', hair: hairOf(label, box) };
  }
}

interface Candidate {
  readonly box: Box;
  /** What its way from the mark costs, whatever lies there; never less than that of one before. */
  readonly way: number;
}

function* candidates(label: WantedLabel): Generator<Candidate> {
  const { width, height, along } = label;
  if (along !== undefined) {
    for (const [at, { x, y }] of along.entries()) yield { box: { x, y, width, height }, way: at };
    return;
  }
  for (const gap of GAPS)
    for (const [turn, way] of WAYS.entries())
      yield { box: boxAt(label, way, gap), way: AWAY_COST * (gap - GAPS[0]) + turn / 2 };
}

/** The nearest spot of a label's edge to its mark, and whether it is so far that a hair ties them. */
export function tieOf(
  { x, y, reach }: Pick<WantedLabel, 'x' | 'y' | 'reach'>,
  box: Box,
): { readonly near: Spot; readonly tied: boolean } {
  const near = {
    x: Math.min(Math.max(x, box.x - box.width / 2), box.x + box.width / 2),
    y: Math.min(Math.max(y, box.y - box.height / 2), box.y + box.height / 2),
  };
  return { near, tied: Math.hypot(near.x - x, near.y - y) >= reach + TIED_FROM };
}

/** Small boxes from the edge of a label's mark to the label, where a hair ties them. */
function hairOf(label: WantedLabel, box: Box): readonly Box[] {
  if (label.along !== undefined) return [];
  const { near, tied } = tieOf(label, box);
  if (!tied) return [];
  const [right, down] = [near.x - label.x, near.y - label.y];
  const long = Math.hypot(right, down);
  const steps: Box[] = [];
  for (let way = label.reach + HAIR_STEP; way < long; way += HAIR_STEP)
    steps.push({
      x: label.x + (right * way) / long,
      y: label.y + (down * way) / long,
      width: 3,
      height: 3,
    });
  return steps;
}

function boxAt(
  { x, y, width, height, reach }: WantedLabel,
  [right, down]: readonly [number, number],
  gap: number,
): Box {
  // On a slant the nearer corner, not the middle of a side, faces the mark.
  const away = (reach + gap) * (Math.abs(right) === Math.abs(down) ? Math.SQRT1_2 : 1);
  return {
    x: x + right * (away + width / 2),
    y: y + down * (away + height / 2),
    width,
    height,
  };
}

function covered(box: Box, by: readonly Box[]): number {
  let sum = 0;
  for (const each of by) sum += overlap(box, each);
  return sum;
}

function overlap(one: Box, other: Box): number {
  const across = shared(one.x, one.width, other.x, other.width);
  return across === 0 ? 0 : across * shared(one.y, one.height, other.y, other.height);
}

/** How much of two stretches is common to both. */
function shared(one: number, size: number, other: number, otherSize: number): number {
  const common = (size + otherSize) / 2 - Math.abs(one - other);
  return Math.max(0, Math.min(common, size, otherSize));
}

/** How many pixels of a box lie outside the ground, along both of its sides. */
function outside(
  { x, y, width, height }: Box,
  ground: { readonly width: number; readonly height: number },
): number {
  const beyond = (middle: number, size: number, end: number) =>
    Math.max(0, size / 2 - middle) + Math.max(0, middle + size / 2 - end);
  return beyond(x, width, ground.width) + beyond(y, height, ground.height);
}

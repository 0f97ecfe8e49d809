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
}

/** From the mark: right, left, above, below, and between them; nearest first. */
const WAYS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
/** How far from the edge of its mark a label stands, nearest first, in pixels. */
const GAPS = [5, 18, 34, 54, 78, 106] as const;
/** What a step further from the mark is worth, as an area that is covered. */
const STEP_COST = 26;
/** Words on a mark or on words cannot be read; no way around them is too long. */
const HIDDEN_COST = 10_000;
/** Nor can words beyond the edge of the picture. */
const OUTSIDE_COST = 500;

/** What is drawn already: marks, which no label may lie on, and lines, which it may cross at need. */
export interface Drawn {
  readonly marks: readonly Box[];
  readonly lines: readonly Box[];
}

/**
 * Middles for labels, in their order, so that each lies as near its mark as it can without lying on
 * a mark, on a label before it, or across the edge of the ground (0, 0, width, height), and on as
 * little of the lines as may be. Where everything is taken, the place that covers least.
 */
export function labelPlaces(
  labels: readonly WantedLabel[],
  { marks, lines }: Drawn,
  ground: { readonly width: number; readonly height: number },
): readonly Box[] {
  const placed: Box[] = [];
  for (const label of labels) placed.push(placeOf(label));
  return placed;

  function placeOf(label: WantedLabel): Box {
    let best = { box: boxAt(label, [1, 0], GAPS[0]), cost: Number.POSITIVE_INFINITY };
    for (const [step, gap] of GAPS.entries())
      for (const [turn, way] of WAYS.entries()) {
        const box = boxAt(label, way, gap);
        const cost = costOf(box, STEP_COST * step + turn, best.cost);
        if (cost < best.cost) best = { box, cost };
      }
    return best.box;
  }

  /** What a place costs; no more than that it costs too much once that is certain, for it is long to tell. */
  function costOf(box: Box, way: number, most: number): number {
    let cost = way;
    if (cost >= most) return cost;
    cost += OUTSIDE_COST * outside(box, ground);
    if (cost >= most) return cost;
    const hidden = covered(box, marks) + covered(box, placed);
    if (hidden > 0) cost += HIDDEN_COST + hidden;
    return cost >= most ? cost : cost + covered(box, lines);
  }
}

function boxAt(
  { x, y, width, height, reach }: WantedLabel,
  [right, down]: readonly [number, number],
  gap: number,
): Box {
  // On a slant the nearer corner, not the middle of a side, faces the mark.
  const away = (reach + gap) * (right !== 0 && down !== 0 ? Math.SQRT1_2 : 1);
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

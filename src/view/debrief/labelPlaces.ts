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
const GAPS = [5, 18, 34, 54, 78, 106];
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
  for (const label of labels) {
    let best: { readonly box: Box; readonly cost: number } | null = null;
    for (const [step, gap] of GAPS.entries())
      for (const [turn, way] of WAYS.entries()) {
        const box = boxAt(label, way, gap);
        const hidden = covered(box, marks) + covered(box, placed);
        const cost =
          (hidden > 0 ? HIDDEN_COST + hidden : 0) +
          OUTSIDE_COST * outside(box, ground) +
          covered(box, lines) +
          STEP_COST * step +
          turn;
        if (best === null || cost < best.cost) best = { box, cost };
      }
    if (best !== null) placed.push(best.box);
  }
  return placed;
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
  return by.reduce((sum, each) => sum + overlap(box, each), 0);
}

function overlap(one: Box, other: Box): number {
  const shared = (axis: 'x' | 'y', size: 'width' | 'height') =>
    Math.max(0, (one[size] + other[size]) / 2 - Math.abs(one[axis] - other[axis]));
  const across = Math.min(shared('x', 'width'), one.width, other.width);
  const along = Math.min(shared('y', 'height'), one.height, other.height);
  return across * along;
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

import { axisX, axisY, dot, line, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { Spot } from '../../../view/debrief/ChartView.ts';
import type { PlaneView } from '../../../view/debrief/planeView.ts';
import type { ChartGround } from './ChartGround.ts';
import { inLayers } from './inLayers.ts';
import { inkOf } from './lineMarks.ts';
import { manyDots, pictureOf } from './pictureOf.ts';
import { type MarkSizes, numbersInside, planeWords } from './planeWords.ts';

/** A triangle that stands on its point, as no solution does. */
const DOWNWARD = {
  draw(
    path: {
      moveTo(x: number, y: number): void;
      lineTo(x: number, y: number): void;
      closePath(): void;
    },
    size: number,
  ) {
    const half = Math.sqrt(size / Math.sqrt(3));
    path.moveTo(-half, -half * 0.6);
    path.lineTo(half, -half * 0.6);
    path.lineTo(0, half * 1.1);
    path.closePath();
  },
};

/** The plane of two delegations as a picture. */
export function drawPlane(view: PlaneView, ground: ChartGround): Promise<SVGElement> {
  const { x, y } = view;
  const sizes = sizesOn(view, ground);
  return inLayers(
    {
      ...pictureOf(ground),
      x: { domain: [x.from, x.to] },
      y: { domain: [y.from, y.to] },
    },
    [
      () => allOutcomes(view, ground),
      () => axesOf(view, ground),
      () => paths(view),
      () => [...offers(view, ground, sizes.offer), ...breaches(view, sizes.breach)],
      () => endings(view, sizes),
      () => planeWords(view, ground, sizes),
    ],
  );
}

/** What could be agreed, and the part of it that leaves nobody below the line. */
function allOutcomes(view: PlaneView, { narrow }: ChartGround) {
  const { x, y, lines } = view;
  return [
    rect([{ x1: lines.x, x2: x.to, y1: lines.y, y2: y.to }], {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: 'var(--gold-wash)',
    }),
    manyDots(
      view.cloud.filter((spot) => isWithin(view, spot)),
      narrow ? 1.2 : 2,
    ),
  ];
}

function axesOf({ x, y }: PlaneView, { narrow }: ChartGround) {
  return [
    axisX({
      ticks: narrow ? 5 : 8,
      label: x.label,
      labelAnchor: 'right',
      labelArrow: 'none',
      labelOffset: narrow ? 38 : 44,
      tickSize: 5,
    }),
    axisY({
      ticks: narrow ? 5 : 8,
      label: y.label,
      labelAnchor: 'top',
      labelArrow: 'none',
      tickSize: 5,
      labelOffset: 0,
    }),
    ruleX([x.from], { stroke: 'var(--edge)' }),
    ruleY([y.from], { stroke: 'var(--edge)' }),
  ];
}

/** The two lines of leaving, the frontier, and the way of the offers with what was missed at its end. */
function paths(view: PlaneView) {
  const {
    lines: leaving,
    deal,
    sides: [first, second],
  } = view;
  return [
    ruleX([leaving.x], { stroke: inkOf(first.place), strokeWidth: 2, strokeDasharray: '7 4' }),
    ruleY([leaving.y], { stroke: inkOf(second.place), strokeWidth: 2, strokeDasharray: '2 4' }),
    line(view.frontier, { x: 'x', y: 'y', stroke: 'var(--ink)', strokeWidth: 2.5 }),
    dot(view.frontier, { x: 'x', y: 'y', r: 3, fill: 'var(--ink)' }),
    line(view.way, {
      x: 'x',
      y: 'y',
      stroke: 'var(--sheet)',
      strokeWidth: 6,
      strokeLinejoin: 'round',
    }),
    line(view.way, {
      x: 'x',
      y: 'y',
      stroke: 'var(--gold)',
      strokeWidth: 2.5,
      strokeLinejoin: 'round',
    }),
    ...(view.possible === null
      ? []
      : [
          line([deal, view.possible], {
            x: 'x',
            y: 'y',
            stroke: 'var(--ink)',
            strokeWidth: 2,
            strokeDasharray: '3 3',
          }),
        ]),
  ];
}

/** What was possible, where other games ended, where this one did, and the solutions. */
function endings(view: PlaneView, sizes: MarkSizes) {
  return [
    ...(view.possible === null
      ? []
      : [
          dot([view.possible], {
            x: 'x',
            y: 'y',
            r: sizes.possible,
            fill: 'var(--sheet)',
            stroke: 'var(--ink)',
            strokeWidth: 3,
          }),
        ]),
    dot(view.others, {
      x: 'x',
      y: 'y',
      r: sizes.other,
      symbol: DOWNWARD,
      fill: 'var(--ink)',
      stroke: 'var(--sheet)',
      strokeWidth: 2,
    }),
    dot([view.deal], {
      x: 'x',
      y: 'y',
      r: sizes.deal,
      symbol: 'square',
      fill: 'var(--ink)',
      stroke: 'var(--gold)',
      strokeWidth: 3,
    }),
    // Last, so that one that meets the deal or what was possible stands within it.
    dot(view.solutions, {
      x: 'x',
      y: 'y',
      r: sizes.solution,
      symbol: 'triangle',
      fill: 'var(--sheet)',
      stroke: 'var(--ink)',
      strokeWidth: 2,
    }),
  ];
}

function isWithin({ x, y }: PlaneView, spot: Spot): boolean {
  return spot.x >= x.from && spot.x <= x.to && spot.y >= y.from && spot.y <= y.to;
}

function sizesOn(view: PlaneView, ground: ChartGround): MarkSizes {
  const { narrow } = ground;
  const offer = numbersInside(view, ground) ? 12 : narrow ? 5 : 7;
  return narrow
    ? { solution: 4.5, possible: 6.5, deal: 6, other: 6, offer, breach: 6 }
    : { solution: 7, possible: 11, deal: 11, other: 8, offer, breach: 8 };
}

function offers(view: PlaneView, ground: ChartGround, r: number) {
  const { offers: all, sides } = view;
  const numbers = numbersInside(view, ground);
  const shape = (by: number, symbol: 'circle' | 'diamond' | 'square', fill: string) => {
    const own = all.filter((offer) => offer.by === by);
    return [
      dot(own, {
        x: 'x',
        y: 'y',
        r: symbol === 'diamond' ? r * 1.1 : r,
        symbol,
        fill,
        stroke: 'var(--sheet)',
        strokeWidth: 2,
      }),
      ...(numbers
        ? [
            text(own, {
              x: 'x',
              y: 'y',
              text: 'label',
              fill: 'var(--sheet)',
              fontWeight: 700,
              fontSize: ground.size - 1,
            }),
          ]
        : []),
    ];
  };
  return [
    ...shape(0, 'circle', inkOf(sides[0].place)),
    ...shape(1, 'diamond', inkOf(sides[1].place)),
    ...shape(2, 'square', 'var(--edge)'),
  ];
}

function breaches({ breaches: spots }: PlaneView, r: number) {
  const look = {
    symbol: 'star',
    fill: 'var(--red)',
    stroke: 'var(--sheet)',
    strokeWidth: 2,
  } as const;
  return [dot(spots, { x: 'x', y: 'y', r, ...look })];
}

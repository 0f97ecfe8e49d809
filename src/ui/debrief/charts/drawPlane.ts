import { axisX, axisY, dot, line, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { Spot } from '../../../view/debrief/ChartView.ts';
import { labelHeights } from '../../../view/debrief/LinesView.ts';
import type { PlaneView } from '../../../view/debrief/planeView.ts';
import type { ChartGround } from './ChartGround.ts';
import { inkOf } from './lineMarks.ts';
import { manyDots, pictureOf } from './pictureOf.ts';

/** As many as can carry their numbers inside. */
const FEW_OFFERS = 9;

/** So many games of others can stand with their names; more stand with their letters. */
const FEW_GAMES = 6;
const NAME_MOST = 22;

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
export function drawPlane(view: PlaneView, ground: ChartGround): SVGElement {
  const { x, y, lines, size } = { ...view, ...ground };
  const [first, second] = view.sides;
  const { narrow } = ground;
  const halo = { stroke: 'var(--sheet)', strokeWidth: 5, strokeLinejoin: 'round' } as const;
  const label = { fontWeight: 600, fontSize: size + 1, fill: 'var(--ink)', ...halo } as const;
  const end = { x: view.deal.x, y: view.deal.y };
  const picture = plot({
    ...pictureOf(ground),
    x: { domain: [x.from, x.to] },
    y: { domain: [y.from, y.to] },
    marks: [
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
      ruleX([lines.x], { stroke: inkOf(first.place), strokeWidth: 2, strokeDasharray: '7 4' }),
      ruleY([lines.y], { stroke: inkOf(second.place), strokeWidth: 2, strokeDasharray: '2 4' }),
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
            line([end, view.possible], {
              x: 'x',
              y: 'y',
              stroke: 'var(--ink)',
              strokeWidth: 2,
              strokeDasharray: '3 3',
            }),
          ]),
      ...offers(view, ground),
      ...breaches(view),
      dot(view.solutions, {
        x: 'x',
        y: 'y',
        r: narrow ? 6 : 8,
        symbol: 'triangle',
        fill: 'var(--sheet)',
        stroke: 'var(--ink)',
        strokeWidth: 2,
      }),
      ...(view.possible === null
        ? []
        : [
            dot([view.possible], {
              x: 'x',
              y: 'y',
              r: narrow ? 7 : 10,
              fill: 'var(--sheet)',
              stroke: 'var(--ink)',
              strokeWidth: 3,
            }),
          ]),
      dot(view.others, {
        x: 'x',
        y: 'y',
        r: narrow ? 6 : 8,
        symbol: DOWNWARD,
        fill: 'var(--ink)',
        stroke: 'var(--sheet)',
        strokeWidth: 2,
      }),
      dot([view.deal], {
        x: 'x',
        y: 'y',
        r: narrow ? 8 : 12,
        symbol: 'square',
        fill: 'var(--ink)',
        stroke: 'var(--gold)',
        strokeWidth: 3,
      }),
      ...words(view, ground),
      text([{ x: lines.x, y: y.from }], {
        ...label,
        x: 'x',
        y: 'y',
        text: () => view.lineLabels[0],
        textAnchor: 'start',
        dx: 6,
        dy: -12,
        fontSize: size,
        fill: inkOf(first.place, 'ink'),
      }),
      text([{ x: x.to, y: lines.y }], {
        ...label,
        x: 'x',
        y: 'y',
        text: () => view.lineLabels[1],
        textAnchor: 'end',
        dx: -6,
        dy: -11,
        fontSize: size,
        fill: inkOf(second.place, 'ink'),
      }),
    ],
  });
  return picture as SVGElement;
}

function isWithin({ x, y }: PlaneView, spot: Spot): boolean {
  return spot.x >= x.from && spot.x <= x.to && spot.y >= y.from && spot.y <= y.to;
}

/** The names of marks stand to their right, one below the other; where the picture ends, to their left. */
function words({ x, y, solutions, possible, deal, others }: PlaneView, ground: ChartGround) {
  const { narrow, size, height, top, bottom } = ground;
  const named = [
    ...others.map(({ letter, label, ...spot }) => ({
      ...spot,
      label: narrow || others.length > FEW_GAMES ? letter : shortened(label),
    })),
    ...solutions.map(({ letters, ...spot }) => ({ ...spot, label: letters })),
    // Where it is narrow, the key has the longer names.
    ...(narrow ? [] : [...(possible === null ? [] : [possible]), deal]),
  ];
  const apart = ((size + 4) * (y.to - y.from)) / (height - top - bottom);
  const heights = labelHeights(
    named.map((each) => each.y),
    apart,
  );
  const most = narrow ? 0.5 : 0.8;
  const isFar = (spot: Spot) => (spot.x - x.from) / (x.to - x.from) > most;
  const far = narrow ? 12 : 19;
  const look = (side: 'start' | 'end') =>
    text(
      named
        .map((each, place) => ({ ...each, y: heights[place] ?? each.y }))
        .filter((each) => isFar(each) === (side === 'end')),
      {
        x: 'x',
        y: 'y',
        text: 'label',
        textAnchor: side,
        dx: side === 'start' ? far : -far,
        fontWeight: 600,
        fontSize: size + (narrow ? 0 : 1),
        fill: 'var(--ink)',
        stroke: 'var(--sheet)',
        strokeWidth: 5,
        strokeLinejoin: 'round',
      },
    );
  return [look('start'), look('end')];
}

function shortened(label: string): string {
  return label.length > NAME_MOST ? `${label.slice(0, NAME_MOST)}…` : label;
}

function offers({ offers: all, sides }: PlaneView, { narrow, size }: ChartGround) {
  const inside = !narrow && all.length <= FEW_OFFERS && all.every(({ label }) => label.length < 3);
  const r = inside ? 12 : narrow ? 5 : 7;
  const words = inside
    ? { fill: 'var(--sheet)', fontWeight: 700, fontSize: size - 1 }
    : {
        fill: 'var(--ink)',
        fontWeight: 600,
        fontSize: size - 1,
        dy: -r - 8,
        stroke: 'var(--sheet)',
        strokeWidth: 4,
      };
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
      text(own, { x: 'x', y: 'y', text: 'label', ...words }),
    ];
  };
  return [
    ...shape(0, 'circle', inkOf(sides[0].place)),
    ...shape(1, 'diamond', inkOf(sides[1].place)),
    ...shape(2, 'square', 'var(--edge)'),
  ];
}

function breaches({ breaches: spots }: PlaneView) {
  const look = {
    symbol: 'star',
    fill: 'var(--red)',
    stroke: 'var(--sheet)',
    strokeWidth: 2,
  } as const;
  return [dot(spots, { x: 'x', y: 'y', r: 8, ...look })];
}

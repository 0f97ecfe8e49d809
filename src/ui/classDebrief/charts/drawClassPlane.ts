import { axisX, axisY, dot, line, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { ClassPlaneView, TableSpot } from '../../../view/class/classPlaneView.ts';
import { type Box, labelPlaces } from '../../../view/debrief/labelPlaces.ts';
import type { ChartGround } from '../../debrief/charts/ChartGround.ts';
import { pictureOf } from '../../debrief/charts/pictureOf.ts';

const SHAPES = ['circle', 'diamond', 'square'] as const;
const LETTER = 0.6;
const MARK = 7;
const halo = { stroke: 'var(--sheet)', strokeWidth: 5, strokeLinejoin: 'round' } as const;

/** All deals of a class in one plane, each with its table's number, over the thin frontiers of all tables. */
export function drawClassPlane(view: ClassPlaneView, ground: ChartGround): SVGElement {
  const { x, y, frontiers, noText } = view;
  const ticks = [0, 25, 50, 75, 100];
  return plot({
    ...pictureOf(ground),
    x: { domain: [x.from, x.to] },
    y: { domain: [y.from, y.to] },
    marks: [
      rect([{ x1: 0, x2: x.to, y1: 0, y2: y.to }], {
        ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' },
        fill: 'var(--gold-wash)',
      }),
      axisX(ticks, {
        label: x.label,
        labelAnchor: 'right',
        labelArrow: 'none',
        tickSize: 5,
        labelOffset: ground.bottom - 6,
      }),
      axisY(ticks, { label: y.label, labelAnchor: 'top', labelArrow: 'none', tickSize: 5 }),
      ruleX([0], { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '7 4' }),
      ruleY([0], { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '7 4' }),
      ...frontiers.map((spots) =>
        line(spots, { x: 'x', y: 'y', stroke: 'var(--edge)', strokeWidth: 1, strokeOpacity: 0.75 }),
      ),
      ...(noText === null ? [] : noTextMarks(noText, ground)),
      ...SHAPES.map((symbol, game) =>
        dot(
          view.deals.filter((deal) => deal.game % SHAPES.length === game),
          {
            ...{ x: 'x', y: 'y', r: MARK, symbol },
            fill: 'var(--ink)',
            stroke: 'var(--sheet)',
            strokeWidth: 1.5,
          },
        ),
      ),
      ...labels(view, ground),
    ],
  }) as SVGElement;
}

function noTextMarks(words: string, ground: ChartGround) {
  const spot = [{ x: 0, y: 0 }];
  return [
    dot(spot, {
      ...{ x: 'x', y: 'y', r: MARK, symbol: 'times' as const },
      stroke: 'var(--ink)',
      strokeWidth: 3,
    }),
    text(spot, {
      ...{ x: 'x', y: 'y', text: () => words, textAnchor: 'start' as const, dx: 14, dy: 15 },
      ...{ fontSize: ground.size, fontWeight: 600, fill: 'var(--ink)' },
      ...halo,
    }),
  ];
}

/** The number of each table, where it lies on no other. */
function labels({ deals, x, y, noText }: ClassPlaneView, ground: ChartGround) {
  const width = ground.width - ground.left - ground.right;
  const height = ground.height - ground.top - ground.bottom;
  const pixel = (spot: Pick<TableSpot, 'x' | 'y'>) => ({
    x: ((spot.x - x.from) / (x.to - x.from)) * width,
    y: ((y.to - spot.y) / (y.to - y.from)) * height,
  });
  const zero = pixel({ x: 0, y: 0 });
  const long = (noText?.length ?? 0) * ground.size * LETTER;
  const marks: readonly Box[] = [
    ...deals.map((deal) => ({ ...pixel(deal), width: 2 * MARK, height: 2 * MARK })),
    ...(noText === null
      ? []
      : [{ x: zero.x + 14 + long / 2, y: zero.y + 15, width: long, height: ground.size }]),
  ];
  const wanted = deals.map((deal) => ({
    ...pixel(deal),
    ...{ width: deal.label.length * ground.size * LETTER + 4, height: ground.size, reach: MARK },
  }));
  return labelPlaces(wanted, { marks, lines: [] }, { width, height }).map((box, at) =>
    text(
      [
        {
          x: x.from + (box.x / width) * (x.to - x.from),
          y: y.to - (box.y / height) * (y.to - y.from),
        },
      ],
      {
        ...{ x: 'x', y: 'y', text: () => deals[at]?.label ?? '', textAnchor: 'middle' as const },
        ...{ fontSize: ground.size, fontWeight: 700, fill: 'var(--ink)' },
        ...halo,
      },
    ),
  );
}

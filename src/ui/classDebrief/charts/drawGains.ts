import { axisX, dot, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { ClassGainsView, GainRow } from '../../../view/class/classGainsView.ts';
import type { ChartGround } from '../../debrief/charts/ChartGround.ts';
import { inkOf } from '../../debrief/charts/lineMarks.ts';
import { pictureOf } from '../../debrief/charts/pictureOf.ts';

const SHAPES = ['circle', 'diamond', 'square'] as const;
const DOT = 5;

/** The gains of every side as dots on a row, with a box from quartile to quartile and a bar at the median. */
export function drawGains(view: ClassGainsView, ground: ChartGround): SVGElement {
  const { x, y, rows } = view;
  return plot({
    ...pictureOf(ground),
    x: { domain: [x.from, x.to] },
    y: { domain: [y.from, y.to], axis: null },
    marks: [
      axisX({
        ticks: 6,
        label: x.label,
        labelAnchor: 'right',
        labelArrow: 'none',
        tickSize: 5,
        labelOffset: ground.bottom - 6,
      }),
      ruleY([y.from], { stroke: 'var(--edge)' }),
      ruleX([0], { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '7 4' }),
      rect(rows, {
        x1: 'lowerQuartile',
        x2: 'upperQuartile',
        y1: (row: GainRow) => row.y - 0.3,
        y2: (row: GainRow) => row.y + 0.3,
        fill: 'var(--gold-wash)',
        stroke: 'var(--ink-2)',
      }),
      ruleX(rows, {
        x: 'median',
        y1: (row: GainRow) => row.y - 0.3,
        y2: (row: GainRow) => row.y + 0.3,
        stroke: 'var(--ink)',
        strokeWidth: 3,
      }),
      ...rows.map((row) =>
        dot(stacked(row, view, ground), {
          ...{ x: 'x', y: 'y', r: DOT, symbol: SHAPES[row.side % SHAPES.length] ?? 'circle' },
          fill: inkOf(row.side),
          stroke: 'var(--sheet)',
          strokeWidth: 1,
        }),
      ),
      text(rows, {
        x: () => x.from,
        y: 'y',
        text: 'name',
        textAnchor: 'end',
        dx: -10,
        fontSize: ground.size,
        fontWeight: 600,
        fill: 'var(--ink)',
        lineWidth: (ground.left - 14) / ground.size,
      }),
    ],
  }) as SVGElement;
}

/** Dots that would hide each other stand above each other, from the middle of their row outwards. */
function stacked({ dots, y }: GainRow, { x, y: up }: ClassGainsView, ground: ChartGround) {
  const across = (2 * DOT * (x.to - x.from)) / (ground.width - ground.left - ground.right);
  const step = (2 * DOT * (up.to - up.from)) / (ground.height - ground.top - ground.bottom);
  const placed: { readonly x: number; readonly y: number; readonly level: number }[] = [];
  for (const value of dots) {
    const near = placed.filter((each) => value - each.x < across).map(({ level }) => level);
    let level = 0;
    while (near.includes(level)) level += 1;
    const away = Math.ceil(level / 2) * (level % 2 === 0 ? 1 : -1);
    placed.push({ x: value, y: y + Math.max(-0.45, Math.min(0.45, away * step)), level });
  }
  return placed;
}

import { axisX, axisY, dot, line, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { type LinesView, labelHeights, type Series } from '../../../view/debrief/LinesView.ts';
import type { ChartGround } from './ChartGround.ts';
import { dashOf, inkOf, symbolOf } from './lineMarks.ts';
import { pictureOf } from './pictureOf.ts';

/** Lines over time as a picture; where it is narrow, the names at their ends are numbers. */
export function drawLines(view: LinesView, ground: ChartGround): SVGElement {
  const { x, y, ticks, thresholds, series } = view;
  const { narrow, size, height, top, bottom } = ground;
  const curve = view.stepped ? 'step-after' : 'linear';
  const apart = ((size + 5) * (y.to - y.from)) / (height - top - bottom);
  const ends = series.map(({ spots }) => spots.at(-1)?.y ?? 0);
  const heights = labelHeights(ends, apart);
  const halo = { stroke: 'var(--sheet)', strokeWidth: 5, strokeLinejoin: 'round' } as const;
  return plot({
    ...pictureOf(ground),
    x: { domain: [x.from, x.to] },
    y: { domain: [y.from, y.to] },
    marks: [
      axisX(
        ticks.map(({ x }) => x),
        {
          tickFormat: (at: number) => ticks.find(({ x }) => x === at)?.label ?? '',
          label: x.label,
          labelAnchor: 'right',
          labelArrow: 'none',
          labelOffset: narrow ? 38 : 44,
          tickSize: 5,
        },
      ),
      axisY({ ticks: 5, label: y.label, labelAnchor: 'top', labelArrow: 'none', tickSize: 5 }),
      ruleX(ticks, { x: 'x', stroke: 'var(--rule)' }),
      ruleY([y.from], { stroke: 'var(--edge)' }),
      ruleY(thresholds, { y: 'y', stroke: 'var(--red)', strokeWidth: 1.5, strokeDasharray: '4 4' }),
      text(thresholds, {
        x: () => x.from,
        y: 'y',
        text: 'label',
        textAnchor: 'start',
        dx: 6,
        dy: -9,
        fontSize: size - 1,
        fill: 'var(--red-ink)',
        ...halo,
      }),
      ...series.flatMap((each) => [
        line(each.spots, {
          x: 'x',
          y: 'y',
          curve,
          stroke: inkOf(each.side),
          strokeWidth: 2.5,
          strokeDasharray: dashOf(each),
        }),
        dot(each.spots, {
          x: 'x',
          y: 'y',
          r: narrow ? 3 : 4,
          symbol: symbolOf(each),
          fill: inkOf(each.side),
          stroke: 'var(--sheet)',
          strokeWidth: 1,
        }),
      ]),
      text(series, {
        x: () => x.to,
        y: (_each: Series, place: number) => heights[place] ?? 0,
        text: (each: Series, place: number) => (narrow ? String(place + 1) : each.name),
        textAnchor: 'start',
        dx: 10,
        fontSize: size,
        fontWeight: 600,
        fill: (each: Series) => inkOf(each.side, 'ink'),
        ...halo,
      }),
    ],
  }) as SVGElement;
}

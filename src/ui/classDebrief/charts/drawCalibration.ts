import { axisX, axisY, dot, line, plot, ruleX, ruleY, text } from '@observablehq/plot';
import type { CalibrationChart } from '../../../view/class/classCalibrationView.ts';
import type { ChartGround } from '../../debrief/charts/ChartGround.ts';
import { pictureOf } from '../../debrief/charts/pictureOf.ts';

type Bin = CalibrationChart['bins'][number];

/** How often things were true beside how sure the class was; on the slant, one was as sure as one was right. */
export function drawCalibration(view: CalibrationChart, ground: ChartGround): SVGElement {
  const { x, y, bins } = view;
  const ticks = [0, 25, 50, 75, 100];
  return plot({
    ...pictureOf(ground),
    x: { domain: [x.from, x.to] },
    y: { domain: [y.from, y.to] },
    marks: [
      axisX(ticks, {
        label: x.label,
        labelAnchor: 'right',
        labelArrow: 'none',
        tickSize: 5,
        labelOffset: ground.bottom - 6,
      }),
      axisY(ticks, { label: y.label, labelAnchor: 'top', labelArrow: 'none', tickSize: 5 }),
      ruleX([x.from], { stroke: 'var(--edge)' }),
      ruleY([y.from], { stroke: 'var(--edge)' }),
      line(
        [
          { x: 0, y: 0 },
          { x: 100, y: 100 },
        ],
        { x: 'x', y: 'y', stroke: 'var(--ink-2)', strokeDasharray: '7 4', strokeWidth: 1.5 },
      ),
      ruleX(bins, { x: 'x', y1: 'low', y2: 'high', stroke: 'var(--ink)', strokeWidth: 1.5 }),
      dot(bins, { x: 'x', y: 'y', r: 7, fill: 'var(--ink)', stroke: 'var(--sheet)' }),
      text(bins, {
        ...{ x: 'x', y: 'y', dx: 12, textAnchor: 'start' as const },
        text: ({ count }: Bin) => String(count),
        fontSize: ground.size,
        fill: 'var(--ink-2)',
        ...{ stroke: 'var(--sheet)', strokeWidth: 5, strokeLinejoin: 'round' as const },
      }),
    ],
  }) as SVGElement;
}

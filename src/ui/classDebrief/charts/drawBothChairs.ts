import { dot, link, plot, text } from '@observablehq/plot';
import type { BothChairsView, ChairLink, ChairNode } from '../../../view/class/bothChairsView.ts';
import type { ChartGround } from '../../debrief/charts/ChartGround.ts';
import { inkOf } from '../../debrief/charts/lineMarks.ts';
import { pictureOf } from '../../debrief/charts/pictureOf.ts';

const halo = { stroke: 'var(--sheet)', strokeWidth: 5, strokeLinejoin: 'round' } as const;
/** Of a line that stands for one table, and what each further one adds. */
const THIN = 2;
const MORE = 1.3;
/** From so many more on, a line grows no thicker: its number tells. */
const STEPS = 4;

/** What was conceded as the accused at the left, joined to what was demanded as the victim at the right. */
export function drawBothChairs(view: BothChairsView, ground: ChartGround): SVGElement {
  const { y, links, conceded, demanded, side } = view;
  const names = (nodes: readonly ChairNode[], x: 0 | 1) => [
    dot(nodes, {
      ...{
        x: () => x,
        y: 'y',
        r: 6,
        symbol: side === 0 ? ('circle' as const) : ('diamond' as const),
      },
      fill: inkOf(side),
    }),
    text(nodes, {
      ...{ x: () => x, y: 'y', dx: x === 0 ? -14 : 14 },
      text: ({ name, count }: ChairNode) => (count > 1 ? `${name} ×${count}` : name),
      textAnchor: x === 0 ? 'end' : 'start',
      fontSize: ground.size,
      fontWeight: 600,
      fill: 'var(--ink)',
      lineWidth: (ground.left - 16) / ground.size / 0.95,
      lineHeight: 1,
    }),
  ];
  return plot({
    ...pictureOf(ground),
    x: { domain: [0, 1], axis: null },
    y: { domain: [y.from, y.to], axis: null },
    marks: [
      ...[true, false].map((stricter) =>
        link(
          links.filter((each) => each.stricter === stricter),
          {
            ...{ x1: () => 0, x2: () => 1, y1: 'from', y2: 'to' },
            stroke: inkOf(side),
            strokeWidth: ({ count }: ChairLink) => THIN + MORE * Math.min(count - 1, STEPS),
            strokeDasharray: stricter ? 'none' : '8 5',
          },
        ),
      ),
      // Each number further along its line than the one before, so that none hides another.
      ...links.map((each, place) => {
        const x = (place + 1) / (links.length + 1);
        const spot = {
          x: 0.12 + 0.76 * x,
          y: each.from + (each.to - each.from) * (0.12 + 0.76 * x),
        };
        return text(each.count > 1 ? [spot] : [], {
          ...{ x: 'x', y: 'y', text: () => String(each.count) },
          ...{ fontSize: ground.size, fontWeight: 700, fill: 'var(--ink)' },
          ...halo,
        });
      }),
      ...names(conceded, 0),
      ...names(demanded, 1),
    ],
  }) as SVGElement;
}

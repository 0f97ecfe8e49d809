import { axisX, axisY, dot, line, ruleX, ruleY, text } from '@observablehq/plot';
import { type LinesView, labelHeights, type Series } from '../../../view/debrief/LinesView.ts';
import type { ChartGround } from './ChartGround.ts';
import { inLayers } from './inLayers.ts';
import { dashOf, inkOf, strokeOf, symbolOf } from './lineMarks.ts';
import { pictureOf } from './pictureOf.ts';

/** Lines over time as a picture; where it is narrow, the names at their ends are numbers. */
export function drawLines(view: LinesView, ground: ChartGround): Promise<SVGElement> {
  const { x, y, series } = view;
  const heights = namesAt(view, ground);
  return inLayers(
    {
      ...pictureOf(ground),
      x: { domain: [x.from, x.to] },
      y: { domain: [y.from, y.to] },
    },
    [
      () => axesOf(view, ground),
      () => thresholdsOf(view, ground),
      ...series.map((each) => () => course(view, ground, each)),
      () => series.flatMap((_, place) => nameAtEnd(view, ground, place, heights[place] ?? 0)),
    ],
  );
}

/** How high the name of each line stands, so that none lies on another or among the names of rounds. */
function namesAt({ y, series }: LinesView, { size, height, top, bottom }: ChartGround) {
  const apart = ((size + 5) * (y.to - y.from)) / (height - top - bottom);
  const ends = series.map(({ spots }) => spots.at(-1)?.y ?? 0);
  return labelHeights(ends, apart, y.from);
}

function axesOf(view: LinesView, ground: ChartGround) {
  const { x, y, ticks } = view;
  return [
    axisX(
      ticks.map(({ x }) => x),
      {
        tickFormat: (at: number) => ticks.find(({ x }) => x === at)?.label ?? '',
        label: x.label,
        labelAnchor: 'right',
        labelArrow: 'none',
        labelOffset: ground.narrow ? 38 : 44,
        tickSize: 5,
      },
    ),
    axisY({ ticks: 5, label: y.label, labelAnchor: 'top', labelArrow: 'none', tickSize: 5 }),
    ruleX(gridLines(view, ground), { x: 'x', y1: 'y1', y2: 'y2', stroke: 'var(--rule)' }),
    ruleY([y.from], { stroke: 'var(--edge)' }),
  ];
}

function thresholdsOf({ x, thresholds }: LinesView, { size }: ChartGround) {
  const halo = { stroke: 'var(--sheet)', strokeWidth: 5, strokeLinejoin: 'round' } as const;
  return [
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
  ];
}

/** One line with its marks. */
function course({ stepped, series }: LinesView, { narrow }: ChartGround, each: Series) {
  const curve = stepped ? 'step-after' : 'linear';
  return [
    line(each.spots, {
      x: 'x',
      y: 'y',
      curve,
      stroke: strokeOf(each, series),
      strokeWidth: 2.5,
      strokeDasharray: dashOf(each),
    }),
    dot(each.spots, {
      x: 'x',
      y: 'y',
      r: narrow ? 3 : 4,
      symbol: symbolOf(each),
      fill: strokeOf(each, series),
      stroke: 'var(--sheet)',
      strokeWidth: 1,
    }),
  ];
}

/** The name of a line behind its end, with its own mark, and a hair to the end where it stands apart. */
function nameAtEnd(
  { x, series: all }: LinesView,
  { narrow, width, left, right, size }: ChartGround,
  place: number,
  y: number,
) {
  const series = all[place];
  if (series === undefined) return [];
  const stroke = strokeOf(series, all);
  const pixel = (x.to - x.from) / (width - left - right);
  const [from, mark] = [x.to + 5 * pixel, x.to + 17 * pixel];
  const end = { x: from, y: series.spots.at(-1)?.y ?? y };
  return [
    line([end, { x: mark, y }], { x: 'x', y: 'y', stroke, strokeWidth: 1 }),
    dot([{ x: mark, y }], {
      x: 'x',
      y: 'y',
      r: narrow ? 3 : 4,
      symbol: symbolOf(series),
      fill: stroke,
    }),
    text([{ x: mark, y }], {
      x: 'x',
      y: 'y',
      text: () => (narrow ? String(place + 1) : series.name),
      textAnchor: 'start',
      dx: 8,
      fontSize: size,
      fontWeight: 600,
      fill: inkOf(series.side, 'ink'),
    }),
  ];
}

/** The lines of the rounds, broken where the name of a threshold stands. */
function gridLines({ x, y, ticks, thresholds }: LinesView, ground: ChartGround) {
  const { width, left, right, height, top, bottom, size } = ground;
  const across = (x.to - x.from) / (width - left - right);
  const up = (y.to - y.from) / (height - top - bottom);
  const names = thresholds
    .map(({ y: at, label }) => ({
      to: x.from + (10 + label.length * size * 0.52) * across,
      low: at + 1 * up,
      high: at + (size + 4) * up,
    }))
    .sort((one, other) => one.low - other.low);
  return ticks.flatMap(({ x: at }) => {
    const gaps = names.filter(({ to }) => at > x.from && at < to);
    const starts = [y.from, ...gaps.map(({ high }) => high)];
    const stops = [...gaps.map(({ low }) => low), y.to];
    return starts.map((y1, place) => ({ x: at, y1, y2: stops[place] ?? y.to }));
  });
}

import type { TemplateResult } from 'lit';
import type { ChartView } from '../../view/debrief/ChartView.ts';
import type { ChartGround } from '../debrief/charts/ChartGround.ts';
import { chart } from '../debrief/charts/chart.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';
import { LOW_WALL } from './charts/classGrounds.ts';

type ClassPictures = typeof import('./charts/classPictures.ts');

export interface ClassChartParts<View extends ChartView> {
  readonly view: View;
  readonly draw: (pictures: ClassPictures, view: View, ground: ChartGround) => SVGElement;
  readonly paper: ChartGround;
  /** The same on a wall of 1366 pixels, and on one of 1024. */
  readonly walls: readonly [ChartGround, ChartGround];
  readonly key: TemplateResult;
}

/** A chart of the class, on paper for the host and in large letters on a wall. */
export function classChart<View extends ChartView>(
  { view, draw, paper, walls, key }: ClassChartParts<View>,
  { input, page, place }: ClassDebriefContext,
): TemplateResult {
  const [wide, narrow] = place === 'wall' ? walls : [paper, paper];
  return chart(
    {
      view,
      from: input,
      draw: async (_, shown, ground) =>
        draw(await import('./charts/classPictures.ts'), shown, ground),
      wide,
      narrow,
      narrowAt: LOW_WALL,
      files: place === 'wall' ? 'none' : 'offered',
      key,
    },
    page,
  );
}

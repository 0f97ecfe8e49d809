import type { ClassWords } from '../../view/class/ClassInput.ts';
import type { ChartPage } from '../debrief/charts/chart.ts';
import type { ClassDebriefContext } from './ClassDebriefContext.ts';

/** What the debrief of a class is drawn from, whether its games are there yet or not. */
export interface DebriefSight {
  readonly words: ClassWords;
  readonly page: ChartPage;
  readonly state: 'idle' | 'fetching' | 'failed' | 'working' | 'ready';
  readonly retry: () => void;
  /** Null until every table is worked out. */
  readonly context: Omit<ClassDebriefContext, 'place'> | null;
}

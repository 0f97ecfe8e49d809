import type { ConsoleWords } from './ConsoleSight.ts';
import type { ProjectorClass } from './projectorView.ts';

/** What the wall is drawn from. */
export interface ProjectorSight extends ConsoleWords {
  readonly base: URL;
  /** Null before the class has told of itself. */
  readonly view: ProjectorClass | null;
  readonly over: boolean;
  readonly elapsedMs: number;
}

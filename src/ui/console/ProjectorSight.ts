import type { TemplateResult } from 'lit';
import type { ConsoleWords } from './ConsoleSight.ts';
import type { ProjectorClass } from './projectorView.ts';

/** What the wall is drawn from. */
export interface ProjectorSight extends ConsoleWords {
  readonly base: URL;
  /** Null before the class has told of itself. */
  readonly view: ProjectorClass | null;
  readonly over: boolean;
  readonly elapsedMs: number;
  /** The class debrief; null before its games have been fetched. */
  readonly debrief: TemplateResult | null;
}

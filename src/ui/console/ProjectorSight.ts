import type { TemplateResult } from 'lit';
import type { LinkNews } from '../../session/ClassLink.ts';
import type { ConsoleWords } from './ConsoleSight.ts';
import type { ProjectorClass } from './projectorView.ts';

type DismissalCode = Extract<LinkNews, { readonly kind: 'dismissed' }>['code'];

/** What the wall is drawn from. */
export interface ProjectorSight extends ConsoleWords {
  readonly base: URL;
  /** Null before the class has told of itself. */
  readonly view: ProjectorClass | null;
  /** Why the server has sent the wall away for good; null while it has not. */
  readonly dismissed: DismissalCode | null;
  readonly elapsedMs: number;
  /** The class debrief; null before its games have been fetched. */
  readonly debrief: TemplateResult | null;
}

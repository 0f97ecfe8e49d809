import type { Stage } from '../engine/index.ts';
import type { Desk } from './Desk.ts';
import { debriefIsOpen } from './debrief/debriefDesk.ts';
import type { Frame } from './Frame.ts';
import { revealIsDue } from './revealView.ts';

/** What stands on the page: the stage of the dialogue, the reveal before it, the debrief after it, or the title. */
export type ScreenName = Stage | 'reveal' | 'debrief' | 'title';

/** The screen for a view and a desk; who has no seat in the dialogue stands before the title. */
export function screenName(frame: Frame, desk: Desk): ScreenName {
  if (frame.view.own === null) return 'title';
  if (debriefIsOpen(frame.view, desk)) return 'debrief';
  return revealIsDue(frame, desk) ? 'reveal' : frame.view.stage;
}

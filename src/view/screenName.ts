import type { Stage } from '../engine/index.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { revealIsDue } from './revealView.ts';

/** What stands on the page: the stage of the dialogue, the reveal before it, or the title. */
export type ScreenName = Stage | 'reveal' | 'title';

/** The screen for a view and a desk; who has no seat in the dialogue stands before the title. */
export function screenName(frame: Frame, desk: Desk): ScreenName {
  if (frame.view.own === null) return 'title';
  return revealIsDue(frame, desk) ? 'reveal' : frame.view.stage;
}

import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import type { Gallery } from './galleryView.ts';
import type { ScreenName } from './screenName.ts';
import type { SideMark } from './sideMark.ts';

/** What stands on the page now; the screens and whatever is drawn beside them are made from it. */
export interface Showing {
  readonly screen: ScreenName;
  /** What the view models of `src/view` are made from. */
  readonly frame: Frame;
  /** The delegation that an agent is thinking for. */
  readonly thinking: SideMark | null;
  /** The endings met in other games. */
  readonly gallery: Gallery;
}

/**
 * A picture beside the screens, with no information of its own. It is told of every change, of the
 * desk's too; what is done on it, it reports by action id, as screens and keys do.
 */
export interface Scenery {
  show(showing: Showing, desk: Desk): void;
  /** Takes the picture away for good. */
  close(): void;
}

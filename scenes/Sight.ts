import type { Desk } from '../src/view/Desk.ts';
import type { Showing } from '../src/view/Scenery.ts';

/** What a scene draws: what stands on the page and what lies on the desk. */
export interface Sight extends Showing {
  readonly desk: Desk;
}

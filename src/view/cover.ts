import type { Action } from './Action.ts';
import { type ActionReader, nothing, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';

/**
 * Whether the cable and one's own values are covered, because a whole room looks at the page: until
 * the host shows them, and again from each new round and incident on. The verdict opens everything.
 */
export function isCovered(
  { view }: Pick<Frame, 'view'>,
  desk: Desk,
  wholeRoom: 'on' | 'off',
): boolean {
  return (
    wholeRoom === 'on' && desk.picks.room !== 'shown' && view.own !== null && view.verdict === null
  );
}

/** What the host of a whole room sees of the cover: how it lies, and the way to the other. */
export interface CoverView {
  readonly told: string;
  readonly change: Action;
}

export function coverView({ t, covered }: Frame): CoverView {
  return {
    told: t(covered ? 'cover.covered' : 'cover.shown'),
    change: {
      id: covered ? 'cover:lift' : 'cover:lay',
      label: t(covered ? 'cover.lift' : 'cover.lay'),
      cost: [],
      whyNot: null,
    },
  };
}

/** `cover:lift` shows the cable and one's own values to the room, `cover:lay` covers them again. */
export const readCover: ActionReader = (_frame, desk, [what]) => {
  if (what !== 'lift' && what !== 'lay') return nothing;
  return toDesk(withPick(desk, 'room', what === 'lift' ? 'shown' : ''));
};

import type { Action } from './Action.ts';
import { type ActionReader, nothing, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';

/** What of the closing has been played to its end on the picture beside the screens. */
export type Seen = 'bracket' | 'signatures' | 'press';

const looks: readonly Look[] = ['draft', 'table', 'gallery'];
const seenInOrder: readonly Seen[] = ['bracket', 'signatures', 'press'];

/** What one looks at instead of what is going on: the draft on the wall, the table, the gallery. */
type Look = 'draft' | 'table' | 'gallery';

export function lookOf({ picks }: Desk): Look | null {
  return looks.find((each) => each === picks.look) ?? null;
}

/** Whether a moment of the closing, or a later one, has been played to its end. */
export function hasSeen(desk: Desk, what: Seen): boolean {
  const until: readonly string[] = seenInOrder.slice(seenInOrder.indexOf(what));
  return until.includes(desk.picks.seen ?? '');
}

/** From the picture that one looks at back to what is going on. */
export function wayBack({ t, view }: Pick<Frame, 't' | 'view'>): Action {
  const label = t(view.verdict === null ? 'look.table' : 'look.ending');
  return { id: 'look:table', label, cost: [], whyNot: null };
}

/** From a moment that has been played on to the next. */
export function goOn({ t }: Pick<Frame, 't'>, seen: Seen): Action {
  return { id: `seen:${seen}`, label: t('look.goOn'), cost: [], whyNot: null };
}

/** `look:draft`, `look:table`, `look:gallery`: a way of looking, no choice of the game. */
export const readLook: ActionReader = (_frame, desk, [what]) => {
  const look = looks.find((each) => each === what);
  return look === undefined ? nothing : toDesk(withPick(desk, 'look', look));
};

/** `seen:bracket`: a moment has been played, and the next may come. */
export const readSeen: ActionReader = (_frame, desk, [what]) => {
  const seen = seenInOrder.find((each) => each === what);
  return seen === undefined
    ? nothing
    : toDesk(withPick(withPick(desk, 'seen', seen), 'look', 'table'));
};

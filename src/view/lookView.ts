import type { Action } from './Action.ts';
import { type ActionReader, nothing, toDesk } from './ActionEffect.ts';
import { type Desk, withPick } from './Desk.ts';
import type { Frame } from './Frame.ts';

/** What of the closing has been played to its end on the picture beside the screens. */
export type Seen = 'bracket' | 'signatures' | 'press';

const seenInOrder: readonly Seen[] = ['bracket', 'signatures', 'press'];

/** What one looks at instead of what is going on: the draft on the wall, or the table. */
export function lookOf(desk: Desk): 'draft' | 'table' | null {
  const { look } = desk.picks;
  return look === 'draft' || look === 'table' ? look : null;
}

/** Whether a moment of the closing, or a later one, has been played to its end. */
export function hasSeen(desk: Desk, what: Seen): boolean {
  const until: readonly string[] = seenInOrder.slice(seenInOrder.indexOf(what));
  return until.includes(desk.picks.seen ?? '');
}

/** From the picture that one looks at back to what is going on. */
export function wayBack({ t }: Pick<Frame, 't'>): Action {
  return { id: 'look:table', label: t('look.table'), cost: [], whyNot: null };
}

/** From a moment that has been played on to the next. */
export function goOn({ t }: Pick<Frame, 't'>, seen: Seen): Action {
  return { id: `seen:${seen}`, label: t('look.goOn'), cost: [], whyNot: null };
}

/** `look:draft` and `look:table`: a way of looking, no choice of the game. */
export const readLook: ActionReader = (_frame, desk, [what]) =>
  what === 'draft' || what === 'table' ? toDesk(withPick(desk, 'look', what)) : nothing;

/** `seen:bracket`: a moment has been played, and the next may come. */
export const readSeen: ActionReader = (_frame, desk, [what]) => {
  const seen = seenInOrder.find((each) => each === what);
  return seen === undefined
    ? nothing
    : toDesk(withPick(withPick(desk, 'seen', seen), 'look', 'table'));
};

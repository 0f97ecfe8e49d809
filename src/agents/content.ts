import { agreedClauses } from '../engine/index.ts';
import { isLastRound, ownValue, type Sight } from './sight.ts';
import { ownActs } from './words.ts';

/**
 * Whether a novice has a draft that it could sign. It is then in no hurry: it asks for its best alone,
 * and takes anything less only when the others have nothing left to table.
 */
export function isContent(sight: Sight): boolean {
  const { level, view, own } = sight;
  return level === 'novice' && ownValue(sight, agreedClauses(view.draft)) >= own.reservation;
}

/**
 * Whether a novice calls it a day: it has tabled something in this round and is content, or, before the
 * last round, has got a clause of the agenda.
 */
export function isDone(sight: Sight): boolean {
  const { level, view } = sight;
  if (level !== 'novice' || ownActs(sight, ['offerTabled']) === 0) return false;
  const due = view.setting.cut.rounds[view.round]?.agenda ?? [];
  const hasClause = due.some((norm) => view.draft[norm]?.status !== 'open');
  return isContent(sight) || (hasClause && !isLastRound(sight));
}

import type { DelegationId, View } from '../engine/index.ts';
import { lastMoveOn } from './lastMoveOn.ts';
import { type Mood, moodOf } from './moodOf.ts';

/** Below this support a speaker reads the room with one eye on home. */
const CROSS_HOME = 350;

/**
 * The mood that a delegation's speaker stands in now: the room's, moved by the last move of another
 * and, for one's own delegation, by home; null is composed. Before anybody has spoken the others
 * are wary.
 */
export function moodFor(view: View, id: DelegationId): Mood | null {
  if (view.round === 0 && !view.record.some(({ kind }) => kind === 'tonesRevealed'))
    return view.own?.id === id ? null : 'wary';
  const room = moodOf({
    trust: view.trust,
    tension: view.tension,
    round: view.round,
    rounds: view.setting.cut.rounds.length,
  });
  const mood = touched(room, lastMoveOn(view, id));
  const cross = view.own?.id === id && view.own.home < CROSS_HOME;
  return cross && (mood === null || mood === 'at-ease') ? 'pressed' : mood;
}

function touched(room: Mood | null, touch: ReturnType<typeof lastMoveOn>): Mood | null {
  switch (touch) {
    case 'hard':
      return 'angry';
    case 'mild':
      return room === null || room === 'at-ease' ? 'wary' : room;
    case 'warm':
      return eased(room);
    case 'none':
      return room;
    default:
      return touch satisfies never;
  }
}

/** One step toward ease. */
function eased(room: Mood | null): Mood | null {
  if (room === 'angry') return 'pressed';
  return room === 'pressed' || room === 'wary' ? null : 'at-ease';
}

import { lastBracketView } from '../src/view/lastBracketView.ts';
import { hasSeen, lookOf } from '../src/view/lookView.ts';
import type { Sight } from './Sight.ts';

/** The scenes of the end of a dialogue. */
export type ClosingMoment = 'wall' | 'bracket' | 'signing' | 'press' | 'ending' | 'gallery';

/**
 * Which moment of the end a sight belongs to; null where it belongs to none. What a moment ends
 * with is played before the next comes: the last bracket before the signatures.
 */
export function closingMoment({ screen, frame, desk }: Sight): ClosingMoment | null {
  switch (screen) {
    case 'exchange':
      if (lookOf(desk) === 'draft') return 'wall';
      return bracketIsOn({ frame, desk }) ? 'bracket' : null;
    case 'signatures':
      if (bracketEnds({ frame, desk })) return 'bracket';
      return lookOf(desk) === 'draft' ? 'wall' : 'signing';
    case 'confirmations':
      return 'signing';
    case 'press':
      return signingStands({ frame, desk }) ? 'signing' : 'press';
    case 'verdict':
      return verdictMoment({ frame, desk });
    default:
      return null;
  }
}

type Seen = Pick<Sight, 'frame' | 'desk'>;

/** One clause is left, and nobody is busy with another; or it has just been closed. */
function bracketIsOn({ frame, desk }: Seen): boolean {
  const last = lastBracketView(frame);
  if (last === null) return false;
  if (last.state !== 'open') return !hasSeen(desk, 'bracket');
  const elsewhere = Object.keys(desk.offer).some((norm) => norm !== last.norm);
  return lookOf(desk) !== 'table' && !elsewhere && desk.drawer === null;
}

/** The closing has begun, and how the last bracket ended has not been played. */
function bracketEnds({ frame, desk }: Seen): boolean {
  const chosen = desk.picks.sign !== undefined || frame.view.closing?.ownSignature !== null;
  return !chosen && !hasSeen(desk, 'bracket') && lastBracketView(frame) !== null;
}

/** What was signed stands until it has been seen, or until one turns to the press. */
function signingStands({ frame, desk }: Seen): boolean {
  const turned = desk.picks.press !== undefined || frame.view.closing?.ownPressLine !== null;
  return !turned && !hasSeen(desk, 'signatures');
}

/** How it ended is played first; then its picture stands, beside the gallery of all. */
function verdictMoment({ frame, desk }: Seen): ClosingMoment {
  const ending = lookOf(desk) === 'gallery' ? 'gallery' : 'ending';
  switch (frame.view.verdict?.outcome) {
    case 'signed':
      return hasSeen(desk, 'press') ? ending : 'press';
    case 'unsigned':
      return hasSeen(desk, 'signatures') ? ending : 'signing';
    case 'nothing-to-sign':
      return bracketEnds({ frame, desk }) ? 'bracket' : ending;
    default:
      return ending;
  }
}

import type { Showing } from '../view/Scenery.ts';
import type { Bed } from './cue.ts';

/** What is heard behind a screen; null for silence. */
export function bedFor(screen: Showing['screen']): Bed | null {
  switch (screen) {
    case 'title':
    case 'verdict':
      return 'theme';
    case 'statement':
    case 'positions':
    case 'reveal':
    case 'exchange':
    case 'capitals':
      return 'hall';
    case 'beliefs':
    case 'reactions':
      return 'cold';
    case 'night':
      return 'night';
    case 'signatures':
    case 'confirmations':
    case 'press':
    case 'debrief':
      return null;
    default:
      return screen satisfies never;
  }
}

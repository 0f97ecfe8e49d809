import type { Showing } from './Scenery.ts';

/**
 * The moment that is played on a screen, by a name that is the same in every game; null for a screen
 * on which one works.
 */
export function momentOf({ screen, frame }: Pick<Showing, 'screen' | 'frame'>): string | null {
  switch (screen) {
    case 'reveal':
    case 'night':
      return screen;
    case 'beliefs':
    case 'reactions':
      return `event/${frame.view.incident?.event ?? ''}`;
    case 'signatures':
    case 'confirmations':
    case 'press':
    case 'verdict':
      return 'closing';
    case 'title':
    case 'statement':
    case 'positions':
    case 'exchange':
    case 'capitals':
    case 'debrief':
      return null;
    default:
      return screen satisfies never;
  }
}

import type { Stage } from '../engine/index.ts';
import type { ScreenName } from './screenName.ts';

/** The action that the main key gives on a screen; null where that key is left to the buttons. */
export function mainAction(screen: ScreenName): string | null {
  if (screen === 'exchange') return 'offer:send';
  if (screen === 'reveal') return 'revealed';
  return screen === 'positions' ? 'positions:seal' : null;
}

/** The action that sets a rung by its letter on the ladder that has the focus. */
export function rungAction(stage: Stage, norm: string, wording: string): string | null {
  if (stage === 'exchange') return `offer:${norm}:${wording}`;
  return stage === 'positions' ? `position:${norm}:${wording}` : null;
}

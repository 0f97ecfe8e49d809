import type { Stage } from '../engine/index.ts';

/** The action that Enter gives on a stage's screen; null where Enter is left to the buttons. */
export function mainAction(stage: Stage): string | null {
  if (stage === 'exchange') return 'offer:send';
  return stage === 'positions' ? 'positions:seal' : null;
}

/** The action that sets a rung by its letter on the ladder that has the focus. */
export function rungAction(stage: Stage, norm: string, wording: string): string | null {
  if (stage === 'exchange') return `offer:${norm}:${wording}`;
  return stage === 'positions' ? `position:${norm}:${wording}` : null;
}

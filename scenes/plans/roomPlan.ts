import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';

/** How the room, drawn in units of its own, stands on a ground. */
export interface RoomPlan {
  /** Ground units for one of the room's. */
  readonly scale: number;
  /** What is in sight, in the room's units. */
  readonly seen: Box;
  /** Where the room's 0, 0 stands on the ground. */
  readonly x: number;
  readonly y: number;
  /** Whether a title stands at the top left and needs the dark. */
  readonly words: 'title' | 'none';
}

const DRAWN = { width: 906, height: 768 };
/** How much more than its drawn height the room may show before its sides are cut instead. */
const MOST_HEIGHT = 1030;
const SHARE_ABOVE = 0.42;

/**
 * Sets the room on a ground: as wide as the ground, or wider and cut at both sides where the
 * ground is tall; what is over in height is ceiling and table, what is short is cut from both.
 */
export function roomPlan({ width, height }: Pick<Ground, 'width' | 'height'>): RoomPlan {
  const scale = Math.max(width / DRAWN.width, height / MOST_HEIGHT);
  const seen = { width: width / scale, height: height / scale };
  const left = (DRAWN.width - seen.width) / 2;
  const top = (DRAWN.height - seen.height) * SHARE_ABOVE;
  return {
    scale,
    seen: { x: left, y: top, ...seen },
    x: -left * scale,
    y: -top * scale,
    words: 'title',
  };
}

/** A place in the room, on the ground. */
export function onGround(
  plan: RoomPlan,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  return { x: plan.x + x * plan.scale, y: plan.y + y * plan.scale };
}

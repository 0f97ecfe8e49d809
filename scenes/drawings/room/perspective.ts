/** The room is drawn with one vanishing point, on the horizon. */
export const vanishing = { x: 453, y: 232 };

/** The far wall around it, as distances from the vanishing point. */
export const farWall = { half: 191, top: -140, bottom: 160 };

type Point = readonly [x: number, y: number];

/** A side of the room: -1 is left, 1 is right. */
export type Side = -1 | 1;

/**
 * A point of a side wall: `depth` is 1 at the far wall and grows toward the eye, `height` is
 * measured from the horizon as it is at the far wall, downward.
 */
function onWall(side: Side, depth: number, height: number): Point {
  return [vanishing.x + side * farWall.half * depth, vanishing.y + height * depth];
}

/** A point at a share of the room's width, -1 to 1, at a height and a depth. */
export function inRoom(across: number, depth: number, height: number): Point {
  return [vanishing.x + across * farWall.half * depth, vanishing.y + height * depth];
}

/** A rectangle on a side wall, as path data. */
export function wallQuad(
  side: Side,
  [near, far]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): string {
  return outline([
    onWall(side, far, top),
    onWall(side, near, top),
    onWall(side, near, bottom),
    onWall(side, far, bottom),
  ]);
}

/** A line on a side wall, as path data. */
export function wallLine(
  side: Side,
  from: readonly [depth: number, height: number],
  to: readonly [depth: number, height: number],
): string {
  const [fx, fy] = onWall(side, ...from);
  const [tx, ty] = onWall(side, ...to);
  return `M${round(fx)} ${round(fy)}L${round(tx)} ${round(ty)}`;
}

/** A closed outline through points, as path data. */
export function outline(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** How near the eye the room is drawn, so that no ground shows its end. */
export const nearest = 6;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

import { type ChartGround, widePlane } from '../../debrief/charts/ChartGround.ts';

/** Below this width a wall is drawn for a projector of 1024 pixels. */
export const LOW_WALL = '(max-width: 1200px)';

/** A picture of 720 pixels fills a wall of 1366 with letters of 28 and more. */
export const widePaper: ChartGround = { ...widePlane, height: 480, left: 62, right: 20 };
export const wideWall: ChartGround = {
  ...widePlane,
  width: 720,
  height: 268,
  left: 62,
  right: 20,
  top: 30,
  bottom: 48,
  size: 16.5,
};
/** The same for 1024: fewer pixels for letters of the same size on the wall. */
export const lowWall: ChartGround = {
  ...wideWall,
  width: 560,
  height: 262,
  left: 66,
  top: 32,
  bottom: 52,
  size: 17.5,
};

/** Rows by name, such as delegations. */
export function withNames(ground: ChartGround, left: number, right = ground.right): ChartGround {
  return { ...ground, left, right };
}

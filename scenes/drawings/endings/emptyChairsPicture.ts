import { chairPicture } from '../emptyRoom/chair.ts';
import { emptyRoomDefs, emptyRoomPicture } from '../emptyRoom/emptyRoom.ts';
import type { EndingPicture } from './EndingPicture.ts';

/** The room is drawn higher than a picture, whose floor shows less. */
const RAISED = 54;

const chair = (x: number, y: number, facing: 1 | -1) =>
  `<g transform="translate(${x} ${y}) scale(${0.82 * facing} .82)">${chairPicture}</g>`;

/** A bare room, one slab of light, two chairs pushed back. */
export const emptyChairsPicture: EndingPicture = {
  body: `<g transform="translate(0 ${-RAISED})">${emptyRoomPicture}${chair(172, 518, 1)}${chair(690, 524, -1)}</g>`,
  defs: emptyRoomDefs,
};

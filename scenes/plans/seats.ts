import type { TableCut } from '../drawings/person/bustSheets.ts';
import { type Office, offices } from '../drawings/person/Person.ts';
import { vanishing } from '../drawings/room/perspective.ts';
import { tableEdge } from '../drawings/room/tablePicture.ts';

/** A chair along the table, in the room's units; the same on both sides. */
export interface Seat {
  readonly office: Office;
  /** From the middle of the table to the middle of the foot. */
  readonly across: number;
  readonly y: number;
  readonly scale: number;
}

const rows = [
  { across: 312, y: 660, scale: 1.42 },
  { across: 206, y: 520, scale: 0.86 },
  { across: 150, y: 454, scale: 0.6 },
  { across: 117, y: 416, scale: 0.44 },
  { across: 95, y: 391, scale: 0.335 },
] as const;

/** The five chairs of a side, the speaker's first and nearest. */
export const seats: readonly Seat[] = offices.flatMap((office, index) => {
  const row = rows[index];
  return row === undefined ? [] : [{ office, ...row }];
});

/** Where the foot of a person at a seat stands in the room: even places at the left, odd ones at the right. */
export function seatPlace(
  { across, y }: Seat,
  place: number,
): { readonly x: number; readonly y: number } {
  return { x: vanishing.x + (place % 2 === 0 ? -across : across), y };
}

/** What the table leaves in sight of a person at a seat, in the units of the bust's box. */
export function tableCut(seat: Seat, bottom: number): TableCut {
  const { across, y, scale } = seat;
  const inBox = (roomY: number) => {
    const edge = tableEdge('left', roomY) - (vanishing.x - across);
    return `${(100 + edge / scale).toFixed(1)} ${(240 + (roomY - y) / scale).toFixed(1)}`;
  };
  const lowest = y + (bottom - 240) * scale;
  return {
    id: `seat-${seat.office}-${Math.round(bottom)}`,
    bottom,
    visible: `M-40 0H240V240H${inBox(y)}L${inBox(lowest)}H-40Z`,
  };
}

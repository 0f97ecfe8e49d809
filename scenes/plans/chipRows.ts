/** How chips of a half are set: where they begin, how wide they are padded, and in how many rows. */
export interface ChipSetting {
  /** Under the label, under it from the edge on, or beside it. */
  readonly at: 'under' | 'edge' | 'beside';
  readonly pad: number;
}

/** The room for chips in each of the ways to set them. */
export type ChipRooms = Readonly<
  Record<ChipSetting['at'], { readonly width: number; readonly height: number }>
>;

export const CHIP_GAP = 4;
export const CHIP_ROW = 27;
const PADS = [9, 6, 3];
const ways: readonly ChipSetting['at'][] = ['under', 'edge', 'beside'];

/** The easiest setting in which chips of these widths all fit; the closest one where none does. */
export function chipSetting(widths: readonly number[], rooms: ChipRooms): ChipSetting {
  for (const pad of PADS)
    for (const at of ways) {
      const { width, height } = rooms[at];
      if (rowsOf(widths, pad, width) * CHIP_ROW <= height) return { at, pad };
    }
  return { at: 'beside', pad: PADS.at(-1) ?? 0 };
}

function rowsOf(widths: readonly number[], pad: number, room: number): number {
  let [rows, x] = [1, 0];
  for (const words of widths) {
    const width = words + 2 * pad;
    if (x > 0 && x + width > room) {
      rows += 1;
      x = 0;
    }
    x += width + CHIP_GAP;
  }
  return rows;
}

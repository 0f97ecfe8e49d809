import type { Box } from '../paint.ts';
import { balancedLines } from './balancedLines.ts';

/** What a half of a package says, clause by clause: `N4 C` and `N4 Weigh all information`. */
export interface HalfWords {
  readonly label: string;
  readonly clauses: readonly { readonly rung: string; readonly title: string }[];
}

/** How wide words are in the faces of a half. */
export interface HalfWidths {
  readonly label: (words: string) => number;
  readonly chip: (words: string) => number;
  readonly title: (words: string, size: 14 | 16) => number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the parts of a half stand, in units from its top left corner; words by their baseline. */
export interface HalfPlan {
  readonly label: Place;
  /** The token of whom it suits: its middle and width; null where the label alone must do. */
  readonly token: (Place & { readonly width: number }) | null;
  /** The only clause, written out; null where there are chips. */
  readonly title: {
    readonly lines: readonly string[];
    readonly size: 14 | 16;
    readonly at: Place;
  } | null;
  /** Clauses by their number, as many as there is room for. */
  readonly chips: readonly (Box & { readonly clause: number })[];
  /** Counts the clauses that found no room; null where all are seen. */
  readonly more: (Box & { readonly count: number }) | null;
  /** The line that stands for silence: from its left end on; null where something is said. */
  readonly line: Place | null;
}

export const TITLE_PITCH = 19;
const COLUMN_FROM = 168;
const LOW = 50;
const HEAD = 27;
const CHIP = { height: 24, row: 27, gap: 4 };
/** A lower half has its head and its chips a little closer. */
const CLOSE = { below: 80, head: 22, row: 25, label: 17 };
const PADS = [9, 6, 3];

/** Lays out a half for its size: token, label, and under or beside it the clauses. */
export function halfPlan(
  words: HalfWords,
  { width, height }: Pick<Box, 'width' | 'height'>,
  widths: HalfWidths,
): HalfPlan {
  const column = width >= COLUMN_FROM && height >= LOW;
  const left = column ? 46 : 10;
  const close = height >= LOW && height < CLOSE.below;
  const headed = {
    label: { x: column ? left : 32, y: close ? CLOSE.label : 19 },
    token: column ? { x: 25, y: height / 2, width: 26 } : { x: 19, y: close ? 13 : 15, width: 18 },
  };
  const beside = {
    label: { x: 10, y: height / 2 + 5 },
    token: null,
  };
  const empty = { title: null, chips: [], more: null, line: null };
  const [only, ...more] = words.clauses;
  const besideFrom = widths.label(words.label) + 20;
  if (only === undefined) {
    const low = height < LOW;
    const line = { x: low ? besideFrom : left, y: height - 12 };
    return { ...(low ? beside : headed), ...empty, line };
  }
  if (more.length === 0 && height >= LOW) {
    const title = titleIn({ left, width, height }, only, widths);
    return { ...headed, ...empty, title };
  }
  const chipWidths = words.clauses.map(({ rung }) => widths.chip(rung));
  const [top, row] = close ? [CLOSE.head, CLOSE.row] : [HEAD, CHIP.row];
  const bottom = height - 2;
  const rooms: readonly ChipRoom[] = [
    { left, right: width - 6, top, bottom, row, head: 'headed' },
    { left: 8, right: width - 6, top, bottom: column ? 0 : bottom, row, head: 'headed' },
    { left: besideFrom, right: width - 4, top: 1, bottom: height - 1, row, head: 'beside' },
  ];
  const { room, chips, more: over } = chipsIn(rooms, chipWidths, widths.chip);
  return { ...(room.head === 'beside' ? beside : headed), ...empty, chips, more: over };
}

/** What stands on the chip that counts the others. */
export function moreWords(count: number): string {
  return `+${count}`;
}

interface ChipRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly head: 'headed' | 'beside';
}

type Chips = HalfPlan['chips'];

/** The easiest room in which all chips fit; where none does, the closest one, and a chip that counts the rest. */
function chipsIn(
  rooms: readonly ChipRoom[],
  widths: readonly number[],
  widthOf: HalfWidths['chip'],
): { readonly room: ChipRoom } & Pick<HalfPlan, 'chips' | 'more'> {
  const [first] = rooms;
  if (first === undefined) throw new Error('no room for chips');
  for (const pad of PADS)
    for (const room of rooms) {
      const chips = setChips(room, widths, pad);
      if (chips.length === widths.length) return { room, chips, more: null };
    }
  const room = rooms.at(-1) ?? first;
  const pad = PADS.at(-1) ?? 0;
  for (let kept = widths.length - 1; kept > 0; kept -= 1) {
    const count = widths.length - kept;
    const chips = setChips(room, [...widths.slice(0, kept), widthOf(moreWords(count))], pad);
    const over = chips[kept];
    if (over !== undefined) return { room, chips: chips.slice(0, kept), more: { ...over, count } };
  }
  return { room, chips: setChips(room, widths, pad), more: null };
}

function setChips(room: ChipRoom, widths: readonly number[], pad: number): Chips {
  const chips: (Box & { clause: number })[] = [];
  let [x, y] = [room.left, 0];
  for (const [clause, words] of widths.entries()) {
    const width = words + 2 * pad;
    if (x > room.left && x + width > room.right) [x, y] = [room.left, y + room.row];
    if (x + width > room.right + 1 || room.top + y + CHIP.height > room.bottom) break;
    chips.push({ x, y, width, height: CHIP.height, clause });
    x += width + CHIP.gap;
  }
  const tall = (chips.at(-1)?.y ?? 0) + CHIP.height;
  const top = room.head === 'headed' ? room.top : (room.top + room.bottom - tall) / 2;
  return chips.map((chip) => ({ ...chip, y: top + chip.y }));
}

function titleIn(
  {
    left,
    width,
    height,
  }: { readonly left: number; readonly width: number; readonly height: number },
  clause: HalfWords['clauses'][number],
  { title }: HalfWidths,
): NonNullable<HalfPlan['title']> {
  const room = width - left - 12;
  const at = { x: left, y: HEAD + 14 };
  for (const size of [16, 14] as const) {
    const widthOf = (words: string) => title(words, size);
    const lines = balancedLines(clause.title, room, widthOf);
    const fits = Math.max(...lines.map(widthOf)) <= room;
    if (fits && at.y + (lines.length - 1) * TITLE_PITCH <= height - 5) return { lines, size, at };
  }
  return { lines: [clause.rung], size: 16, at };
}

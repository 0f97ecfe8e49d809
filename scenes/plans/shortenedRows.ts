import { balancedLines } from './balancedLines.ts';

/** How a list is written, and what stands for the parts that found no room. */
export interface ListWords {
  readonly listed: (parts: readonly string[]) => string;
  /** `+2 more`. */
  readonly more: (count: number) => string;
}

/** Room for words: how wide a line is, how many lines there are, and how wide words are. */
export interface RowRoom {
  readonly width: number;
  readonly most: number;
  readonly widthOf: (words: string) => number;
}

/** A space that no row is broken at. */
const HELD = '\u00a0';

/** A list in as many rows as there is room for, no part of it broken; what finds none is counted at its end. */
export function shortenedRows(
  parts: readonly string[],
  { width, most, widthOf }: RowRoom,
  { listed, more }: ListWords,
): { readonly rows: readonly string[]; readonly left: number } {
  for (let kept = parts.length; kept > 0; kept -= 1) {
    const left = parts.length - kept;
    const seen = parts.slice(0, kept).map(held);
    const words = listed(left === 0 ? seen : [...seen, held(more(left))]);
    const rows = balancedLines(words, width, widthOf);
    if (rows.length <= most && rows.every((row) => widthOf(row) <= width)) return { rows, left };
  }
  return parts.length === 0
    ? { rows: [], left: 0 }
    : { rows: [more(parts.length)], left: parts.length };
}

function held(part: string): string {
  return part.replaceAll(' ', HELD);
}

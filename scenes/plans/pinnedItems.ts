import type { Box } from '../paint.ts';

/** An item as it has to be pinned: how strong it is, from 1, and how high its paper is. */
export interface ItemToPin {
  readonly id: string;
  readonly strength: number;
  readonly height: number;
}

export interface PinnedItem {
  readonly id: string;
  readonly source: number;
  /** Where it falls, beside the others of its source. */
  readonly falls: { readonly x: number; readonly y: number };
  /** Where it rests, in the pile of its source. */
  readonly rests: { readonly x: number; readonly y: number };
}

/** Where the threads of one source meet. */
export interface Knot {
  readonly source: number;
  readonly x: number;
  readonly y: number;
}

const PEEK = 36;
const GAP = 10;
/** So much of a covered paper stays in sight that a pointer finds it. */
const LEAST_STEP = 26;
const STAGGER = 8;
const SPREAD = 14;
/** Columns with room to spare do not begin at one height. */
const LOOSE = [6, 34, 14];

/**
 * Pins items, in groups of one source each, to the column of their strength. A source counts once, by
 * its strongest item: there its items make one pile, the strongest in front; the front comes last.
 */
export function pinnedItems(
  sources: readonly (readonly ItemToPin[])[],
  columns: readonly Box[],
  cardWidth: number,
): { readonly items: readonly PinnedItem[]; readonly knots: readonly Knot[] } {
  const piles = sources.map((items, source) => {
    const front = [...items].sort((one, other) => one.strength - other.strength);
    const strongest = front.at(-1)?.strength ?? 1;
    const height = PEEK * (front.length - 1) + (front.at(-1)?.height ?? 0);
    return { source, items: front, strongest, height };
  });
  const placed = columns.flatMap((column, index) =>
    stacked(
      piles.filter(({ strongest }) => strongest === index + 1),
      column,
      LOOSE[index % LOOSE.length] ?? 0,
    ),
  );
  return {
    items: placed.flatMap(({ pile, x, y, column }) =>
      pile.items.map((item, behind) => ({
        id: item.id,
        source: pile.source,
        falls: fallOf(pile.items, behind, { x, y }, column),
        rests: { x, y: y + behind * PEEK },
      })),
    ),
    knots: placed
      .filter(({ pile }) => pile.items.length > 1)
      .map(({ pile, x, y }) => ({
        source: pile.source,
        x: x + cardWidth + 8,
        y: Math.round(y + pile.height / 2),
      })),
  };
}

interface Pile {
  readonly source: number;
  readonly items: readonly ItemToPin[];
  readonly height: number;
}

/** One pile under the other; where they are too high for the column, each covers a part of the next. */
function stacked(piles: readonly Pile[], column: Box, loose: number) {
  const last = piles.at(-1)?.height ?? 0;
  const before = piles.slice(0, -1).reduce((sum, { height }) => sum + height + GAP, 0);
  const room = column.height - last;
  const squeeze = before <= room ? 1 : Math.max(0, room / before);
  let top = column.y + Math.max(0, Math.min(loose, room - before));
  return piles.map((pile, index) => {
    const y = Math.round(top);
    top += Math.max(LEAST_STEP, (pile.height + GAP) * squeeze);
    return { pile, column, x: column.x + (index % 2) * STAGGER, y };
  });
}

/** Items of one source fall apart from each other, all over their column. */
function fallOf(
  items: readonly ItemToPin[],
  behind: number,
  at: { readonly x: number; readonly y: number },
  column: Box,
): PinnedItem['falls'] {
  const item = items[behind];
  if (items.length === 1 || item === undefined) return at;
  const room = Math.max(0, column.height - item.height);
  return {
    x: at.x + (behind % 2) * SPREAD,
    y: Math.round(column.y + (room * behind) / (items.length - 1)),
  };
}

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

/** How much of a paper stands out behind the next of its source: at least so much, and all but an edge. */
const PEEK = 36;
const COVERED = 6;
/** From one line on a paper to the next: what covers a paper covers whole lines. */
const LINE = 20;
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
  const strengths = sources.map((items) => Math.max(1, ...items.map(({ strength }) => strength)));
  const piles = sources.map((items, source) => {
    const strongest = strengths[source] ?? 1;
    const alone = strengths.filter((each) => each === strongest).length === 1;
    const room = alone ? (columns[strongest - 1]?.height ?? 0) : 0;
    const front = [...items].sort((one, other) => one.strength - other.strength);
    return { source, items: front, strongest, ...piled(front, room) };
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
        rests: { x, y: y + (pile.downs[behind] ?? 0) },
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
  /** How far down each item rests from the first. */
  readonly downs: readonly number[];
  readonly height: number;
}

/** A pile that is alone in its column spreads as far as there is room, so that it can be read. */
function piled(items: readonly ItemToPin[], room: number): Pick<Pile, 'downs' | 'height'> {
  const last = items.at(-1)?.height ?? 0;
  const steps = items.slice(0, -1).map(({ height }) => Math.max(PEEK, height - COVERED));
  const wanted = steps.reduce((sum, step) => sum + step - PEEK, 0);
  const spare = Math.max(0, room - last - PEEK * steps.length);
  const share = wanted === 0 ? 0 : Math.min(1, spare / wanted);
  const downs = [0];
  for (const step of steps) {
    const lines = Math.ceil(((step - PEEK) * (1 - share)) / LINE);
    downs.push(Math.floor((downs.at(-1) ?? 0) + Math.max(PEEK, step - lines * LINE)));
  }
  return { downs, height: (downs.at(-1) ?? 0) + last };
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

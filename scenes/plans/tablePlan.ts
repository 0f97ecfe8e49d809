import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';
import { SPINE } from './ladderPlan.ts';

/** Where the things of the table stand on a ground, in its units. */
export interface TablePlan {
  readonly room: TableRoom;
  /** The heading's left end and the middle of its line. */
  readonly title: { readonly x: number; readonly y: number };
  /** The right end of the two sides' marks, and the middle of the first. */
  readonly sides: { readonly x: number; readonly y: number };
  /** The plate that adjourns. */
  readonly adjourn: Box;
  /** Each norm's folder, in their order; those that are not open are spines. */
  readonly folders: ReadonlyMap<string, FolderPlace>;
  /** Where papers lie, one's own first. */
  readonly papers: readonly Box[];
}

export interface FolderPlace extends Box {
  readonly open: boolean;
}

/** How much height there is: for all, for all set close, for the least. */
export type TableRoom = 'wide' | 'close' | 'tight';

interface Measures {
  /** The top of the sheets. */
  readonly top: number;
  readonly paper: number;
  /** Between the folders and the papers: the threads' length. */
  readonly gap: number;
  readonly foot: number;
}

const measures: Readonly<Record<TableRoom, Measures>> = {
  wide: { top: 104, paper: 170, gap: 38, foot: 24 },
  close: { top: 78, paper: 132, gap: 19, foot: 12 },
  tight: { top: 66, paper: 84, gap: 10, foot: 8 },
};

const MARGIN = 24;
const MOST = { folderWidth: 264, folderHeight: 540, paperWidth: 614 };
const PAPER_GAP = 16;
/** Narrower than this, two papers lie one above the other where there is height for it. */
const TWO_ABREAST = 780;
const STACKED_PAPER = 146;

export function roomOf({ height }: Pick<Ground, 'height'>): TableRoom {
  if (height >= 700) return 'wide';
  return height >= 540 ? 'close' : 'tight';
}

/** What lies on the table. */
interface Lying {
  readonly norms: readonly string[];
  readonly papers: 1 | 2;
  /** Each paper lies before its side: those at even places sit on the left. */
  readonly ownPlace: number;
}

/** How many folders can lie open side by side, their words still readable. */
export function openAtOnce(
  ground: Pick<Ground, 'width' | 'height'>,
  { norms: { length: count }, papers }: Omit<Lying, 'ownPlace'>,
): number {
  const least = leastFolder(sheetOn(ground, papers).height);
  for (let open = count; open > 1; open -= 1)
    if (folderWidth(ground.width, count, open) >= least) return open;
  return Math.min(count, 1);
}

/** Low sheets have low rungs, whose words need breadth. */
function leastFolder(sheetHeight: number): number {
  if (sheetHeight >= 420) return 150;
  return sheetHeight >= 344 ? 160 : 220;
}

/** Lays the table for its norms, of which some are open, and one or two papers. */
export function tablePlan(
  ground: Pick<Ground, 'width' | 'height'>,
  lies: Lying & { readonly open: ReadonlySet<string> },
): TablePlan {
  const { width } = ground;
  const room = roomOf(ground);
  const sheet = sheetOn(ground, lies.papers);
  return {
    room,
    title: { x: MARGIN + 16, y: room === 'wide' ? 40 : 30 },
    sides: { x: width - MARGIN - 16, y: room === 'wide' ? 38 : 30 },
    adjourn: adjournPlate(width, room),
    folders: foldersOn(width, { ...lies, y: sheet.y, height: sheet.height }),
    papers: papersOn(ground, lies.papers, lies.ownPlace).map((paper) => ({
      ...paper,
      y: paper.y - sheet.spare,
    })),
  };
}

/** Where the folders' sheets lie, and what height is left over on either side of the papers. */
function sheetOn(
  ground: Pick<Ground, 'width' | 'height'>,
  papers: 1 | 2,
): { readonly y: number; readonly height: number; readonly spare: number } {
  const { top, gap } = measures[roomOf(ground)];
  const free = Math.min(...papersOn(ground, papers, 0).map(({ y }) => y)) - gap - top;
  const height = Math.min(MOST.folderHeight, free);
  return { y: top + (free - height) / 3, height, spare: (free - height) / 3 };
}

function adjournPlate(width: number, room: TableRoom): Box {
  const wide = room === 'wide';
  const x = width - (room === 'tight' ? 384 : width < TWO_ABREAST ? 300 : 362);
  return { x, y: wide ? 32 : 10, width: 104, height: 40 };
}

function foldersOn(
  width: number,
  {
    norms,
    open,
    y,
    height,
  }: {
    readonly norms: readonly string[];
    readonly open: ReadonlySet<string>;
    readonly y: number;
    readonly height: number;
  },
): ReadonlyMap<string, FolderPlace> {
  const isOpen = norms.map((norm) => open.has(norm));
  const opened = isOpen.filter(Boolean).length;
  const gap = gapOf(norms.length);
  const each = Math.min(MOST.folderWidth, folderWidth(width, norms.length, opened));
  const all = opened * each + (norms.length - opened) * SPINE + (norms.length - 1) * gap;
  let x = (width - all) / 2;
  return new Map(
    norms.map((norm, index) => {
      const wide = isOpen[index] === true;
      const place = { x, y, width: wide ? each : SPINE, height, open: wide };
      x += place.width + gap;
      return [norm, place];
    }),
  );
}

function folderWidth(width: number, count: number, open: number): number {
  const free = width - 2 * MARGIN - (count - 1) * gapOf(count) - (count - open) * SPINE;
  return free / Math.max(1, open);
}

/** Few folders lie at ease; many lie close. */
function gapOf(count: number): number {
  return count <= 4 ? 15 : 8;
}

function papersOn(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  count: 1 | 2,
  ownPlace: number,
): readonly Box[] {
  const { paper, foot } = measures[roomOf({ height })];
  const free = width - 2 * MARGIN;
  if (count === 1) {
    const wide = Math.min(MOST.paperWidth, free);
    return [{ x: (width - wide) / 2, y: height - foot - paper, width: wide, height: paper }];
  }
  if (width < TWO_ABREAST && roomOf({ height }) === 'wide') {
    const x = MARGIN;
    const lower = height - foot - STACKED_PAPER;
    const upper = lower - PAPER_GAP - STACKED_PAPER;
    return [lower, upper].map((y) => ({ x, y, width: free, height: STACKED_PAPER }));
  }
  const half = (free - PAPER_GAP) / 2;
  const sides = [MARGIN, MARGIN + half + PAPER_GAP];
  return (ownPlace % 2 === 0 ? sides : sides.toReversed()).map((x) => ({
    x,
    y: height - foot - paper,
    width: half,
    height: paper,
  }));
}

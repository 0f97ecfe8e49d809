import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';

/** How many things of each kind the board has room for. */
export interface BoardNeeds {
  readonly trays: number;
  readonly reactions: number;
}

/** Where everything lies on the board of an event. */
export interface BoardPlan {
  readonly title: { readonly x: number; readonly y: number };
  /** The line that tells how the board is read: under the title, or where there is no room, at its right. */
  readonly hint: { readonly under: boolean; readonly y: number };
  readonly board: Box;
  /** One column for each strength, the weakest first; its floor is the axis. */
  readonly columns: readonly Box[];
  readonly axisY: number;
  /** Where items lie that nobody has seen. */
  readonly unseen: Box;
  /** How a paper is cut; a short one has no line for its confidence but the weight of its ink. */
  readonly card: { readonly width: number; readonly short: boolean };
  readonly trays: readonly Box[];
  readonly hand: Box;
  /** Where the name of a tray is written, from the tray's own top. */
  readonly trayName: number;
  /** Whether a tray's count stands in the tray, or under it beside the name. */
  readonly countIn: 'tray' | 'name';
  readonly tokenPitch: number;
  readonly reactions: readonly Box[];
  /** How far the chosen reaction is lifted. */
  readonly lift: number;
  /** Where a label points to the words in the document: its right end; a low stage has room beside its title alone. */
  readonly pointer: { readonly right: number; readonly y: number };
}

const MARGIN = 28;
const TITLE_X = 40;
const GAP = 14;
const BOARD_PADDING = 14;
const AXIS_ROOM = { tall: 38, low: 32 };
const TALL = 700;
const WIDE = 800;
const LEAST_CARD = 145;
const STRENGTHS = 3;
const TOKENS_IN_ROW = 5;

/** Lays the board out from top to bottom: title, items, trays, reactions. */
export function boardPlan(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  needs: BoardNeeds,
): BoardPlan {
  const [tall, wide] = [height >= TALL, width >= WIDE];
  const across = width - 2 * MARGIN;
  const head = tall ? 84 : 52;
  const rows = rowsOf(needs.reactions, across);
  const cardHeight = rows === 1 ? (tall ? 202 : 166) : 162;
  const reactionsHeight = rows * cardHeight + (rows - 1) * GAP;
  const reactionsTop = height - (tall ? 16 : 12) - reactionsHeight;
  const trayHeight = tall && wide ? 84 : tall ? 80 : 64;
  const namesHeight = tall && wide ? 60 : wide ? 50 : 60;
  const traysTop = reactionsTop - namesHeight - trayHeight;
  const board = { x: MARGIN, y: head, width: across, height: traysTop - GAP - head };
  const unseenWidth = wide ? 136 : 112;
  const columnsWidth = across - unseenWidth - 2 * BOARD_PADDING;
  const columnWidth = Math.floor(columnsWidth / STRENGTHS);
  const top = board.y + BOARD_PADDING;
  const axisY = board.y + board.height - (tall ? AXIS_ROOM.tall : AXIS_ROOM.low);
  const tray = Math.floor((across - needs.trays * GAP) / (needs.trays + 1));
  const trayAt = (index: number): Box => ({
    x: MARGIN + index * (tray + GAP),
    y: traysTop,
    width: tray,
    height: trayHeight,
  });
  return {
    title: { x: TITLE_X, y: tall ? 14 : 10 },
    hint: { under: tall, y: tall ? 53 : 20 },
    board,
    columns: Array.from({ length: STRENGTHS }, (_, index) => ({
      x: board.x + BOARD_PADDING + index * columnWidth,
      y: top,
      width: columnWidth,
      height: axisY - 8 - top,
    })),
    axisY,
    unseen: {
      x: board.x + board.width - BOARD_PADDING - unseenWidth + 12,
      y: top,
      width: unseenWidth - 12,
      height: axisY - 8 - top,
    },
    card: {
      width: columnWidth - (wide ? 24 : 22),
      short: !(tall && wide),
    },
    trays: Array.from({ length: needs.trays }, (_, index) => trayAt(index)),
    hand: trayAt(needs.trays),
    trayName: trayHeight + 6,
    countIn: wide ? 'tray' : 'name',
    tokenPitch: Math.min(32, Math.floor((tray - (wide ? 64 : 16)) / TOKENS_IN_ROW)),
    reactions: cardsIn(needs.reactions, rows, {
      x: MARGIN,
      y: reactionsTop,
      width: across,
      height: cardHeight,
    }),
    lift: tall && wide && rows === 1 ? 8 : 4,
    pointer: tall
      ? { right: width - MARGIN, y: reactionsTop - 34 }
      : { right: width - TITLE_X, y: 20 },
  };
}

function rowsOf(cards: number, across: number): number {
  const inOne = (across - (cards - 1) * GAP) / cards;
  return inOne >= LEAST_CARD ? 1 : 2;
}

function cardsIn(cards: number, rows: number, first: Box): readonly Box[] {
  const inRow = Math.ceil(cards / rows);
  const width = Math.floor((first.width - (inRow - 1) * GAP) / inRow);
  return Array.from({ length: cards }, (_, index) => ({
    x: first.x + (index % inRow) * (width + GAP),
    y: first.y + Math.floor(index / inRow) * (first.height + GAP),
    width,
    height: first.height,
  }));
}

import { stageColours } from '../../../src/view/stageColours.ts';
import { balancedLines } from '../../plans/balancedLines.ts';
import type { LadderPlan } from '../../plans/ladderPlan.ts';
import type { WordSize } from '../label.ts';
import { letter, letteringWidth } from '../lettering.ts';

/** What the head of a folder's sheet says, and the room that it has. */
export interface FolderHead {
  readonly norm: string;
  readonly name: string;
  readonly width: number;
  readonly open: boolean;
  /** Kept free on the right, for a plate. */
  readonly free: number;
}

const MARGIN = { easy: 14, narrow: 10, spine: 4 };
/** Narrower folders lie side by side with others, and share the longest name's size and number's height. */
const LARGE_FROM = 184;
const sizes: readonly WordSize[] = [20, 16, 14];
const face = { family: 'serif', weight: 600, colour: stageColours.ink } as const;

/** Draws the norm's number, its name, and the brass rule under both. */
export function drawFolderHead(
  context: CanvasRenderingContext2D,
  head: FolderHead,
  plan: LadderPlan,
): void {
  const { norm, width, open } = head;
  const margin = open ? (width < LARGE_FROM ? MARGIN.narrow : MARGIN.easy) : MARGIN.spine;
  context.fillStyle = stageColours.brass;
  context.fillRect(margin, plan.rule, width - 2 * margin, 1.5);
  if (!open) {
    const at = { x: width / 2, y: plan.rule / 2 + 11, align: 'center' } as const;
    return letter(context, norm, at, { ...face, size: 20 });
  }
  if (plan.head === 'two-lines') {
    const { lines, size } = fitting(context, head, plan, width - 2 * margin - head.free);
    letter(context, norm, { x: margin, y: width < LARGE_FROM ? 29 : 33 }, { ...face, size: 28 });
    const last = plan.rule - (lines.length > 1 ? 8 : 11);
    return setName(
      context,
      lines,
      { x: margin, y: last - (lines.length - 1) * pitchOf(size) },
      size,
    );
  }
  const number = { ...face, size: 20 } as const;
  const left = margin + letteringWidth(context, number)(norm) + 8;
  const { lines, size } = fitting(context, head, plan, width - margin - left - head.free);
  const middle = plan.rule / 2 + 1;
  letter(context, norm, { x: margin, y: middle + 7 }, number);
  const first = middle + size * 0.34 - ((lines.length - 1) * pitchOf(size)) / 2;
  setName(context, lines, { x: left, y: first }, size);
}

function setName(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  size: WordSize,
): void {
  for (const [index, line] of lines.entries())
    letter(context, line, { x, y: y + index * pitchOf(size) }, { ...face, size });
}

function pitchOf(size: WordSize): number {
  return size === 14 ? 14 : size + 1;
}

/** The name in the largest size in which it fits: on two lines only where there is height for them. */
function fitting(
  context: CanvasRenderingContext2D,
  { name, width }: FolderHead,
  plan: LadderPlan,
  room: number,
): { readonly lines: readonly string[]; readonly size: WordSize } {
  const oneLine = plan.head === 'one-line';
  const largest = oneLine || width < LARGE_FROM ? 16 : 20;
  for (const size of sizes.filter((each) => each <= largest)) {
    const widthOf = letteringWidth(context, { ...face, size });
    const lines = balancedLines(name, room, widthOf);
    const most = size === 14 || (size === 16 && !oneLine) ? 2 : 1;
    if (lines.length <= most && Math.max(...lines.map(widthOf)) <= room) return { lines, size };
  }
  return {
    lines: balancedLines(name, room, letteringWidth(context, { ...face, size: 14 })),
    size: 14,
  };
}

import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';

/** Where the signing stands on a ground, in its units. */
export interface SigningPlan {
  readonly folder: Box;
  readonly sheet: Box;
  /** The words of the text, from the heading down to the signatures. */
  readonly words: Box;
  readonly dateY: number;
  /** One line to sign on for each delegation, from the left. */
  readonly lines: readonly SignatureLinePlace[];
  readonly plates: PlateRow;
  /** The one plate before the empty chairs: between their feet. */
  readonly plateOfChairs: Omit<Box, 'height'>;
  readonly draftSheet: { readonly x: number; readonly y: number };
}

export interface SignatureLinePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How far a writing pen leans from upright, in degrees: so low that it leaves the clauses in sight. */
  readonly penAngle: number;
  /** Times the size that hands and pens are drawn for: on a short line they keep off the next. */
  readonly hand: number;
}

/** Where plates stand under the sheet: up to so many in a row. */
export interface PlateRow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly inRow: number;
}

const NARROW = 760;
const LOW = 700;
const PLATE = 44;
const PLATE_GAP = 12;
const HEAD = 96;
const FOOT = 170;

/** Lays the text on the desk, its signature lines at the foot, the choices under it. */
export function signingPlan(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  signers: number,
): SigningPlan {
  const narrow = width < NARROW;
  const low = height < LOW;
  const aside = narrow ? 28 : Math.max(72, (width - 800) / 2);
  const plates = platesAt({ width, height }, narrow ? 28 : 40, narrow ? 2 : 4);
  const top = low ? 16 : 36;
  const bottom = plates.y - (low ? 22 : 40);
  const sheet = { x: aside, y: top, width: width - 2 * aside, height: bottom - top };
  const inner = narrow ? 28 : 52;
  const head = low ? 76 : HEAD;
  const foot = low ? 140 : FOOT;
  return {
    folder: {
      x: sheet.x - 24,
      y: sheet.y + 22,
      width: sheet.width + 48,
      height: sheet.height + (low ? -8 : 2),
    },
    sheet,
    words: {
      x: sheet.x + inner,
      y: sheet.y + head,
      width: sheet.width - 2 * inner,
      height: sheet.height - head - foot,
    },
    dateY: sheet.y + (low ? 14 : 22),
    lines: linesAt(sheet, inner, signers, low),
    plates,
    plateOfChairs: {
      x: width / 2 - 96,
      y: plates.y + (narrow ? PLATE + PLATE_GAP : 0),
      width: 192,
    },
    draftSheet: { x: width - 58, y: 8 },
  };
}

/** Rows of plates along the stage's lower edge. */
export function platesAt(
  { width, height }: Pick<Ground, 'width' | 'height'>,
  margin: number,
  inRow: number,
): PlateRow {
  const rows = inRow >= 4 ? 1 : 2;
  const y = height - 20 - rows * PLATE - (rows - 1) * PLATE_GAP;
  return { x: margin, y, width: width - 2 * margin, inRow };
}

/** The box of one of the plates in a row. */
export function plateBox({ x, y, width, inRow }: PlateRow, index: number): Omit<Box, 'height'> {
  const each = (width - (inRow - 1) * PLATE_GAP) / inRow;
  return {
    x: x + (index % inRow) * (each + PLATE_GAP),
    y: y + Math.floor(index / inRow) * (PLATE + PLATE_GAP),
    width: each,
  };
}

function linesAt(
  sheet: Box,
  inner: number,
  signers: number,
  low: boolean,
): readonly SignatureLinePlace[] {
  const gap = 40;
  const width = (sheet.width - 2 * inner - gap * (signers - 1)) / signers;
  const y = sheet.y + sheet.height - (low ? 68 : 74);
  return Array.from({ length: signers }, (_, index) => ({
    x: sheet.x + inner + index * (width + gap),
    y,
    width,
    ...(low ? { penAngle: 80, hand: 0.78 } : { penAngle: 77, hand: 1 }),
  }));
}

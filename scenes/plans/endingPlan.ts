import type { Ground } from '../Ground.ts';
import type { Box } from '../paint.ts';

type Size = Pick<Ground, 'width' | 'height'>;

/** Where the picture of an ending hangs on a ground, in its units, and what stands under it. */
export interface EndingPlan {
  readonly picture: Box;
  /** The band under it, with the name. */
  readonly band: Box;
  readonly words: { readonly x: number; readonly y: number; readonly width: number };
  readonly plate: Omit<Box, 'height'>;
}

/** Where the frames of the gallery hang. */
export interface GalleryPlan {
  readonly headingY: number;
  readonly frames: readonly Box[];
  readonly plate: Omit<Box, 'height'>;
}

const NARROW = 760;
const LOW = 700;
const BAND = 136;
const PLATE_WIDTH = 216;
/** The widest and the tallest that a picture may be, of one to the other. */
const TALLEST = 1.2;

export function endingPlan({ width, height }: Size): EndingPlan {
  const narrow = width < NARROW;
  const pictureHeight = Math.round(Math.min(height - BAND, width / TALLEST));
  const band = { x: 0, y: pictureHeight, width, height: height - pictureHeight };
  const margin = narrow ? 32 : 40;
  return {
    picture: { x: 0, y: 0, width, height: pictureHeight },
    band,
    words: {
      x: margin,
      y: band.y + 16,
      width: narrow ? width - 2 * margin : width - 3 * margin - PLATE_WIDTH,
    },
    plate: narrow
      ? { x: margin, y: height - 68, width: PLATE_WIDTH }
      : { x: width - margin - PLATE_WIDTH, y: band.y + 48, width: PLATE_WIDTH },
  };
}

/** Hangs so many frames in rows, with room for a name under each. */
export function galleryPlan({ width, height }: Size, count: number): GalleryPlan {
  const narrow = width < NARROW;
  const low = height < LOW;
  const columns = narrow ? 3 : 4;
  const rows = Math.ceil(count / columns);
  const margin = narrow ? 28 : 40;
  const top = low ? 60 : 84;
  const foot = low ? 62 : 76;
  const gap = narrow ? 18 : 24;
  const name = 42;
  const pitchY = (height - top - foot) / rows;
  const pitchX = (width - 2 * margin + gap) / columns;
  const frameHeight = Math.min(pitchY - name - 8, (pitchX - gap) / 1.42);
  const frameWidth = Math.round(Math.min(pitchX - gap, frameHeight * 1.5));
  return {
    headingY: low ? 14 : 28,
    frames: Array.from({ length: count }, (_, index) => ({
      x: Math.round(margin + (index % columns) * pitchX + (pitchX - gap - frameWidth) / 2),
      y: Math.round(top + Math.floor(index / columns) * pitchY),
      width: frameWidth,
      height: Math.round(frameHeight),
    })),
    plate: { x: margin, y: height - (low ? 52 : 60), width: PLATE_WIDTH },
  };
}

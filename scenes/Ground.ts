/** The ground that a scene is laid out on, in its own units; one unit is `scale` CSS pixels. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** CSS pixels for one unit. */
  readonly scale: number;
  /** Canvas pixels for one unit: what textures and words are drawn at. */
  readonly sharpness: number;
  /** A strip has room for faces and light, and takes no pointer. */
  readonly kind: 'full' | 'strip';
}

/** The size that the scenes are drawn for; any other keeps its units within a tenth of a pixel of it. */
const DRAWN = { width: 906, height: 768 };
const SMALLEST_SCALE = 0.9;
const STRIP_HEIGHT = 200;
const MOST_PIXELS_EACH_WAY = 2;

/**
 * Lays the ground for a stage of a size in CSS pixels. The whole of the drawn size is in sight as
 * long as its words stay readable; on a smaller stage the ground is smaller than drawn.
 */
export function groundFor(size: {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}): Ground {
  const pixels = Math.min(Math.max(size.pixelRatio, 1), MOST_PIXELS_EACH_WAY);
  if (size.height < STRIP_HEIGHT) {
    const scale = 1;
    return { width: size.width, height: size.height, scale, sharpness: pixels, kind: 'strip' };
  }
  const fitting = Math.min(size.width / DRAWN.width, size.height / DRAWN.height);
  const scale = Math.max(fitting, SMALLEST_SCALE);
  return {
    width: size.width / scale,
    height: size.height / scale,
    scale,
    sharpness: scale * pixels,
    kind: 'full',
  };
}

import type { Scene } from 'phaser';
import type { Ground } from '../Ground.ts';
import { type Box, paintedKey } from '../paint.ts';

/** How a painted drawing is laid on a composed picture: in full and by itself where nothing else is said. */
export interface Layer {
  readonly key: string;
  readonly box: Box;
  readonly alpha?: number;
  /** Its light is added to what lies under it. */
  readonly adds?: boolean;
}

/** Lays painted drawings over each other. */
export function layLayers(
  scene: Scene,
  { sharpness }: Pick<Ground, 'sharpness'>,
  context: CanvasRenderingContext2D,
  layers: readonly Layer[],
): void {
  for (const { key, box, alpha = 1, adds = false } of layers) {
    const source = scene.textures.get(paintedKey(key, sharpness)).getSourceImage();
    if (!(source instanceof HTMLCanvasElement)) continue;
    context.globalAlpha = alpha;
    context.globalCompositeOperation = adds ? 'lighter' : 'source-over';
    context.drawImage(source, box.x, box.y, box.width, box.height);
  }
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}

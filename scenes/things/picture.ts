import type { GameObjects, Scene } from 'phaser';
import type { Ground } from '../Ground.ts';
import { paintedKey } from '../paint.ts';

/** A painted drawing in the ground's units, or one frame of it, its top left corner at a place. */
export function picture(
  scene: Scene,
  { sharpness }: Ground,
  key: string,
  at: { readonly x: number; readonly y: number },
  frame?: string,
): GameObjects.Image {
  return scene.add
    .image(at.x, at.y, paintedKey(key, sharpness), frame)
    .setOrigin(0, 0)
    .setScale(1 / sharpness);
}

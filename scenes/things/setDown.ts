import type { GameObjects } from 'phaser';
import type { Ground } from '../Ground.ts';
import { onPixels } from '../onPixels.ts';

/** Which point of a label stands at its place: 0 is its left or upper edge, 1 its right or lower one. */
export interface Hold {
  readonly across?: 0 | 0.5 | 1;
  readonly down?: 0 | 0.5 | 1;
}

/** Sets a label down at a place, on whole pixels whatever point of it is held there. */
export function setDown(
  text: GameObjects.Text,
  { sharpness }: Pick<Ground, 'sharpness'>,
  at: { readonly x: number; readonly y: number },
  { across = 0, down = 0 }: Hold = {},
): void {
  text.setOrigin(0, 0);
  text.setPosition(
    onPixels(at.x - text.width * across, sharpness),
    onPixels(at.y - text.height * down, sharpness),
  );
}

import type { GameObjects } from 'phaser';

/** How wide words would be in the setting of a label, in the ground's units. */
export function wordWidth(text: GameObjects.Text): (words: string) => number {
  text.style.syncFont(text.canvas, text.context);
  return (words) => text.context.measureText(words).width;
}

import type { Scene } from 'phaser';
import { fontOf, measuringCanvas, type Setting } from './label.ts';

type Face = Pick<Setting, 'size' | 'family' | 'weight' | 'italic'>;

/** How wide words are in a face, in the ground's units, on a canvas that is drawn in them. */
export function letteringWidth(
  context: CanvasRenderingContext2D,
  face: Face,
): (words: string) => number {
  const font = fontOf(face);
  return (words) => {
    context.font = font;
    context.textRendering = 'geometricPrecision';
    return context.measureText(words).width;
  };
}

/**
 * Tells how wide words are in any face, on a canvas that is never seen; all scenes of a game share
 * one, since what a canvas remembers of its fonts is dear.
 */
export function measuring(scene: Scene): (face: Face) => (words: string) => number {
  const context = measuringCanvas(scene);
  if (context === null) return (face) => (words) => words.length * face.size * 0.5;
  return (face) => letteringWidth(context, face);
}

/** Writes one line on a composed picture; `y` is its baseline. */
export function letter(
  context: CanvasRenderingContext2D,
  words: string,
  at: { readonly x: number; readonly y: number; readonly align?: CanvasTextAlign },
  face: Face & Pick<Setting, 'colour'>,
): void {
  context.font = fontOf(face);
  context.fillStyle = face.colour;
  context.textAlign = at.align ?? 'left';
  context.textBaseline = 'alphabetic';
  context.textRendering = 'geometricPrecision';
  context.fillText(words, at.x, at.y);
}

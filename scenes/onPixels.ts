/** A length of the ground, moved to the nearest whole pixel of the canvas, where pictures are sharp and cheap. */
export function onPixels(length: number, sharpness: number): number {
  return Math.round(length * sharpness) / sharpness;
}

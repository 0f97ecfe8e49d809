/** A colour such as `#0b1424` as the number that drawn shapes take. */
export function colourNumber(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

/** The size that the pictures of endings are drawn for; what matters stays well inside it. */
export const ENDING_PICTURE = { width: 906, height: 640 };

/** The picture of an ending: SVG elements, and the definitions that they use. */
export interface EndingPicture {
  readonly body: string;
  readonly defs: string;
}

/** A gradient from one colour to another, from the left or from above. */
export function gradient(
  id: string,
  direction: 'across' | 'down' | 'aslant',
  from: string,
  to: string,
): string {
  const ends = { across: 'x2="1" y2="0"', down: 'x2="0" y2="1"', aslant: 'x2="1" y2="1"' };
  return `<linearGradient id="${id}" ${ends[direction]}><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;
}

/** Light that fades to nothing at its rim. */
export function glow(id: string, colour: string, strength: number): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
}

/** Signs of a code that lets one into a class, and of one that leads back to a seat. */
export const CLASS_CODE_SIGNS = 6;
export const SEAT_CODE_SIGNS = 8;

/**
 * A code as it was given out, from what somebody typed: wide signs, small letters, spaces and dashes do
 * not matter, and a sign that no code has stands for the one that it looks like.
 */
export function typedCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll(/[0O]/g, 'Q')
    .replaceAll(/[1IL]/g, 'J');
}

/** A code as it is read and written down, in two halves: `K7Q 4MR`. */
export function shownCode(code: string): string {
  const half = Math.ceil(code.length / 2);
  return code.length < 4 ? code : `${code.slice(0, half)} ${code.slice(half)}`;
}

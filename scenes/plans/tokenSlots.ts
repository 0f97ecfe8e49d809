import type { Box } from '../paint.ts';

const IN_ROW = 5;
const PADDING = 13;

/** The middles of so many tokens in a tray, in rows of five, the rows in its middle. */
export function tokenSlots(
  tray: Box,
  count: number,
  pitch: number,
): readonly { readonly x: number; readonly y: number }[] {
  const rows = Math.max(1, Math.ceil(count / IN_ROW));
  const rowPitch = Math.min(36, (tray.height - 16) / rows);
  const first = tray.y + tray.height / 2 - ((rows - 1) * rowPitch) / 2;
  return Array.from({ length: count }, (_, index) => ({
    x: Math.round(tray.x + PADDING + pitch / 2 + (index % IN_ROW) * pitch),
    y: Math.round(first + Math.floor(index / IN_ROW) * rowPitch),
  }));
}

/** Moves tokens between places until each has as many as it should; the held one goes first. */
export function regrouped<Token>(
  places: readonly (readonly Token[])[],
  wanted: readonly number[],
  held: Token | null,
): readonly (readonly Token[])[] {
  const spare: Token[] = [];
  const kept = places.map((tokens, place) => {
    const leaving = Math.max(0, tokens.length - (wanted[place] ?? 0));
    if (leaving === 0) return [...tokens];
    const order =
      held === null
        ? tokens
        : [
            ...tokens.filter((token) => token !== held),
            ...tokens.filter((token) => token === held),
          ];
    spare.push(...order.slice(order.length - leaving));
    return order.slice(0, order.length - leaving);
  });
  return kept.map((tokens, place) => {
    const missing = Math.max(0, (wanted[place] ?? 0) - tokens.length);
    return [...tokens, ...spare.splice(0, missing)];
  });
}

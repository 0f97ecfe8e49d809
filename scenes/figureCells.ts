/** One place of an odometer: a reel that rolls from one numeral to another, or a sign that stands. */
export type FigureCell =
  | { readonly kind: 'reel'; readonly from: number; readonly to: number }
  | { readonly kind: 'sign'; readonly sign: string };

/** A figure as an odometer shows it. */
export interface FigureCells {
  readonly cells: readonly FigureCell[];
  /** The words around the numerals: `million`. */
  readonly unit: string;
}

const numerals = /\d(?:[\d.,\s]*\d)?/u;

/**
 * Lays a figure such as `18 million` out in reels that start at the numerals of an earlier one, place
 * by place; null where the figure has no numeral.
 */
export function figureCells(from: string, to: string): FigureCells | null {
  const target = numerals.exec(to)?.[0];
  if (target === undefined) return null;
  const start = placesOf(numerals.exec(from)?.[0] ?? '');
  const { whole, fraction } = placesOf(target);
  const starts = [
    ...start.whole.padStart(whole.length, '0').slice(-whole.length),
    ...start.fraction.padEnd(fraction.length, '0').slice(0, fraction.length),
  ];
  const cells = [...target].map((sign): FigureCell => {
    if (!/\d/u.test(sign)) return { kind: 'sign', sign };
    return { kind: 'reel', from: Number(starts.shift() ?? 0), to: Number(sign) };
  });
  return { cells, unit: to.replace(numerals, '').replace(/\s+/gu, ' ').trim() };
}

/** The part of a figure that stands large, and the words after it. */
export function figureParts(figure: string): { readonly number: string; readonly unit: string } {
  const number = numerals.exec(figure)?.[0] ?? figure;
  return { number, unit: figure.replace(number, '').trim() };
}

/** A point parts the fraction; a comma or a space only groups. */
function placesOf(number: string): { readonly whole: string; readonly fraction: string } {
  const [whole = '', fraction = ''] = number.split('.');
  return { whole: whole.replace(/\D/gu, ''), fraction: fraction.replace(/\D/gu, '') };
}

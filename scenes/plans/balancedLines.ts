/**
 * Breaks words into the fewest lines that fit a width, and among those into the most even ones. Words
 * that fit nowhere keep a line of their own.
 */
export function balancedLines(
  words: string,
  width: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const parts = words.split(' ').filter(Boolean);
  for (let count = 1; count < parts.length; count += 1) {
    const lines = evenest(parts, count, widthOf);
    if (widest(lines, widthOf) <= width) return lines;
  }
  return parts;
}

function evenest(
  parts: readonly string[],
  count: number,
  widthOf: (line: string) => number,
): readonly string[] {
  if (count === 1) return [parts.join(' ')];
  let best: readonly string[] = [];
  for (let first = 1; first <= parts.length - count + 1; first += 1) {
    const lines = [
      parts.slice(0, first).join(' '),
      ...evenest(parts.slice(first), count - 1, widthOf),
    ];
    if (best.length === 0 || widest(lines, widthOf) < widest(best, widthOf)) best = lines;
  }
  return best;
}

function widest(lines: readonly string[], widthOf: (line: string) => number): number {
  return Math.max(0, ...lines.map(widthOf));
}

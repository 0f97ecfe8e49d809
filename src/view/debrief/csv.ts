/** A cell: a number stays one; words are kept from being read as a formula. */
export type Cell = string | number | null;

/**
 * A table as RFC 4180 has it: commas, CRLF after every row, quotes where they are needed. Words that a
 * spreadsheet would take for a formula (they begin with = + - @, a tab or a line end) get an apostrophe
 * before them.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return safe !== cell || /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

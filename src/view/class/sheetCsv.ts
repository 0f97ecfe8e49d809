import type { Cell } from '../debrief/csv.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet, or an importer that trims its cells first, may take for a formula: `=`, `+`, `-`,
 * `@`, a tab or a line end, in their full-width forms too, behind whatever blank or unseen signs.
 */
const FORMULA =
  /^[\s\p{Cc}\p{Cf}\p{Zs}]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u;

/**
 * A table for the gradebook and the statistics of a school: RFC 4180 with every cell quoted, CRLF, and a
 * byte order mark, so that a spreadsheet reads it as UTF-8. Words that could run as a formula get an
 * apostrophe before them; numbers are written with a point and stay numbers.
 */
export function sheetCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  return `"${safeText(cell).replaceAll('"', '""')}"`;
}

function safeText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

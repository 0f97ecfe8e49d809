import { parseCsv } from './parseCsv.ts';

export type SheetRow = Readonly<Record<string, string>>;

/** The rows of a table as a spreadsheet reads it: by the names of its columns, without the byte order mark. */
export function sheetRows(text: string): readonly SheetRow[] {
  const [columns = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])));
}

/** A titled table of cells that are already words. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Lines in columns for a terminal. */
export function textTable({ title, head, rows }: Table): readonly string[] {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [title, line(head), ...rows.map(line), ''];
}

/** Lines of Markdown. */
export function markdownTable({ title, head, rows }: Table): readonly string[] {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  return [`**${title}**`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

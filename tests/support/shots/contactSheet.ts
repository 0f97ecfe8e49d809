/** A picture that was taken: its file beside the sheet, and what went wrong with it. */
export interface Taken {
  readonly scene: string;
  readonly state: string;
  readonly size: string;
  readonly file: string;
  /** Null where it shows what it should. */
  readonly fault: string | null;
}

/** One page with all pictures, a row for each state, a column for each size. */
export function contactSheet(taken: readonly Taken[]): string {
  const sizes = [...new Set(taken.map(({ size }) => size))];
  const rows = Map.groupBy(taken, ({ scene, state }) => `${scene}: ${state.replaceAll('-', ' ')}`);
  const cell = (row: readonly Taken[], size: string): string => {
    const found = row.find((each) => each.size === size);
    if (found === undefined) return '<td></td>';
    const { file, fault } = found;
    const note = fault === null ? '' : `<p>${escaped(fault)}</p>`;
    return `<td><a href="${file}"><img src="${file}" loading="lazy" alt=""></a>${note}</td>`;
  };
  const lines = [...rows].map(
    ([name, row]) =>
      `<tr><th scope="row">${escaped(name)}</th>${sizes.map((size) => cell(row, size)).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Communiqué, scene by scene</title>
<style>
body { margin: 24px; background: #0b1424; color: #f4ecdd; font: 16px/1.4 sans-serif; }
th { text-align: left; vertical-align: top; padding: 8px 16px 8px 0; width: 9em; }
td { vertical-align: top; padding: 8px; }
img { height: 300px; display: block; }
p { margin: 4px 0; color: #e0727f; max-width: 30em; }
</style>
<table>
<tr><th></th>${sizes.map((size) => `<th scope="col">${size}</th>`).join('')}</tr>
${lines.join('\n')}
</table>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

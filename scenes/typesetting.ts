/** How words of a text are set: agreed ones in ink, open ones in brass italic, what may go in red. */
export type Face = 'ink' | 'open' | 'red';

/** What a paragraph is made of: words in one face, or the token of the side that they belong to. */
export type Run =
  | { readonly kind: 'words'; readonly words: string; readonly face: Face }
  | { readonly kind: 'token'; readonly place: number };

/** A run, or the part of it that stands on one line. */
export interface Piece {
  readonly run: Run;
  readonly line: number;
  /** From the paragraph's left edge. */
  readonly x: number;
}

export interface SetLines {
  readonly pieces: readonly Piece[];
  /** How far each line reaches. */
  readonly widths: readonly number[];
}

/** What the lines are set with. */
export interface Type {
  readonly width: (words: string, face: Face) => number;
  /** A token with the space after it. */
  readonly token: number;
}

interface Atom {
  readonly run: Run;
  readonly spaced: boolean;
  /** A line may begin here. */
  readonly breaks: boolean;
  readonly glued: boolean;
}

/** What no line may part. */
type Word = readonly Atom[];

/** A last line that is shorter than this part of the width looks forgotten. */
const LEAST_END = 0.27;

/** Breaks runs into lines of a width; a token stays with the word after it, and no word ends them alone. */
export function setLines(runs: readonly Run[], lineWidth: number, type: Type): SetLines {
  const words: Word[][] = [[]];
  let line: Run[] = [];
  for (const word of unbreakable(atomsOf(runs))) {
    const longer = appended(line, word);
    if (line.length === 0 || word[0]?.breaks !== true || lengthOf(longer, type) <= lineWidth) {
      words.at(-1)?.push(word);
      line = longer;
    } else {
      words.push([word]);
      line = appended([], word);
    }
  }
  const lines = withoutLonelyEnd(words, lineWidth, type).map(lineOf);
  return {
    pieces: lines.flatMap((line, index) => piecesOf(line, index, type)),
    widths: lines.map((line) => lengthOf(line, type)),
  };
}

/** Breaks runs into no more lines than need be, and those as even as they go: for few words that are large. */
export function evenLines(runs: readonly Run[], lineWidth: number, type: Type): SetLines {
  const full = setLines(runs, lineWidth, type);
  let [set, most, least] = [full, lineWidth, 0];
  while (most - least > 1) {
    const width = (most + least) / 2;
    const narrower = setLines(runs, width, type);
    const fits =
      narrower.widths.length === full.widths.length && Math.max(...narrower.widths) <= width;
    if (fits) [set, most] = [narrower, width];
    else least = width;
  }
  return set;
}

/** The largest of some sizes, the last one if none fits. */
export function fitting<Size>(
  sizes: readonly [Size, ...Size[]],
  fits: (size: Size) => boolean,
): Size {
  return sizes.find(fits) ?? sizes[sizes.length - 1] ?? sizes[0];
}

/** Gives a last line that is too short words of the line before, as long as that stays the longer one. */
function withoutLonelyEnd(
  lines: readonly (readonly Word[])[],
  lineWidth: number,
  type: Type,
): readonly (readonly Word[])[] {
  const length = (words: readonly Word[]) => lengthOf(lineOf(words), type);
  const rest = lines.slice(0, -2);
  let [before = [], end = []] = lines.slice(-2);
  if (lines.length < 2) return lines;
  while (
    (end.length === 1 || length(end) < LEAST_END * lineWidth) &&
    before.at(-1)?.[0]?.breaks === true
  ) {
    const shorter = before.slice(0, -1);
    const longer = [...before.slice(-1), ...end];
    if (length(longer) > length(shorter)) break;
    [before, end] = [shorter, longer];
  }
  return [...rest, before, end];
}

function lineOf(words: readonly Word[]): Run[] {
  return words.reduce<Run[]>((line, word) => appended(line, word), []);
}

function atomsOf(runs: readonly Run[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let spaced = false;
  let glued = false;
  for (const run of runs) {
    if (run.kind === 'token') {
      atoms.push({ run, spaced: true, breaks: true, glued });
      glued = true;
      continue;
    }
    for (const part of run.words.match(/\s+|[\p{Script=Han}]|[^\s\p{Script=Han}]+/gu) ?? []) {
      if (part.trim() === '') {
        spaced = true;
        continue;
      }
      const breaks = spaced || /^\p{Script=Han}/u.test(part);
      atoms.push({ run: { ...run, words: part }, spaced, breaks, glued });
      spaced = false;
      glued = false;
    }
  }
  return atoms;
}

/** Atoms that no line may part. */
function unbreakable(atoms: readonly Atom[]): readonly Word[] {
  const words: Atom[][] = [];
  for (const atom of atoms) {
    const before = words.at(-1);
    if (atom.glued && before !== undefined) before.push({ ...atom, spaced: false });
    else words.push([atom]);
  }
  return words;
}

function appended(line: readonly Run[], atoms: readonly Atom[]): Run[] {
  const runs = [...line];
  for (const { run, spaced } of atoms) {
    const before = runs.at(-1);
    const gap = spaced && before !== undefined ? ' ' : '';
    if (run.kind === 'words' && before?.kind === 'words' && before.face === run.face)
      runs.splice(-1, 1, { ...before, words: `${before.words}${gap}${run.words}` });
    else if (run.kind === 'words' && before?.kind === 'words')
      runs.push({ ...run, words: `${gap}${run.words}` });
    else if (run.kind === 'token' && before?.kind === 'words')
      runs.splice(-1, 1, { ...before, words: `${before.words} ` }, run);
    else runs.push(run);
  }
  return runs;
}

function lengthOf(line: readonly Run[], type: Type): number {
  return line.reduce((length, run) => length + runLength(run, type), 0);
}

function runLength(run: Run, type: Type): number {
  return run.kind === 'token' ? type.token : type.width(run.words, run.face);
}

function piecesOf(line: readonly Run[], index: number, type: Type): readonly Piece[] {
  let x = 0;
  return line.map((run) => {
    const piece = { run, line: index, x };
    x += runLength(run, type);
    return piece;
  });
}

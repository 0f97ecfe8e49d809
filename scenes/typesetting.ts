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

/** Breaks runs into lines of a width, the last of more than one word; a token stays with the word after it. */
export function setLines(runs: readonly Run[], lineWidth: number, type: Type): SetLines {
  const words = brokenLines(unbreakable(atomsOf(runs)), lineWidth, type);
  const lines = withCompany(words, lineWidth, type).map(joined);
  return {
    pieces: lines.flatMap((line, index) => piecesOf(line, index, type)),
    widths: lines.map((line) => lengthOf(line, type)),
  };
}

type Word = readonly Atom[];
type Line = readonly Word[];

/** Fewer words give none away. */
const LEAST_TO_GIVE = 3;

function brokenLines(words: readonly Word[], lineWidth: number, type: Type): readonly Line[] {
  const lines: Word[][] = [[]];
  let set: readonly Run[] = [];
  for (const word of words) {
    const longer = appended(set, word);
    const fits =
      set.length === 0 || word[0]?.breaks !== true || lengthOf(longer, type) <= lineWidth;
    set = fits ? longer : appended([], word);
    if (fits) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Gives a word that would stand alone on the last line the one before it. */
function withCompany(lines: readonly Line[], lineWidth: number, type: Type): readonly Line[] {
  const [before, last] = lines.slice(-2);
  if (before === undefined || last === undefined) return lines;
  const beginsWord = (word: Word) => word[0]?.breaks === true;
  const from = before.findLastIndex(beginsWord);
  if (last.filter(beginsWord).length > 1 || from < LEAST_TO_GIVE - 1) return lines;
  const longer = [...before.slice(from), ...last];
  if (lengthOf(joined(longer), type) > lineWidth) return lines;
  return [...lines.slice(0, -2), before.slice(0, from), longer];
}

function joined(line: Line): readonly Run[] {
  return line.reduce<readonly Run[]>((runs, word) => appended(runs, word), []);
}

/** The largest of some sizes, the last one if none fits. */
export function fitting<Size>(
  sizes: readonly [Size, ...Size[]],
  fits: (size: Size) => boolean,
): Size {
  return sizes.find(fits) ?? sizes[sizes.length - 1] ?? sizes[0];
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
function unbreakable(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
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

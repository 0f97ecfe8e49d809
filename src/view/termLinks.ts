import { startsUnspaced } from './wordDifference.ts';

/** The spellings that open one entry of the archive, and the day from which it may be read. */
export interface Term {
  readonly entry: string;
  readonly public: string;
  readonly spellings: readonly string[];
}

/** A run of text: plain, a word that opens an entry, or the mark of a source. */
export type Segment =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'term'; readonly text: string; readonly entry: string }
  | { readonly kind: 'source'; readonly source: string };

/** Cuts a text into segments; an entry is linked where it is first named. */
export type TermLinker = (text: string) => readonly Segment[];

const sourceMark = String.raw`\s?\[(?<source>[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)\]`;
const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}-])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{N}-])`;

/**
 * A linker for the entries that may be read on a day; `null` opens them all. A spelling with a capital
 * stands only for itself, one without also for its form at the head of a sentence.
 */
export function termLinker(terms: readonly Term[], day: string | null): TermLinker {
  const entries = new Map<string, string>();
  for (const term of terms) {
    if (day !== null && term.public > day) continue;
    for (const spelling of term.spellings.flatMap(forms)) {
      if (!entries.has(spelling)) entries.set(spelling, term.entry);
    }
  }
  const longestFirst = [...entries.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`${sourceMark}|(?<term>${wholeWord(longestFirst)})`, 'gu');
  return (text) => segmentsOf(text, pattern, entries);
}

/** A text without the marks of its sources. */
export function withoutSources(text: string): string {
  return text.replace(new RegExp(sourceMark, 'gu'), '');
}

function segmentsOf(
  text: string,
  pattern: RegExp,
  entries: ReadonlyMap<string, string>,
): readonly Segment[] {
  const segments: Segment[] = [];
  const linked = new Set<string>();
  let at = 0;
  const plainUpTo = (end: number) => {
    if (end > at) segments.push({ kind: 'plain', text: text.slice(at, end) });
  };
  for (const match of text.matchAll(pattern)) {
    const { source, term } = match.groups ?? {};
    const entry = entries.get(term ?? '');
    if (source === undefined && (entry === undefined || linked.has(entry))) continue;
    plainUpTo(match.index);
    at = match.index + match[0].length;
    if (source !== undefined) segments.push({ kind: 'source', source });
    else if (term !== undefined && entry !== undefined) {
      linked.add(entry);
      segments.push({ kind: 'term', text: term, entry });
    }
  }
  plainUpTo(text.length);
  return segments;
}

function forms(spelling: string): readonly string[] {
  if (spelling !== spelling.toLowerCase()) return [spelling];
  return [spelling, spelling.charAt(0).toUpperCase() + spelling.slice(1)];
}

/**
 * One of these spellings as a whole word; a script that puts no spaces between words has no edges to
 * look for. Every edge in the pattern costs milliseconds, so that spellings share theirs.
 */
function wholeWord(spellings: readonly string[]): string {
  const kinds = [true, false].flatMap((before) =>
    [true, false].map((after) => ({ before, after })),
  );
  const words = kinds.flatMap(({ before, after }) => {
    const alike = spellings.filter(
      (each) => hasEdge(each.at(0)) === before && hasEdge(each.at(-1)) === after,
    );
    if (alike.length === 0) return [];
    const word = `(?:${alike.map(escaped).join('|')})`;
    return [`${before ? NO_LETTER_BEFORE : ''}${word}${after ? NO_LETTER_AFTER : ''}`];
  });
  return words.length === 0 ? '(?!)' : words.join('|');
}

function hasEdge(sign = ''): boolean {
  return !startsUnspaced(sign);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === '-' ? sign : `\\${sign}`));
}

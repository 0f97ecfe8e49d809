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
  const longestFirst = [...entries.keys()].sort((a, b) => b.length - a.length).map(whole);
  const words = longestFirst.length === 0 ? '(?!)' : longestFirst.join('|');
  const pattern = new RegExp(`${sourceMark}|(?<term>${words})`, 'gu');
  return (text) => segmentsOf(text, pattern, entries);
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

/** A spelling as a whole word; a script that puts no spaces between words has no edges to look for. */
function whole(spelling: string): string {
  const [first = '', last = ''] = [spelling.at(0), spelling.at(-1)];
  const before = startsUnspaced(first) ? '' : String.raw`(?<![\p{L}\p{N}-])`;
  const after = startsUnspaced(last) ? '' : String.raw`(?![\p{L}\p{N}-])`;
  return `${before}${escaped(spelling)}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === '-' ? sign : `\\${sign}`));
}

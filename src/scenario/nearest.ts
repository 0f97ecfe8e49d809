import { shown } from './Fault.ts';

/** Longer words are not held against others letter by letter. */
const COMPARED_LENGTH_MOST = 64;

/** A remedy for a word that is none of the known ones: the nearest of them, or the whole list. */
export function nearestRemedy(word: string, known: Iterable<string>): string {
  const words = [...known];
  const near = nearest(word, words);
  return near === undefined ? listRemedy(words) : `did you mean ${near}?`;
}

/** The remedies for the words of one file: whoever gets so many of them wrong did not slip. */
export function nearestRemedies(most: number): typeof nearestRemedy {
  let left = most;
  return (word, known) => {
    left -= 1;
    return left < 0 ? listRemedy([...known]) : nearestRemedy(word, known);
  };
}

function listRemedy(words: readonly string[]): string {
  if (words.length === 0) return 'nothing is defined that it could name';
  const listed = words.slice(0, 20).map(shown).join(', ');
  return `write one of ${listed}${words.length > 20 ? ', …' : ''}`;
}

/** The known word that few slips of the hand would turn into this one. */
function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > COMPARED_LENGTH_MOST) return undefined;
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const slips = distance(word.toLowerCase(), candidate.toLowerCase());
    if (slips < least) [best, least] = [candidate, slips];
  }
  // Of two one-letter ids none is nearer than the other.
  return word.length <= 1 ? undefined : best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          replaced,
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          swapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

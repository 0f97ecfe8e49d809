import { diffArrays } from 'diff/lib/diff/array.js';

/** A run of words that two sentences share, or the words by which they differ. */
export type Passage =
  | { readonly kind: 'shared'; readonly text: string }
  | { readonly kind: 'differs'; readonly first: string; readonly second: string };

/** Shared words standing alone between two differences are fewer than a reader can use. */
const shortestIsland = 2;

/**
 * Two sentences side by side, word by word. Islands of one or two shared words join the difference
 * around them, so that a bracket holds a phrase and not crumbs; sentences that share less than a
 * third of their words differ as a whole.
 */
export function wordDifference(first: string, second: string): readonly Passage[] {
  const [before, after] = [wordsOf(first), wordsOf(second)];
  const runs = diffArrays([...before], [...after]);
  const shared = runs.reduce(
    (sum, run) => sum + (run.added || run.removed ? 0 : run.value.length),
    0,
  );
  if (shared * 3 < Math.max(before.length, after.length))
    return first === second ? [{ kind: 'shared', text: first }] : [differs(before, after)];
  return passagesOf(runs);
}

interface Run {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: readonly string[];
}

function passagesOf(runs: readonly Run[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open: { first: string[]; second: string[] } | null = null;
  runs.forEach((run, index) => {
    if (run.removed || run.added) {
      open ??= { first: [], second: [] };
      (run.removed ? open.first : open.second).push(...run.value);
      return;
    }
    const inside = open !== null && index < runs.length - 1;
    if (inside && open !== null && run.value.length < shortestIsland) {
      open.first.push(...run.value);
      open.second.push(...run.value);
      return;
    }
    if (open !== null) passages.push(differs(open.first, open.second));
    open = null;
    passages.push({ kind: 'shared', text: inOneRun(run.value) });
  });
  if (open !== null) {
    const { first, second } = open as { first: string[]; second: string[] };
    passages.push(differs(first, second));
  }
  return passages;
}

function differs(first: readonly string[], second: readonly string[]): Passage {
  return { kind: 'differs', first: inOneRun(first), second: inOneRun(second) };
}

/** The words of a sentence, as they are compared and counted; scripts without spaces go sign by sign. */
export function wordsOf(sentence: string): readonly string[] {
  // The full stop is a word of its own, so that it never makes two last words differ.
  return sentence
    .replace(/([.;,])/g, ' $1')
    .replace(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu, ' $& ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Words one after the other, without a space where a script puts none. */
export function inOneRun(parts: readonly string[]): string {
  return parts.reduce((run, part) => {
    const tight = run === '' || (startsUnspaced(part) && startsUnspaced(run.slice(-1)));
    return tight ? `${run}${part}` : `${run} ${part}`;
  }, '');
}

/** Whether a text begins in a script, or with a mark of one, that puts no space between words. */
export function startsUnspaced(text: string): boolean {
  return /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text);
}

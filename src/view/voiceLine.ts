/** A line that a speaker has, and what it is for; norm, tone and mood narrow it where they are given. */
export interface VoiceLine {
  readonly id: string;
  readonly delegation: string;
  readonly act: string;
  readonly norm: string | null;
  readonly tone: string | null;
  readonly mood: string | null;
}

/** What a line's slots are filled with. */
export interface Slots {
  readonly norm?: string;
  readonly tag?: string;
  readonly ask?: string;
  readonly give?: string;
  readonly quote?: string;
}

/** The longest line that is spoken at the table, in words. */
export const mostWords = 22;

/** A line's words with its slots filled; null where a slot has nothing to hold, or the line grows too long. */
export function fillLine(words: string, slots: Slots): string | null {
  let empty = false;
  const filled = words.replace(/\{(\w+)\}/g, (_, name: keyof Slots) => {
    const value = slots[name];
    if (value === undefined) empty = true;
    return value ?? '';
  });
  return empty || wordCount(filled) > mostWords ? null : filled;
}

/** How many words a sentence has, as a listener counts. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

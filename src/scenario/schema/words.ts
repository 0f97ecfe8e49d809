import { z } from 'zod';

const text = z.string().trim().min(1).max(4000);

/** A text without slots. */
export const wordsSchema = text.refine((words) => !/[{}]/.test(words), {
  error: 'leave braces out, this text has no slots',
});

/** What stands on the table when somebody speaks. */
const slots: readonly string[] = ['norm', 'tag', 'ask', 'give', 'quote'];

/** A spoken text, which may hold slots: a name in braces, no more. */
export const spokenSchema = text.refine(hasKnownSlots, {
  error: `braces hold one slot each: ${slots.map((name) => `{${name}}`).join(' ')}`,
});

function hasKnownSlots(words: string): boolean {
  const known = words.replace(/\{(\w+)\}/g, (slot, name: string) =>
    slots.includes(name) ? '' : slot,
  );
  return !/[{}]/.test(known);
}

import { z } from 'zod';
import { slotsIn } from '../slotsIn.ts';

const text = z.string().trim().min(1).max(4000);

/** A text without slots. */
export const wordsSchema = text.refine((words) => !/[{}]/.test(words), {
  error: 'leave braces out, this text has no slots',
});

/** What stands on the table when somebody speaks. */
const slots: readonly string[] = ['norm', 'tag', 'ask', 'give', 'quote'];
const slotList = slots.map((name) => `{${name}}`).join(' ');

/** A spoken text, which may hold slots in ICU's notation. */
export const spokenSchema = text.superRefine((words, context) => {
  const found = slotsIn(words);
  if (!found.ok) {
    context.addIssue({ code: 'custom', message: `${found.what}: the slots here are ${slotList}` });
  } else if (found.names.some((name) => !slots.includes(name))) {
    context.addIssue({ code: 'custom', message: `the slots here are ${slotList}` });
  }
});

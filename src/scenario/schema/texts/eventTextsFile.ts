import { z } from 'zod';
import { mapping } from '../mapping.ts';
import { byId, daySchema, idSchema } from '../scales.ts';
import { wordsSchema } from '../words.ts';

const reaction = mapping({ name: wordsSchema, says: wordsSchema, also: wordsSchema.optional() });

/** `en/events/ID.yaml`: what is reported, what may be said to it, and what came out. */
export const eventTextsFile = mapping({
  title: wordsSchema,
  strip: wordsSchema,
  report: wordsSchema,
  reply: wordsSchema,
  date: daySchema,
  place: wordsSchema,
  figure: mapping({ from: wordsSchema, to: wordsSchema, status: idSchema }).optional(),
  hypotheses: byId(wordsSchema),
  items: byId(
    z.union([wordsSchema, byId(wordsSchema)], {
      error: 'write a sentence, or one for each hypothesis',
    }),
  ),
  reactions: byId(byId(reaction)),
  correction: wordsSchema.optional(),
  truths: byId(wordsSchema).optional(),
});

export type EventTextsFile = z.output<typeof eventTextsFile>;

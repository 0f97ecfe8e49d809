import { z } from 'zod';
import { ENDINGS } from '../../../analysis/endingFor.ts';
import { mapping } from '../mapping.ts';
import { byId, daySchema } from '../scales.ts';
import { wordsSchema } from '../words.ts';

const sentences = z.array(wordsSchema).min(1);

const ending = mapping({
  name: wordsSchema,
  lesson: wordsSchema,
  explains: wordsSchema,
  headlines: z.array(z.array(mapping({ date: daySchema, text: wordsSchema })).min(1)).min(1),
});

/** `en/verdict.yaml`: endings with their headlines, press lines, and the night's telephones. */
export const verdictTextsFile = mapping({
  endings: z.record(z.enum(ENDINGS), ending),
  forNow: wordsSchema,
  press: byId(mapping({ joint: wordsSchema, 'own-emphasis': wordsSchema, victory: wordsSchema })),
  nights: mapping({
    setting: sentences,
    capital: byId(sentences),
    corridor: byId(mapping({ yes: sentences, no: sentences })),
  }),
});

export type VerdictTextsFile = z.output<typeof verdictTextsFile>;

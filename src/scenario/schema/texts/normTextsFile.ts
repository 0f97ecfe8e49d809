import type { z } from 'zod';
import { mapping } from '../mapping.ts';
import { byId, idSchema } from '../scales.ts';
import { wordsSchema } from '../words.ts';

const norm = mapping({
  name: wordsSchema,
  question: wordsSchema,
  history: wordsSchema.optional(),
  historyWording: idSchema.optional(),
  wordings: byId(mapping({ tag: wordsSchema, sentence: wordsSchema })),
});

/** `en/norms.yaml`: each norm's question, history and wordings. */
export const normTextsFile = byId(norm);

export type NormTextsFile = z.output<typeof normTextsFile>;

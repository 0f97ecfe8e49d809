import { z } from 'zod';
import { mapping } from '../mapping.ts';
import { byId } from '../scales.ts';
import { wordsSchema } from '../words.ts';

const entry = mapping({
  title: wordsSchema,
  text: wordsSchema,
  term: z.array(wordsSchema).optional(),
});

/** `en/codex.yaml`: the archive's entries, and the spellings that link to them. */
export const codexTextsFile = byId(entry);

export type CodexTexts = z.output<typeof codexTextsFile>;

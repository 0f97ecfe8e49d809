import { z } from 'zod';
import { mapping } from '../mapping.ts';
import { byId, idSchema } from '../scales.ts';
import { wordsSchema } from '../words.ts';

const norm = mapping({
  /** By paper, what it has on this norm; one that has nothing is left out. */
  papers: byId(wordsSchema),
  later: z.array(mapping({ when: wordsSchema, text: wordsSchema })).default([]),
  disputed: wordsSchema,
  /** The entry of the archive that tells more, with its sources. */
  entry: idSchema,
});

/** `en/history.yaml`: what was written after the days being played, norm by norm, each with its sources. */
export const historyTextsFile = mapping({
  papers: byId(mapping({ name: wordsSchema, when: wordsSchema })),
  disputed: mapping({ text: wordsSchema, entry: idSchema }).optional(),
  /** What the delegations told the press as the talks closed, and what was put on paper. */
  readouts: mapping({
    when: wordsSchema,
    /** By delegation. */
    lines: byId(wordsSchema),
    paper: wordsSchema,
  }).optional(),
  norms: byId(norm),
});

export type HistoryTextsFile = z.output<typeof historyTextsFile>;

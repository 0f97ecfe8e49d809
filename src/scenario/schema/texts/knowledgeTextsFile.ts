import { z } from 'zod';
import { mapping } from '../mapping.ts';
import { byId, idSchema } from '../scales.ts';
import { wordsSchema } from '../words.ts';

const item = mapping({
  ask: wordsSchema,
  options: byId(wordsSchema),
  /** The option that is right. */
  right: idSchema,
  /** Of the world rather than of the rules: then `why` names its source. */
  fact: z.boolean().default(false),
  why: wordsSchema,
});

/** `en/knowledge.yaml`: questions asked before and after play, so that learning can be measured. */
export const knowledgeTextsFile = byId(item);

export type KnowledgeTextsFile = z.output<typeof knowledgeTextsFile>;

import { z } from 'zod';
import { mapping } from './mapping.ts';
import { daySchema, idSchema } from './scales.ts';
import { wordsSchema } from './words.ts';

const codexEntry = mapping({
  id: idSchema,
  public: daySchema,
  kind: z.enum(['event', 'document', 'term', 'institution', 'claim', 'technique']),
  sources: z.array(idSchema).default([]),
  terms: z.array(idSchema).default([]),
  fiction: z.boolean().default(false),
});

/** `codex.yaml`: what the archive holds, and from which day each entry may be read. */
export const codexFile = z.array(codexEntry);

export type CodexEntry = z.output<typeof codexEntry>;

const source = mapping({
  title: wordsSchema,
  address: z
    .url({ protocol: /^https?$/, error: 'write an address that begins with https://' })
    .optional(),
});

/** `sources.yaml`: the pages and documents that facts are taken from. */
export const sourcesFile = z.record(idSchema, source);

export type SourceEntry = z.output<typeof source>;

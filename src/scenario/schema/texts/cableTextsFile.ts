import type { z } from 'zod';
import { mapping } from '../mapping.ts';
import { byId } from '../scales.ts';
import { wordsSchema } from '../words.ts';

const cable = mapping({
  name: wordsSchema,
  stands: wordsSchema,
  text: wordsSchema,
  reasons: byId(wordsSchema),
});

/** `en/cables.yaml`: by delegation and cable what the instructions say. */
export const cableTextsFile = byId(byId(cable));

export type CableTextsFile = z.output<typeof cableTextsFile>;

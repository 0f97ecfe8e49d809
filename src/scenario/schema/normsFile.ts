import { z } from 'zod';
import { mapping } from './mapping.ts';
import { byId, idSchema, tasteSchema } from './scales.ts';

const norm = mapping({
  id: idSchema,
  wordings: z.array(idSchema).min(2),
  silence: z.boolean().default(true),
  promises: z.array(idSchema).default([]),
  welcome: byId(z.array(idSchema)),
  owners: byId(idSchema),
  tastes: byId(byId(z.array(tasteSchema))),
});

/** `norms.yaml`: the norms in the order of print, with what everybody knows about them. */
export const normsFile = z.array(norm).min(1);

export type NormsFile = z.output<typeof normsFile>;

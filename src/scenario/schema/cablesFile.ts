import { z } from 'zod';
import { mapping } from './mapping.ts';
import { byId, idSchema, pointsSchema } from './scales.ts';

const cable = mapping({
  id: idSchema,
  expected: byId(idSchema),
  values: byId(z.array(pointsSchema)),
});

/** `cables.yaml`: for each delegation the instructions that it may hold. */
export const cablesFile = byId(z.array(cable));

export type CablesFile = z.output<typeof cablesFile>;

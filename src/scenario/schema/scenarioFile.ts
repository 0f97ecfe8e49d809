import { z } from 'zod';
import { magnitudesTable } from './magnitudesTable.ts';
import { mapping } from './mapping.ts';
import { byId, idSchema, meterSchema, pointsSchema } from './scales.ts';

const delegation = mapping({
  id: idSchema,
  line: pointsSchema,
  audiences: z.array(idSchema).min(1),
  hawkish: idSchema,
  leading: idSchema,
});

const tone = mapping({
  id: idSchema,
  trust: meterSchema,
  tension: meterSchema,
  hawkish: meterSchema,
  others: meterSchema,
  warm: z.boolean().default(false),
  onlyAfterIncident: z.boolean().default(false),
});

const linkage = mapping({
  norms: z.tuple([idSchema, idSchema]),
  wordings: z.tuple([z.array(idSchema).min(1), z.array(idSchema).min(1)]),
  values: byId(pointsSchema),
});

/** `scenario.yaml`: who negotiates, in which tones, under which sizes. */
export const scenarioFile = mapping({
  format: z.literal(1),
  id: idSchema,
  agreement: z.enum(['clause-by-clause', 'single-undertaking']),
  delegations: z.array(delegation).min(2),
  tones: z.array(tone).min(1),
  linkages: z.array(linkage).default([]),
  /** Norms of which one must stand in a text that is to last. */
  channels: z.array(idSchema).default([]),
  magnitudes: magnitudesTable.default({}),
});

export type ScenarioFile = z.output<typeof scenarioFile>;

import { z } from 'zod';
import { mapping } from './mapping.ts';
import { countSchema, daySchema, idSchema, positiveCountSchema } from './scales.ts';

const eventSlot = mapping({
  pool: z.array(idSchema).min(1),
  when: z.union(
    [
      z.enum(['first-answer', 'positions-revealed']),
      mapping({ afterCommands: positiveCountSchema }),
    ],
    { error: 'write first-answer, positions-revealed or {afterCommands: 4}' },
  ),
});

const round = mapping({
  id: idSchema,
  date: daySchema,
  track: idSchema,
  agenda: z.array(idSchema),
  open: z.boolean().default(false),
  interventions: positiveCountSchema,
  nightAfter: z.boolean().default(false),
  events: z.array(eventSlot).default([]),
});

const cut = mapping({
  id: idSchema,
  norms: z.array(idSchema).min(1),
  redLines: countSchema,
  harvests: countSchema,
  standingFiles: z.array(idSchema).default([]),
  rounds: z.array(round).min(1),
});

/** `cuts.yaml`: the games that may be played, long and short. */
export const cutsFile = z.array(cut).min(1);

export type CutsFile = z.output<typeof cutsFile>;
export type CutEntry = CutsFile[number];

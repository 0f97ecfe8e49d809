import { z } from 'zod';
import { conditionEntry } from './conditionEntry.ts';
import { effectEntry } from './effectEntry.ts';
import { mapping } from './mapping.ts';
import { byId, countSchema, idSchema, positiveCountSchema, strengthSchema } from './scales.ts';

const item = mapping({
  id: idSchema,
  source: idSchema,
  strength: strengthSchema,
  confidence: strengthSchema,
  access: z.enum(['free', 'intervention', 'joint', 'correction']),
  supports: idSchema,
});

const reaction = mapping({
  id: idSchema,
  harshness: z.int().min(0).max(3),
  names: z.boolean().default(false),
  refusedWhen: conditionEntry.optional(),
  effects: z.array(effectEntry).default([]),
});

const pairing = mapping({
  chose: byId(z.array(idSchema).min(1)),
  effects: z.array(effectEntry),
});

/** `events/ID.yaml`: an incident, or a file of the record that either side may raise. */
export const eventFile = mapping({
  nature: z.enum(['real', 'fictional']),
  roles: byId(z.enum(['victim', 'accused', 'bystander'])),
  hypotheses: z.array(idSchema).min(2),
  prior: z.array(countSchema),
  items: z.array(item),
  reactions: byId(z.array(reaction).min(1)),
  defaults: byId(idSchema),
  pairings: z.array(pairing).default([]),
  correction: mapping({
    oneIn: positiveCountSchema,
    roundsLater: positiveCountSchema,
    effects: z.array(effectEntry).default([]),
  }).optional(),
});

export type EventEntry = z.output<typeof eventFile>;

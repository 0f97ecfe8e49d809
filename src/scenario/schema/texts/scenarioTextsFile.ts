import type { z } from 'zod';
import { mapping } from '../mapping.ts';
import { byId } from '../scales.ts';
import { wordsSchema } from '../words.ts';

const named = mapping({ name: wordsSchema });
const described = mapping({ name: wordsSchema, sentence: wordsSchema });

const delegation = mapping({
  name: wordsSchema,
  inText: wordsSchema.optional(),
  short: wordsSchema,
  office: wordsSchema,
  seat: wordsSchema,
  role: wordsSchema,
  audiences: byId(described),
  advisers: byId(named),
});

/** `en/scenario.yaml`: names of the scenario, its delegations, tones, tracks, rounds and cuts. */
export const scenarioTextsFile = mapping({
  title: wordsSchema,
  subtitle: wordsSchema,
  place: wordsSchema,
  dates: wordsSchema,
  opening: wordsSchema.optional(),
  delegations: byId(delegation),
  tones: byId(mapping({ name: wordsSchema, says: wordsSchema })),
  tracks: byId(named),
  rounds: byId(mapping({ name: wordsSchema, place: wordsSchema })),
  cuts: byId(described),
});

export type ScenarioTextsFile = z.output<typeof scenarioTextsFile>;

import { z } from 'zod';
import { type ConditionEntry, conditionEntry } from './conditionEntry.ts';
import { mapping } from './mapping.ts';
import { idSchema, meterSchema, pointsSchema, positiveCountSchema } from './scales.ts';

const plainEffect = [
  mapping({ trust: meterSchema }),
  mapping({ tension: meterSchema }),
  mapping({ leakAtNight: positiveCountSchema, audience: idSchema, by: meterSchema }),
  mapping({ audience: idSchema, of: idSchema.optional(), by: meterSchema }),
  mapping({ line: idSchema, by: pointsSchema }),
  mapping({
    value: idSchema,
    of: idSchema.optional(),
    at: z.array(idSchema).min(1),
    by: pointsSchema,
  }),
  mapping({ doubleLosses: idSchema, of: idSchema.optional() }),
  mapping({ barOffers: idSchema }),
  mapping({ openNorm: idSchema }),
  mapping({ strike: idSchema }),
  mapping({ strikeIfTurned: z.literal(true) }),
  mapping({ items: z.enum(['joint', 'own']) }),
  mapping({ mirror: idSchema, gentler: meterSchema, harsher: meterSchema }),
] as const;

type PlainEffect = z.output<(typeof plainEffect)[number]>;

/** One consequence of a reaction; each form is told by its first key. */
export type EffectEntry =
  | PlainEffect
  | { if: ConditionEntry; then: EffectEntry[]; else?: EffectEntry[] | undefined };

export const effectEntry: z.ZodType<EffectEntry> = z.lazy(() =>
  z.union(
    [
      ...plainEffect,
      mapping({
        if: conditionEntry,
        // biome-ignore lint/suspicious/noThenProperty: a list cannot be mistaken for a promise
        then: z.array(effectEntry),
        else: z.array(effectEntry).optional(),
      }),
    ],
    {
      error:
        'begin an effect with trust, tension, audience, line, value, doubleLosses, barOffers, openNorm, strike, strikeIfTurned, items, leakAtNight, mirror or if',
    },
  ),
);

import { z } from 'zod';
import { mapping } from './mapping.ts';
import { idSchema } from './scales.ts';

/** What a rule of an event may ask about; each form is told by its first key. */
export type ConditionEntry =
  | { agreed: string; at: string[] }
  | { inCut: string }
  | { strongFile: true }
  | { turned: true }
  | { reacted: string; with: string[] }
  | { not: ConditionEntry }
  | { all: ConditionEntry[] };

export const conditionEntry: z.ZodType<ConditionEntry> = z.lazy(() =>
  z.union(
    [
      mapping({ agreed: idSchema, at: z.array(idSchema).min(1) }),
      mapping({ inCut: idSchema }),
      mapping({ strongFile: z.literal(true) }),
      mapping({ turned: z.literal(true) }),
      mapping({ reacted: idSchema, with: z.array(idSchema).min(1) }),
      mapping({ not: conditionEntry }),
      mapping({ all: z.array(conditionEntry).min(1) }),
    ],
    { error: 'begin a condition with agreed, inCut, strongFile, turned, reacted, not or all' },
  ),
);

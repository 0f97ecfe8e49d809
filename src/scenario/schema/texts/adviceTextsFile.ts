import { z } from 'zod';
import { mapping } from '../mapping.ts';
import { byId } from '../scales.ts';
import { spokenSchema } from '../words.ts';

const sentences = z.array(spokenSchema).min(1);

const adviser = mapping({
  statement: sentences,
  positions: sentences,
  exchange: sentences,
  'offer-received': sentences,
  'low-trust': sentences,
  'high-tension': sentences,
  night: sentences,
  closing: sentences,
  /** By event and reaction, and `generic` for events that are not named. */
  event: z.object({ generic: sentences }).catchall(byId(sentences)),
});

/** `en/advice.yaml`: by delegation and adviser, sentences for each situation. */
export const adviceTextsFile = byId(byId(adviser));

export type AdviceTextsFile = z.output<typeof adviceTextsFile>;

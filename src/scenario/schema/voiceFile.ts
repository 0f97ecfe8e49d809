import { z } from 'zod';
import { mapping } from './mapping.ts';
import { byId, idSchema } from './scales.ts';

const line = mapping({
  id: idSchema,
  act: idSchema,
  norm: idSchema.optional(),
  tone: idSchema.optional(),
  mood: idSchema.optional(),
});

/** `voice.yaml`: for each delegation the lines that its speaker has, and what for. */
export const voiceFile = byId(z.array(line));

export type VoiceFile = z.output<typeof voiceFile>;

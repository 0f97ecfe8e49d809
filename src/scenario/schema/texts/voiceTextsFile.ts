import type { z } from 'zod';
import { byId } from '../scales.ts';
import { spokenSchema } from '../words.ts';

/** `en/voice.yaml`: what the speakers say. */
export const voiceTextsFile = byId(spokenSchema);

export type VoiceTextsFile = z.output<typeof voiceTextsFile>;

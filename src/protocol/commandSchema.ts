import * as z from 'zod/mini';
import type { Command } from '../engine/index.ts';
import { byId, idSchema, paperIdSchema } from './idSchema.ts';

const clauses = byId(idSchema);
const clause = z.strictObject({ norm: idSchema, wording: idSchema });
const codeWord = z.enum(['a-word-apart', 'difficult', 'premature', 'not-possible', 'we-cannot']);
const tokens = z.array(z.int().check(z.gte(0), z.lte(1000))).check(z.maxLength(16));
const addedMs = z.int().check(z.gte(-3_600_000), z.lte(3_600_000));

function act<Kind extends string, Facts extends Record<string, z.ZodMiniType>>(
  kind: Kind,
  facts: Facts,
) {
  return z.strictObject({ kind: z.literal(kind), ...facts });
}

/** Every command, from a wire or a file: its shape and the size of what it names; legality is the engine's. */
export const commandSchema = z.discriminatedUnion('kind', [
  act('chooseTone', { tone: idSchema }),
  act('takePositions', { positions: clauses, redLine: z.nullable(clause) }),
  act('tableOffer', { clauses }),
  act('tableHarvest', { norm: idSchema, wording: idSchema }),
  act('withdrawOffer', { offer: paperIdSchema }),
  act('acceptOffer', { offer: paperIdSchema }),
  act('rejectOffer', { offer: paperIdSchema, norm: idSchema, word: codeWord }),
  act('bracketOffer', { offer: paperIdSchema, norm: idSchema, word: codeWord }),
  act('askQuestion', { to: idSchema, norm: idSchema }),
  act('answerQuestion', {
    question: paperIdSchema,
    hurts: idSchema,
    rung: z.nullable(idSchema),
    wish: z.nullable(clause),
  }),
  act('sendNonPaper', { to: idSchema, clauses }),
  act('consultAudience', { audience: idSchema, norm: idSchema }),
  act('raiseFile', { event: idSchema }),
  act('adjourn', {}),
  act('openEvidence', {}),
  act('askCapital', {}),
  act('placeBelief', { tokens }),
  act('react', { reaction: idSchema }),
  act('callCapital', { audience: idSchema }),
  act('callCorridor', { to: idSchema }),
  act('answerCorridor', { from: idSchema, walks: z.boolean() }),
  act('endNight', {}),
  act('sign', { form: z.enum(['sign', 'ad-referendum', 'none']), removal: z.nullable(idSchema) }),
  act('confirmText', {}),
  act('withdrawSignature', {}),
  act('choosePressLine', { line: z.enum(['joint', 'own-emphasis', 'victory']) }),
  act('filePlan', { aim: z.enum(['text', 'standing', 'calm']) }),
  act('guessCable', { of: idSchema, cable: idSchema }),
  act('predictTone', { of: idSchema, tone: idSchema }),
  act('predictPosition', { of: idSchema, norm: idSchema, wording: idSchema }),
  act('idle', {}),
  act('pause', {}),
  act('resume', {}),
  act('addTime', { ms: addedMs }),
  act('expirePhase', {}),
  act('injectEvent', {
    event: idSchema,
    channel: z.exactOptional(z.enum(['public', 'private'])),
  }),
]) satisfies z.ZodMiniType<Command>;

import * as z from 'zod/mini';
import {
  ENTRIES_MOST,
  type Log,
  type LogEnd,
  type LogEntry,
  type LogHeader,
  type Recording,
} from '../engine/index.ts';
import { commandSchema } from './commandSchema.ts';
import { byId, idSchema } from './idSchema.ts';

const about = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('offer'),
    by: idSchema,
    clauses: byId(idSchema),
    harvest: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('question'), by: idSchema, norm: idSchema }),
]);

const stage = z.enum([
  'statement',
  'positions',
  'exchange',
  'capitals',
  'night',
  'beliefs',
  'reactions',
  'signatures',
  'confirmations',
  'press',
  'verdict',
]);

const move = z.strictObject({
  command: commandSchema,
  round: z.int().check(z.gte(0)),
  stage,
  after: z.exactOptional(z.literal(true)),
  about: z.exactOptional(about),
});

const recordingSchema = z.strictObject({
  game: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  moves: z.array(move).check(z.maxLength(ENTRIES_MOST)),
  guesses: byId(idSchema),
}) satisfies z.ZodMiniType<Recording>;

const player = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person') }),
  z.strictObject({
    kind: z.literal('agent'),
    level: idSchema,
    style: z.exactOptional(idSchema),
    drawn: z.exactOptional(z.literal(true)),
    recorded: z.exactOptional(recordingSchema),
  }),
]);

const count = z.int().check(z.gte(0));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const headerSchema = z.strictObject({
  format: z.literal(1),
  rules: count,
  scenario: idSchema,
  scenarioHash: hash,
  cut: idSchema,
  seed: count,
  players: byId(player),
}) satisfies z.ZodMiniType<LogHeader>;

const reason = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean(), z.null()]);

const because = z
  .record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9.:/-]{0,63}$/)), reason)
  .check(z.refine((record) => Object.keys(record).length <= 32));

const entrySchema = z.strictObject({
  id: count,
  seat: idSchema,
  command: commandSchema,
  atMs: count,
  because: z.exactOptional(because),
}) satisfies z.ZodMiniType<LogEntry>;

const endSchema = z.strictObject({
  entries: count,
  hash,
  record: z.exactOptional(hash),
}) satisfies z.ZodMiniType<LogEnd>;

/** A whole log, from a file, a link or a wire. */
export const logSchema = z.strictObject({
  header: headerSchema,
  entries: z.array(entrySchema).check(z.maxLength(ENTRIES_MOST)),
  end: z.exactOptional(endSchema),
}) satisfies z.ZodMiniType<Log>;

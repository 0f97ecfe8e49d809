import * as z from 'zod/mini';
import type { ClassPlan } from '../classroom/index.ts';
import { classCommandSchema } from './classCommandSchema.ts';
import { commandSchema } from './commandSchema.ts';
import { idSchema } from './idSchema.ts';
import type { Act, Hello, JoinRequest, OpenClassRequest, ReturnRequest } from './wire.ts';

const actId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** A key, a secret or a code: printable signs of a bounded number; what it opens is the door's to know. */
const word = (most: number) =>
  z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^[\x20-\x7e]+$/));

const seconds = z.int().check(z.gte(0), z.lte(86_400));

export const helloSchema = z.strictObject({
  key: word(200),
  protocol: z.int().check(z.gte(0), z.lte(1_000_000)),
}) satisfies z.ZodMiniType<Hello>;

export const actSchema = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('class'), id: actId, command: classCommandSchema }),
  z.strictObject({ at: z.literal('table'), id: actId, table: idSchema, command: commandSchema }),
]) satisfies z.ZodMiniType<Act>;

export const joinRequestSchema = z.strictObject({
  code: word(32),
}) satisfies z.ZodMiniType<JoinRequest>;

export const returnRequestSchema = z.strictObject({
  code: word(32),
  seatCode: word(64),
}) satisfies z.ZodMiniType<ReturnRequest>;

/** The shape of a plan; whether it fits the scenario is `classPlanFault`'s to judge. */
const classPlanSchema = z.strictObject({
  scenario: idSchema,
  cut: idSchema,
  sittings: z.int(),
  chairs: z.int(),
  stageSeconds: z.strictObject({
    statement: seconds,
    positions: seconds,
    exchange: seconds,
    night: seconds,
    beliefs: seconds,
    reactions: seconds,
    signatures: seconds,
    confirmations: seconds,
    press: seconds,
  }),
  briefingSeconds: seconds,
  corridorSeconds: seconds,
  agent: word(100),
  absentSeconds: seconds,
  rehearsalTables: z.int(),
}) satisfies z.ZodMiniType<ClassPlan>;

export const openClassRequestSchema = z.strictObject({
  secret: z.exactOptional(word(200)),
  plan: classPlanSchema,
}) satisfies z.ZodMiniType<OpenClassRequest>;

export const tableIdSchema = idSchema;

export const lookSchema = z.nullable(
  z.strictObject({ table: tableIdSchema, as: z.nullable(idSchema) }),
);

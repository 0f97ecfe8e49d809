import * as z from 'zod/mini';
import {
  ADDED_MS_MOST,
  BROADCAST_MOST,
  CHAIR_ROLES,
  type ClassCommand,
  MEMBERS_MOST,
  NOTE_MOST,
  REVEAL_MOST,
} from '../classroom/index.ts';
import { idSchema } from './idSchema.ts';

/** No control signs, and none that turn the direction of what is written around them. */
const plainSigns = /^[^\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u;

function text(most: number) {
  return z.string().check(
    z.maxLength(2 * most),
    z.refine((signs) => [...signs].length <= most),
    z.regex(plainSigns),
  );
}

const count = z.int().check(z.gte(0), z.lte(1_000_000));

const tables = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('table'), table: idSchema }),
]);

const chair = z.strictObject({ delegation: idSchema, role: z.enum(CHAIR_ROLES) });

const injectPlan = z.strictObject({
  content: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('event'), event: idSchema }),
    z.strictObject({ kind: z.literal('message'), text: text(BROADCAST_MOST) }),
  ]),
  moment: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('now') }),
    z.strictObject({ kind: z.literal('round'), round: count }),
    z.strictObject({ kind: z.literal('clean'), norm: idSchema }),
    z.strictObject({ kind: z.literal('tension'), tenths: z.int().check(z.gte(0), z.lte(1000)) }),
  ]),
  target: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({
      kind: z.literal('tables'),
      tables: z.array(idSchema).check(z.maxLength(MEMBERS_MOST)),
    }),
    z.strictObject({
      kind: z.literal('delegation'),
      table: z.nullable(idSchema),
      delegation: idSchema,
    }),
    z.strictObject({ kind: z.literal('split') }),
  ]),
});

function act<Kind extends ClassCommand['kind'], Facts extends Record<string, z.ZodMiniType>>(
  kind: Kind,
  facts: Facts,
) {
  return z.strictObject({ kind: z.literal(kind), ...facts });
}

/**
 * Every command to a class that a page may send: its shape and the size of what it holds. Whether its
 * sender has the right to it is the class's to judge; what the server adds, no page may send.
 */
export const classCommandSchema = z.discriminatedUnion('kind', [
  act('admitMember', { member: idSchema }),
  act('notePresence', { member: idSchema, present: z.boolean(), step: z.exactOptional(count) }),
  act('endTable', { table: idSchema }),
  act('endCorridor', {}),
  act('replaceAbsent', { table: idSchema, delegation: idSchema }),
  act('noteInject', {
    inject: count,
    table: idSchema,
    plannedMs: z.exactOptional(z.int().check(z.gte(0))),
  }),
  act('raiseHand', {}),
  act('lowerHand', {}),
  act('passNote', { to: idSchema, text: text(NOTE_MOST) }),
  act('lockDoor', {}),
  act('unlockDoor', {}),
  act('renameMember', { member: idSchema }),
  act('removeMember', { member: idSchema }),
  act('pairTables', { way: z.enum(['by-lot', 'as-last-time', 'rotate']) }),
  act('seatMember', { member: idSchema, table: idSchema, chair: z.nullable(chair) }),
  act('seatLate', { member: idSchema }),
  act('startSitting', {}),
  act('pauseTables', { tables }),
  act('resumeTables', { tables }),
  act('addTime', { tables, ms: z.int().check(z.gte(-ADDED_MS_MOST), z.lte(ADDED_MS_MOST)) }),
  act('advanceTables', { tables }),
  act('nudge', { table: idSchema, delegation: idSchema }),
  act('broadcast', { text: text(BROADCAST_MOST) }),
  act('answerHand', { member: idSchema, text: text(BROADCAST_MOST) }),
  act('planInject', { plan: injectPlan }),
  act('changeInject', { inject: count, plan: injectPlan }),
  act('callBackInject', { inject: count }),
  act('startCorridor', {}),
  act('endSitting', {}),
  act('openDebrief', {}),
  act('reveal', { step: z.int().check(z.gte(0), z.lte(REVEAL_MOST)) }),
  act('showNames', {}),
  act('hideNames', {}),
  act('closeClass', {}),
]) satisfies z.ZodMiniType<ClassCommand>;

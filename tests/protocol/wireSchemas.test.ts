import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';
import { defaultPlan } from '../../src/classroom/index.ts';
import {
  actSchema,
  classCommandSchema,
  helloSchema,
  joinRequestSchema,
  openClassRequestSchema,
  returnRequestSchema,
} from '../../src/protocol/index.ts';
import { washington } from '../support/fixtures.ts';

const plan = defaultPlan(washington().scenario);
const table = { kind: 'table', table: '1-1' };
const inject = {
  content: { kind: 'event', event: 'opm' },
  moment: { kind: 'now' },
  target: { kind: 'split' },
};

const RIGHT: readonly (readonly [string, z.ZodMiniType, unknown])[] = [
  ['a hello', helloSchema, { key: 'k'.repeat(43), protocol: 1 }],
  ['a join', joinRequestSchema, { code: 'K7Q4MR' }],
  ['a return', returnRequestSchema, { code: 'K7Q4MR', seatCode: 'ABCD-EFGH' }],
  ['a plan', openClassRequestSchema, { secret: 's', plan }],
  ['a plan without a secret', openClassRequestSchema, { plan }],
  ['an act', actSchema, { at: 'class', id: 'a_1', command: { kind: 'raiseHand' } }],
  ['a move', actSchema, { at: 'table', id: 'a', table: '1-1', command: { kind: 'adjourn' } }],
  ['a note', classCommandSchema, { kind: 'passNote', to: 'us', text: '😀'.repeat(140) }],
  ['words', classCommandSchema, { kind: 'broadcast', text: 'é'.repeat(280) }],
  ['an inject', classCommandSchema, { kind: 'planInject', plan: inject }],
  [
    'another plan for one side everywhere',
    classCommandSchema,
    {
      ...{ kind: 'changeInject', inject: 0 },
      plan: { ...inject, target: { kind: 'delegation', table: null, delegation: 'us' } },
    },
  ],
  [
    'a seat for an agent',
    classCommandSchema,
    { kind: 'replaceAbsent', table: '1-1', delegation: 'us' },
  ],
  ['a pause', classCommandSchema, { kind: 'pauseTables', tables: table }],
  [
    'a seat',
    classCommandSchema,
    { kind: 'seatMember', member: 'm', table: '1-1', chair: { delegation: 'us', role: 'legal' } },
  ],
];

const WRONG: readonly (readonly [string, z.ZodMiniType, unknown])[] = [
  ['a note too long', classCommandSchema, { kind: 'passNote', to: 'us', text: 'x'.repeat(141) }],
  ['words too long', classCommandSchema, { kind: 'broadcast', text: 'x'.repeat(281) }],
  ['words that turn', classCommandSchema, { kind: 'broadcast', text: 'abc\u202edef' }],
  ['a control sign', classCommandSchema, { kind: 'broadcast', text: 'abc\u0000' }],
  [
    'strengths from a page',
    classCommandSchema,
    { kind: 'planInject', plan: inject, strengths: { '1-1': 9 } },
  ],
  [
    'strengths with another plan',
    classCommandSchema,
    { kind: 'changeInject', inject: 0, plan: inject, strengths: { '1-1': 9 } },
  ],
  [
    'a step of a table from a page',
    classCommandSchema,
    { kind: 'replaceAbsent', table: '1-1', delegation: 'us', step: 4 },
  ],
  ['a plan for no inject', classCommandSchema, { kind: 'changeInject', plan: inject }],
  ['an unknown kind', classCommandSchema, { kind: 'grade' }],
  ['a fact too many', classCommandSchema, { kind: 'lockDoor', by: 'me' }],
  ['a prototype’s name', classCommandSchema, { kind: 'seatLate', member: 'constructor' }],
  ['time without end', classCommandSchema, { kind: 'addTime', tables: table, ms: 1e9 }],
  ['an act for somebody', actSchema, { at: 'table', id: 'a', seat: 'us', table: '1', command: {} }],
  ['an act without an id', actSchema, { at: 'class', command: { kind: 'raiseHand' } }],
  ['an act with a long id', actSchema, { at: 'class', id: 'a'.repeat(65), command: {} }],
  ['a key too long', helloSchema, { key: 'k'.repeat(201), protocol: 1 }],
  ['a code with a turn', joinRequestSchema, { code: 'K7Q\u202e' }],
  ['a plan with more', openClassRequestSchema, { plan: { ...plan, admin: true } }],
  ['a plan without times', openClassRequestSchema, { plan: { ...plan, stageSeconds: {} } }],
];

describe('what comes over the wire', () => {
  it.each(RIGHT)('is read as it is: %s', (_, schema, data) => {
    expect(schema.safeParse(data)).toEqual({ success: true, data });
  });

  it.each(WRONG)('is refused: %s', (_, schema, data) => {
    expect(schema.safeParse(data).success).toBe(false);
  });

  it('is refused or read, whatever it is, and never throws', () => {
    const schemas = [
      ...[actSchema, helloSchema, joinRequestSchema, returnRequestSchema, openClassRequestSchema],
      classCommandSchema,
    ];
    const rights = RIGHT.map(([, , data]) => data as Record<string, unknown>);
    const near = fc
      .tuple(fc.constantFrom(...rights), fc.string(), fc.anything())
      .map(([data, key, value]) => ({ ...data, [key]: value }));
    const bent = fc
      .tuple(fc.constantFrom(...rights), fc.nat(), fc.anything())
      .map(([data, at, value]) => {
        const keys = Object.keys(data);
        return { ...data, [keys[at % keys.length] ?? '']: value };
      });
    let kept = 0;
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), near, bent), (data) => {
        for (const schema of schemas) {
          const read = schema.safeParse(data);
          // What is let through is written as it came: nothing is added, dropped or turned.
          if (read.success) {
            kept += 1;
            expect(JSON.parse(JSON.stringify(read.data))).toEqual(JSON.parse(JSON.stringify(data)));
          }
        }
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(kept).toBeGreaterThan(0);
  });
});

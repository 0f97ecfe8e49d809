import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Command, Log } from '../../src/engine/index.ts';
import { commandSchema, type logSchema } from '../../src/protocol/index.ts';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

const commandsAreTheEngines: Same<Frozen<z.infer<typeof commandSchema>>, Frozen<Command>> = true;
const logsAreTheEngines: Same<Frozen<z.infer<typeof logSchema>>, Frozen<Log>> = true;

describe('the schemas', () => {
  it('describe exactly what the engine has', () => {
    expect([commandsAreTheEngines, logsAreTheEngines]).toEqual([true, true]);
  });

  it.each<[string, unknown]>([
    ['an unknown kind', { kind: 'declareWar' }],
    ['a fact too many', { kind: 'adjourn', because: 'late' }],
    ['a missing fact', { kind: 'tableOffer' }],
    ['an id that the language owns', { kind: 'raiseFile', event: 'constructor' }],
    ['an id too long', { kind: 'raiseFile', event: 'x'.repeat(65) }],
    ['a record too large', { kind: 'tableOffer', clauses: manyClauses(65) }],
    ['tokens that are no numbers', { kind: 'placeBelief', tokens: [Number.NaN] }],
    ['nothing', null],
  ])('refuse %s', (_, command) => {
    expect(commandSchema.safeParse(command).success).toBe(false);
  });

  it('let nobody name a prototype', () => {
    const command = JSON.parse('{"kind":"tableOffer","clauses":{"__proto__":"A","N1":"A"}}');
    const { data } = commandSchema.safeParse(command);
    expect(data).toEqual({ kind: 'tableOffer', clauses: { N1: 'A' } });
  });
});

function manyClauses(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`N${at}`, 'A']));
}

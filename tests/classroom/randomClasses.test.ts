import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Actor,
  absences,
  agentsAt,
  CHAIR_ROLES,
  type ClassCommand,
  type ClassState,
  classViewFor,
  concernedBy,
  foldClass,
  hasRight,
  type InjectPlan,
  rolesOf,
} from '../../src/classroom/index.ts';
import { ClassUnderTest, CO_HOST, HOST, SERVER, student } from './aClass.ts';

const members = fc.integer({ min: 1, max: 14 }).map((number) => `m${number}`);
const tables = fc.constantFrom('1-1', '1-2', '1-3', '2-1', '2-2', '3-1', 'none');
const delegations = fc.constantFrom('us', 'china', 'nobody');
const named = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  tables.map((table) => ({ kind: 'table', table }) as const),
);
const chairs = fc.option(
  fc.record({ delegation: delegations, role: fc.constantFrom(...CHAIR_ROLES) }),
);
const ways = fc.constantFrom(...(['by-lot', 'as-last-time', 'rotate'] as const));
const plain = fc.constantFrom(
  ...(['endCorridor', 'raiseHand', 'lowerHand', 'lockDoor', 'unlockDoor', 'startSitting'] as const),
  ...(['startCorridor', 'endSitting', 'showNames', 'hideNames'] as const),
);

const plans: fc.Arbitrary<InjectPlan> = fc
  .tuple(
    fc.constantFrom('now' as const, 'round' as const),
    fc.oneof(
      fc.constantFrom({ kind: 'all' } as const, { kind: 'split' } as const),
      tables.map((table) => ({ kind: 'tables', tables: [table] }) as const),
    ),
  )
  .map(([when, target]) => ({
    content: { kind: 'event', event: 'leaked-draft' },
    moment: when === 'now' ? { kind: when } : { kind: when, round: 1 },
    target,
  }));

/** Commands to a small class, most of them to no avail. */
const commands: fc.Arbitrary<ClassCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: members.map((member): ClassCommand => ({ kind: 'admitMember', member })),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(members, fc.boolean(), fc.option(fc.nat(99), { nil: undefined })).map(
      ([member, present, step]): ClassCommand => ({
        ...{ kind: 'notePresence', member, present },
        ...(step === undefined ? {} : { step }),
      }),
    ),
  },
  { weight: 5, arbitrary: plain.map((kind) => ({ kind }) as ClassCommand) },
  fc.tuple(tables, delegations).map(
    ([table, delegation]): ClassCommand => ({
      kind: 'replaceAbsent',
      table,
      delegation,
      step: 7,
    }),
  ),
  tables.map((table): ClassCommand => ({ kind: 'endTable', table })),
  fc.tuple(members, tables, chairs).map(
    ([member, table, chair]): ClassCommand => ({
      ...{ kind: 'seatMember', member, table, chair },
    }),
  ),
  members.map((member): ClassCommand => ({ kind: 'seatLate', member })),
  members.map((member): ClassCommand => ({ kind: 'removeMember', member })),
  members.map((member): ClassCommand => ({ kind: 'renameMember', member })),
  ways.map((way): ClassCommand => ({ kind: 'pairTables', way })),
  named.map((which): ClassCommand => ({ kind: 'pauseTables', tables: which })),
  named.map((which): ClassCommand => ({ kind: 'resumeTables', tables: which })),
  named.map((which): ClassCommand => ({ kind: 'advanceTables', tables: which })),
  named.map((which): ClassCommand => ({ kind: 'addTime', tables: which, ms: 1000 })),
  delegations.map((to): ClassCommand => ({ kind: 'passNote', to, text: 'A word?' })),
  fc.nat(2).map((inject): ClassCommand => ({ kind: 'callBackInject', inject })),
  fc
    .tuple(fc.nat(2), tables)
    .map(([inject, table]): ClassCommand => ({ kind: 'noteInject', inject, table })),
  members.map((member): ClassCommand => ({ kind: 'answerHand', member, text: 'Soon.' })),
  plans.map((plan): ClassCommand => ({ kind: 'planInject', plan })),
  fc
    .tuple(fc.nat(2), plans)
    .map(([inject, plan]): ClassCommand => ({ kind: 'changeInject', inject, plan })),
);

/** Mostly somebody who has the right to it. */
const acts: fc.Arbitrary<readonly [Actor, ClassCommand]> = fc
  .tuple(commands, members, fc.nat(7), fc.constantFrom(HOST, CO_HOST, SERVER))
  .map(([command, member, luck, other]) => {
    const rightful = [HOST, SERVER, student(member)].find((by) => hasRight(by, command.kind));
    return [luck === 0 || rightful === undefined ? other : rightful, command];
  });

function expectSound(state: ClassState): void {
  const names = state.members.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const here = new Set(state.members.filter(({ present }) => present).map(({ id }) => id));
  const seats = state.tables.flatMap(({ chairs: all, observers }) => [
    ...all.flatMap(({ member }) => member ?? []),
    ...observers,
  ]);
  expect(new Set(seats).size).toBe(seats.length);
  for (const id of seats)
    expect(state.members.some((each) => each.id === id && !each.removed)).toBe(true);
  for (const { sitting, halves, plan } of state.injects) {
    // A split has its halves once its game has started, of that game's tables alone.
    const drawn = Object.keys(halves);
    if (plan.target.kind !== 'split') expect(drawn).toEqual([]);
    for (const table of drawn) expect(table.startsWith(`${sitting + 1}-`)).toBe(true);
    if (drawn.length > 0) expect(sitting).toBeLessThanOrEqual(state.sitting);
  }
  for (const table of state.tables) {
    const played = agentsAt(state.header.game, table);
    for (const delegation of state.header.game.delegations) {
      const people = table.chairs.flatMap((chair) =>
        chair.delegation === delegation && chair.member !== null ? [chair.member] : [],
      );
      expect(people.length).toBeLessThanOrEqual(4);
      const held = people.flatMap((member) => rolesOf(state, table, member));
      const somebody = people.some((member) => here.has(member));
      expect(held.toSorted()).toEqual(somebody ? [...CHAIR_ROLES].toSorted() : []);
      // Somebody always plays or is waited for: a person who is there, an agent, or an absence that counts.
      const waited = absences(state).some(
        (absence) => absence.table === table.id && absence.delegation === delegation,
      );
      const inPlay = state.procedure.stage === 'play' && !table.ended;
      if (inPlay)
        expect([somebody, played.includes(delegation), waited].filter(Boolean)).toEqual([true]);
    }
  }
}

/** Students whom a change does not concern see the same class after it. */
function expectUnconcerned(
  before: ClassState,
  after: ClassState,
  concerned: ReturnType<typeof concernedBy>,
): void {
  if (concerned === 'all') return;
  const facts = { code: 'K7Q4MR', atMs: 0, tiles: [], alarms: [] };
  for (const { id } of before.members) {
    if (concerned.includes(id)) continue;
    const audience = { kind: 'member', member: id } as const;
    expect(classViewFor(after, audience, facts)).toEqual(classViewFor(before, audience, facts));
  }
}

describe('a class, whatever is done to it', () => {
  it('seats nobody twice, leaves no delegation without anybody, and is a fold of its log', () => {
    let accepted = 0;
    const kinds = new Set<string>();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        fc.array(acts, { minLength: 60, maxLength: 160 }),
        (count, begun, list) => {
          const room = new ClassUnderTest({ chairs: count, sittings: 3 }).join(6);
          if (begun) room.host({ kind: 'startSitting' });
          for (const [by, command] of list) {
            const before = room.state;
            room.after(900);
            if (room.try(by, command) !== null) {
              expect(room.state).toBe(before);
              continue;
            }
            accepted += 1;
            kinds.add(command.kind);
            expectSound(room.state);
            expectUnconcerned(before, room.state, concernedBy({ by, command }));
            const duties = room.duties.map(({ table }) => table);
            expect(new Set(duties).size).toBe(duties.length);
          }
          expect(foldClass(room.state.header, room.entries)).toEqual(room.state);
          const facts = { code: 'K7Q4MR', atMs: room.atMs, tiles: [], alarms: [] };
          for (const { id } of room.state.members)
            classViewFor(room.state, { kind: 'member', member: id }, facts);
        },
      ),
      { numRuns: 150, seed: 6 },
    );
    expect(accepted).toBeGreaterThan(3000);
    expect(kinds.size).toBeGreaterThanOrEqual(27);
  });
});

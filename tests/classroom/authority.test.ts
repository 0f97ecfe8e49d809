import { describe, expect, it } from 'vitest';
import {
  type Actor,
  type ClassCommand,
  type ClassCommandKind,
  classRefusalFor,
} from '../../src/classroom/index.ts';
import { ClassUnderTest, CO_HOST, HOST, SERVER, student } from './aClass.ts';

const member = 'm1';
const table = '1-1';
const all = { kind: 'all' } as const;

/** One command of every kind, so that a new kind does not compile before it has a row. */
const COMMANDS: { readonly [Kind in ClassCommandKind]: Extract<ClassCommand, { kind: Kind }> } = {
  admitMember: { kind: 'admitMember', member: 'm99' },
  notePresence: { kind: 'notePresence', member, present: false },
  replaceAbsent: { kind: 'replaceAbsent', table, delegation: 'us' },
  endTable: { kind: 'endTable', table },
  endCorridor: { kind: 'endCorridor' },
  noteInject: { kind: 'noteInject', inject: 0, table },
  raiseHand: { kind: 'raiseHand' },
  lowerHand: { kind: 'lowerHand' },
  passNote: { kind: 'passNote', to: 'china', text: 'Shall we walk?' },
  lockDoor: { kind: 'lockDoor' },
  unlockDoor: { kind: 'unlockDoor' },
  renameMember: { kind: 'renameMember', member },
  removeMember: { kind: 'removeMember', member },
  pairTables: { kind: 'pairTables', way: 'by-lot' },
  seatMember: { kind: 'seatMember', member, table, chair: null },
  seatLate: { kind: 'seatLate', member },
  startSitting: { kind: 'startSitting' },
  pauseTables: { kind: 'pauseTables', tables: all },
  resumeTables: { kind: 'resumeTables', tables: all },
  addTime: { kind: 'addTime', tables: all, ms: 60_000 },
  advanceTables: { kind: 'advanceTables', tables: all },
  nudge: { kind: 'nudge', table, delegation: 'us' },
  broadcast: { kind: 'broadcast', text: 'Two minutes.' },
  answerHand: { kind: 'answerHand', member, text: 'I come.' },
  planInject: {
    kind: 'planInject',
    plan: {
      content: { kind: 'event', event: 'leaked-draft' },
      moment: { kind: 'now' },
      target: { kind: 'all' },
    },
  },
  changeInject: {
    kind: 'changeInject',
    inject: 0,
    plan: {
      content: { kind: 'event', event: 'leaked-draft' },
      moment: { kind: 'now' },
      target: { kind: 'split' },
    },
  },
  callBackInject: { kind: 'callBackInject', inject: 0 },
  startCorridor: { kind: 'startCorridor' },
  endSitting: { kind: 'endSitting' },
  openDebrief: { kind: 'openDebrief' },
  reveal: { kind: 'reveal', step: 1 },
  showNames: { kind: 'showNames' },
  hideNames: { kind: 'hideNames' },
  closeClass: { kind: 'closeClass' },
};

const SERVER_ALONE = ['admitMember', 'notePresence', 'endTable', 'noteInject'];
/** What the server does when its time has come, and an instructor before. */
const SERVER_OR_SOONER = ['endCorridor', 'replaceAbsent'];
const STUDENTS_OWN = ['raiseHand', 'lowerHand', 'passNote'];
const HOST_ALONE = [
  ...['removeMember', 'pairTables', 'startSitting', 'planInject', 'changeInject'],
  ...['endSitting', 'openDebrief', 'reveal', 'showNames', 'closeClass'],
];

function rightly(by: Actor['kind'], kind: string): boolean {
  if (SERVER_OR_SOONER.includes(kind)) return by !== 'member';
  if (SERVER_ALONE.includes(kind)) return by === 'server';
  if (STUDENTS_OWN.includes(kind)) return by === 'member';
  return HOST_ALONE.includes(kind) ? by === 'host' : by === 'host' || by === 'coHost';
}

const ACTORS: readonly Actor[] = [HOST, CO_HOST, SERVER, student('m1'), student('nobody')];

/** A class in each of its stages. */
function stages(): readonly ClassUnderTest[] {
  const play = () => new ClassUnderTest().join(5).host({ kind: 'startSitting' });
  const interval = () => play().host({ kind: 'endSitting' });
  return [
    new ClassUnderTest().join(5),
    play(),
    play().host({ kind: 'startCorridor' }),
    interval(),
    interval().host({ kind: 'openDebrief' }),
    interval().host({ kind: 'closeClass' }),
  ];
}

describe('authority', () => {
  const cases = stages().flatMap(({ state }) =>
    ACTORS.flatMap((by) =>
      Object.values(COMMANDS).map((command) => ({ state, by, command }) as const),
    ),
  );

  it('is given for every command to its own actors and to nobody else, in every stage', () => {
    for (const { state, by, command } of cases) {
      const refused = classRefusalFor(state, by, command)?.code === 'not-for-you';
      expect([by.kind, command.kind, refused]).toEqual([
        by.kind,
        command.kind,
        !rightly(by.kind, command.kind),
      ]);
    }
    expect(cases.length).toBe(6 * 5 * 34);
    expect(cases.filter(({ by, command }) => !rightly(by.kind, command.kind)).length).toBe(6 * 114);
  });

  it('is never given to somebody who is not of the class, or was put out of it', () => {
    const room = new ClassUnderTest().join(5).host({ kind: 'startSitting' });
    room.host({ kind: 'removeMember', member: 'm2' });
    for (const by of [student('nobody'), student('m2')])
      expect(classRefusalFor(room.state, by, { kind: 'raiseHand' })?.code).toBe('no-such-member');
  });

  it('ends with the class', () => {
    const closed = new ClassUnderTest().join(2).host({ kind: 'closeClass' }).state;
    for (const command of Object.values(COMMANDS)) {
      const by = ACTORS.find((each) => rightly(each.kind, command.kind)) ?? HOST;
      expect(classRefusalFor(closed, by, command)?.code).toBe('class-closed');
    }
  });
});

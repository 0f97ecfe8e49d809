import type { ClassView } from '../../src/classroom/index.ts';

type MemberView = Extract<ClassView, { readonly audience: 'member' }>;

/** A class of four in play, as a member of its first table sees it. */
export function aClassView(changes: Partial<MemberView> = {}): MemberView {
  return {
    audience: 'member',
    code: 'K7Q4MR',
    plan: {
      scenario: 'washington-2015',
      cut: '20',
      sittings: 2,
      chairs: 2,
      stageSeconds: {
        statement: 60,
        positions: 120,
        exchange: 300,
        beliefs: 90,
        reactions: 60,
        night: 60,
        signatures: 60,
        confirmations: 30,
        press: 30,
      },
      briefingSeconds: 60,
      corridorSeconds: 90,
      agent: 'reciprocal',
      absentSeconds: 30,
      rehearsalTables: 0,
    },
    stage: 'play',
    sitting: 0,
    locked: false,
    paused: false,
    corridorLeftMs: null,
    present: 4,
    expected: 4,
    revealed: 0,
    member: 'm1',
    name: 'Amber Heron',
    hand: 'down',
    seat: {
      table: 'table-1',
      number: 1,
      delegation: 'us',
      roles: ['head'],
      colleagues: [
        { name: 'Amber Heron', role: 'head', present: true },
        { name: 'Slate Lynx', role: 'intelligence', present: true },
      ],
    },
    messages: [],
    ...changes,
  };
}

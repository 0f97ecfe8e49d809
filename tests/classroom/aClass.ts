import {
  type Actor,
  applyClass,
  type ClassCommand,
  type ClassEntry,
  type ClassGame,
  type ClassHeader,
  type ClassPlan,
  type ClassRefusal,
  type ClassState,
  classRefusalFor,
  dutiesOf,
  openClass,
  type TableDuty,
} from '../../src/classroom/index.ts';

export const HOST: Actor = { kind: 'host' };
export const CO_HOST: Actor = { kind: 'coHost' };
export const SERVER: Actor = { kind: 'server' };

export function student(member: string): Actor {
  return { kind: 'member', member };
}

const GAME: ClassGame = {
  delegations: ['us', 'china'],
  norms: ['N1', 'N3', 'N4', 'N5', 'N12'],
  rounds: 3,
  events: ['leaked-draft', 'power-utility'],
};

const PLAN: ClassPlan = {
  scenario: 'washington-2015',
  cut: '20',
  sittings: 2,
  chairs: 2,
  stageSeconds: {
    ...{ statement: 30, positions: 45, exchange: 145, night: 30, beliefs: 40, reactions: 30 },
    ...{ signatures: 40, confirmations: 30, press: 30 },
  },
  briefingSeconds: 90,
  corridorSeconds: 90,
  agent: 'logroller',
  absentSeconds: 60,
  rehearsalTables: 0,
};

/** A class under test: every command goes through the door, and its log and duties are kept. */
export class ClassUnderTest {
  state: ClassState;
  readonly entries: ClassEntry[] = [];
  /** Of the last command. */
  duties: readonly TableDuty[] = [];
  atMs = 0;

  constructor(plan: Partial<ClassPlan> = {}, game: Partial<ClassGame> = {}) {
    const header: ClassHeader = {
      ...{ format: 1, id: 'class', seed: 7 },
      plan: { ...PLAN, ...plan },
      game: { ...GAME, ...game },
    };
    this.state = openClass(header);
  }

  try(by: Actor, command: ClassCommand): ClassRefusal | null {
    const refusal = classRefusalFor(this.state, by, command);
    if (refusal !== null) return refusal;
    const entry: ClassEntry = { id: this.entries.length, by, command, atMs: this.atMs };
    const after = applyClass(this.state, by, command, this.atMs);
    this.duties = dutiesOf(this.state, after, entry);
    this.state = after;
    this.entries.push(entry);
    return null;
  }

  do(by: Actor, command: ClassCommand): this {
    const refusal = this.try(by, command);
    if (refusal !== null)
      throw new Error(`${by.kind} may not ${JSON.stringify(command)}: ${JSON.stringify(refusal)}`);
    return this;
  }

  host(command: ClassCommand): this {
    return this.do(HOST, command);
  }

  after(ms: number): this {
    this.atMs += ms;
    return this;
  }

  /** So many more students, by number from 1 on, come in and are there. */
  join(count: number): this {
    for (let more = 0; more < count; more += 1) {
      const member = `m${this.state.members.length + 1}`;
      this.do(SERVER, { kind: 'admitMember', member });
      this.do(SERVER, { kind: 'notePresence', member, present: true });
    }
    return this;
  }

  goes(member: string): this {
    return this.do(SERVER, { kind: 'notePresence', member, present: false });
  }

  comes(member: string, step?: number): this {
    return this.do(SERVER, {
      ...{ kind: 'notePresence', member, present: true },
      ...(step === undefined ? {} : { step }),
    });
  }

  /** The member in a chair of the n-th table. */
  sits(number: number, delegation: string, role = 'head'): string {
    const table = this.state.tables[number - 1];
    const chair = table?.chairs.find(
      (each) => each.delegation === delegation && each.role === role,
    );
    return chair?.member ?? '';
  }
}

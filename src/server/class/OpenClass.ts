import { randomUUID } from 'node:crypto';
import type {
  Actor,
  ClassCommand,
  ClassDebriefFile,
  ClassRefusal,
  MemberId,
  TableId,
} from '../../classroom/index.ts';
import {
  absences,
  chairFor,
  chairMay,
  concernedBy,
  debriefFileOf,
  rolesOf,
  strengthOf,
} from '../../classroom/index.ts';
import { type Command, type Scenario, TABLE } from '../../engine/index.ts';
import type {
  ActAnswer,
  ClassRecordFile,
  DismissalCode,
  WireRefusal,
} from '../../protocol/index.ts';
import type { AgentPool } from '../agents/AgentPool.ts';
import type { Cluster } from '../Cluster.ts';
import type { Outcome, StoreFault } from '../DurableLog.ts';
import { inBackground } from '../inBackground.ts';
import type { EventStore, Holder, StreamId } from '../store/EventStore.ts';
import { tableStream } from '../table/tableRow.ts';
import { ClassAudience, type Listener } from './ClassAudience.ts';
import { ClassRecord } from './ClassRecord.ts';
import { ClassTables } from './ClassTables.ts';
import { classStream } from './classRow.ts';

/** What a class needs of the process around it. */
export interface ClassAround {
  readonly store: EventStore;
  readonly pool: AgentPool;
  readonly cluster: Cluster;
  readonly scenarioOf: (id: string) => Scenario;
  readonly clock: () => number;
  readonly today: () => number;
  readonly agentPaceMs: { readonly beforeActMs: number; readonly idleMs: number };
  readonly onAlarm: (code: string, what: string) => void;
  /** What went wrong and hurts nobody. */
  readonly onFault: (what: string) => void;
}

/** A connection that comes back so soon was never away. */
const PRESENCE_GRACE_MS = 4000;
const ALARMS_KEPT = 20;
/** The same alarm again within this time is the same alarm. */
const ALARM_ONCE_MS = 10_000;
const SERVER: Actor = { kind: 'server' };

/** One class that is open in this process: its record, its tables, and who listens. */
export class OpenClass {
  readonly id: string;
  readonly code: string;
  readonly record: ClassRecord;
  readonly tables: ClassTables;
  readonly #around: ClassAround;
  readonly #audience: ClassAudience;
  readonly #leaving = new Map<MemberId, NodeJS.Timeout>();
  readonly #alarms: { readonly code: string; readonly atMs: number }[] = [];
  #closed = false;

  private constructor(around: ClassAround, record: ClassRecord) {
    this.id = record.id;
    this.code = record.code;
    this.record = record;
    this.#around = around;
    this.tables = new ClassTables({
      ...around,
      record,
      onTable: (table, { heard }) => {
        if (heard === 'own') around.cluster.announce(tableStream(this.id, table.id));
        this.#audience.tableMoved(table);
      },
      onFollowed: (table, begun) => {
        if (begun === 'own') around.cluster.announce(tableStream(this.id, table));
        this.#audience.classMoved('all');
      },
      onAlarm: (code, what) => this.#raise(code, what),
    });
    this.#audience = new ClassAudience({
      record,
      tables: this.tables,
      alarms: () => this.#alarms,
    });
    record.subscribe(({ entry, heard }) => {
      if (heard === 'own') around.cluster.announce(classStream(this.id));
      this.#audience.classMoved(concernedBy(entry));
    });
  }

  /** The class of this id; null where there is none. */
  static async open(around: ClassAround, classId: string): Promise<OpenClass | null> {
    let raise: (fault: StoreFault) => void = () => {};
    const onFault = (fault: StoreFault) => raise(fault);
    const record = await ClassRecord.open({ ...around, onFault }, classId);
    if (record === null) return null;
    const opened = new OpenClass(around, record);
    raise = ({ code, what }) => opened.#raise(code, what);
    await opened.tables.reopen();
    return opened;
  }

  get listeners(): number {
    return this.#audience.size;
  }

  /** Whether anything can happen here without somebody who acts. */
  get runs(): boolean {
    return this.record.state.procedure.stage === 'play';
  }

  connect(listener: Listener): void {
    const { holder } = listener;
    const { members, procedure } = this.record.state;
    if (procedure.stage === 'closed') return listener.dismiss('class-closed');
    if (holder.role !== 'member') return this.#audience.add(listener);
    const { member } = holder;
    if (members.find(({ id }) => id === member)?.removed !== false)
      return listener.dismiss('removed');
    this.#audience.add(listener);
    this.#inBackground(() => this.#notePresence(member, true));
  }

  disconnect(listener: Listener): void {
    this.#audience.remove(listener);
    if (listener.holder.role !== 'member' || this.#closed) return;
    const { member } = listener.holder;
    clearTimeout(this.#leaving.get(member));
    const timer = setTimeout(() => this.#inBackground(() => this.#left(member)), PRESENCE_GRACE_MS);
    this.#leaving.set(member, timer);
  }

  dismissAll(code: DismissalCode): void {
    this.#audience.dismissAll(code);
  }

  /** Turns an instructor's eyes to a table, where there are such a table and such a delegation. */
  look(listener: Listener, at: Parameters<ClassAudience['look']>[1]): void {
    const { delegations } = this.record.state.header.game;
    if (at !== null && at.as !== null && !delegations.includes(at.as)) return;
    this.#audience.look(listener, at);
  }

  tellAgain(listener: Listener): void {
    this.#audience.tellAgain(listener);
  }

  /** An act of the class, by whoever holds the connection. */
  async actInClass(holder: Holder, id: string, command: ClassCommand): Promise<ActAnswer> {
    const by = actorOf(holder);
    if (by === null) return refused({ by: 'class', refusal: { code: 'not-for-you' } });
    const done = await this.record.act(`${nameOf(holder)}/${id}`, by, this.#measured(command));
    return this.#answerTo(done, (refusal) => ({ by: 'class', refusal }));
  }

  /** An act at a table: the seat comes from the connection, never from the message. */
  async actAtTable(
    holder: Holder,
    id: string,
    tableId: TableId,
    command: Command,
  ): Promise<ActAnswer> {
    const elsewhere: WireRefusal = { by: 'door', code: 'not-your-table' };
    if (holder.role !== 'member') return refused(elsewhere);
    const { member } = holder;
    const { state } = this.record;
    const table = state.tables.find((each) => each.id === tableId);
    const chair = table?.chairs.find((each) => each.member === member);
    const host = table === undefined ? null : await this.tables.open(table.id);
    if (table === undefined || chair === undefined || host === null) return refused(elsewhere);
    const roles = rolesOf(state, table, member);
    if (!chairMay(roles, command))
      return refused({ by: 'chair', role: chairFor(command) ?? chair.role });
    const done = await host.submit({
      id: `${nameOf(holder)}/${id}`,
      seat: chair.delegation,
      command,
      by: { member, role: chair.role },
    });
    return this.#answerTo(done, (refusal) => ({ by: 'table', refusal }));
  }

  /** Lets a new student in. */
  async admit(member: MemberId): Promise<Outcome<ClassRefusal>> {
    return this.record.act(`admit/${member}`, SERVER, { kind: 'admitMember', member });
  }

  /** Everything that the class was, for its instructor. */
  async recordFile(): Promise<ClassRecordFile> {
    const { state, entries } = this.record;
    const known = [...state.earlierTables, ...state.tables];
    const tables = await Promise.all(known.map(({ id }) => this.tables.open(id)));
    return {
      format: 1,
      openedAt: new Date(this.record.openedMs).toISOString(),
      header: state.header,
      entries,
      tables: tables.flatMap((table) =>
        table === null
          ? []
          : { table: table.id, log: table.handedOn(), authors: table.rows.map(({ by }) => by) },
      ),
    };
  }

  /** What the class looks at together; null before its debrief is open. */
  async debriefFile(): Promise<ClassDebriefFile | null> {
    if (this.record.state.procedure.stage !== 'debrief') return null;
    return debriefFileOf(await this.recordFile());
  }

  /** Time passes: stages end, injects go out, absent seats are played. */
  async tick(): Promise<void> {
    const { record, tables } = this;
    if (!this.runs) return;
    await tables.tick();
    for (const { table, delegation, fromMs } of absences(record.state)) {
      const step = tables.find(table)?.state.step;
      if (step === undefined || fromMs > record.nowMs) continue;
      const command = { kind: 'replaceAbsent', table, delegation, step } as const;
      await record.act(`absent/${table}/${delegation}/${record.state.step}`, SERVER, command);
    }
    const { corridorUntilMs, step } = record.state;
    if (corridorUntilMs !== null && corridorUntilMs <= record.nowMs)
      await record.act(`corridor/${step}`, SERVER, { kind: 'endCorridor' });
  }

  /** Whoever is written down as present and is connected nowhere has gone, and the other way round. */
  async sweep(): Promise<void> {
    const { cluster } = this.#around;
    if (cluster.hasOthers) await this.record.catchUp();
    if (cluster.hasOthers && this.runs) await this.tables.catchUp();
    for (const { id, present, removed } of this.record.state.members)
      if (!present && !removed && this.#audience.hears(id)) await this.#notePresence(id, true);
    const connected = await cluster.connectedMembers(this.id);
    if (connected === null) return;
    for (const { id, present } of this.record.state.members)
      if (present && !connected.has(id) && !this.#audience.hears(id) && !this.#leaving.has(id))
        await this.#notePresence(id, false);
  }

  /** Something was appended elsewhere. */
  async heardOf(stream: StreamId): Promise<void> {
    if (stream === classStream(this.id)) return this.record.catchUp();
    const { tables } = this.record.state;
    const table = tables.find(({ id }) => tableStream(this.id, id) === stream);
    if (table === undefined) return;
    const followed = this.tables.find(table.id);
    await (followed === null ? this.tables.open(table.id) : followed.catchUp());
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#leaving.values()) clearTimeout(timer);
    this.tables.close();
    this.#audience.close();
  }

  async #left(member: MemberId): Promise<void> {
    this.#leaving.delete(member);
    if (this.#audience.hears(member)) return;
    const connected = await this.#around.cluster.connectedMembers(this.id);
    if (connected?.has(member) === false && !this.#audience.hears(member))
      await this.#notePresence(member, false);
  }

  async #notePresence(member: MemberId, present: boolean): Promise<void> {
    if (this.record.state.members.find(({ id }) => id === member)?.present === present) return;
    const id = `presence/${member}/${randomUUID()}`;
    const table = this.record.state.tables.find(({ chairs }) =>
      chairs.some((chair) => chair.member === member && chair.replaced),
    );
    const step = table === undefined ? undefined : this.tables.find(table.id)?.state.step;
    await this.record.act(id, SERVER, {
      kind: 'notePresence',
      member,
      present,
      ...(step === undefined ? {} : { step }),
    });
  }

  /** What no page is asked: how far each table has come, for a split, and where an agent takes over. */
  #measured(command: ClassCommand): ClassCommand {
    if (command.kind === 'replaceAbsent') {
      const step = this.tables.find(command.table)?.state.step;
      return step === undefined ? command : { ...command, step };
    }
    if (command.kind !== 'planInject' && command.kind !== 'changeInject') return command;
    if (command.plan.target.kind !== 'split') return command;
    const strengths = Object.fromEntries(
      this.tables.followed.map((table) => [table.id, strengthOf(table.view(TABLE))]),
    );
    return { ...command, strengths };
  }

  #answerTo<Refusal>(done: Outcome<Refusal>, wire: (refusal: Refusal) => WireRefusal): ActAnswer {
    if (done.ok) return { ok: true, seq: done.seq };
    if ('refusal' in done) return refused(wire(done.refusal));
    return refused({ by: 'door', code: 'not-kept' });
  }

  #inBackground(work: () => Promise<unknown>): void {
    inBackground(work, this.#around.onFault);
  }

  #raise(code: string, what: string): void {
    if (this.#closed) return;
    const { nowMs } = this.record;
    const last = this.#alarms.findLast((alarm) => alarm.code === code);
    if (last !== undefined && nowMs - last.atMs < ALARM_ONCE_MS) return;
    this.#around.onAlarm(code, what);
    this.#alarms.push({ code, atMs: nowMs });
    if (this.#alarms.length > ALARMS_KEPT) this.#alarms.shift();
    this.#audience.classMoved('all');
  }
}

function refused(refusal: WireRefusal): ActAnswer {
  return { ok: false, refusal };
}

function actorOf(holder: Holder): Actor | null {
  switch (holder.role) {
    case 'host':
    case 'coHost':
      return { kind: holder.role };
    case 'member':
      return { kind: 'member', member: holder.member };
    case 'projector':
      return null;
    default:
      return holder satisfies never;
  }
}

/** Keeps the ids that one sender chooses apart from everybody else's. */
function nameOf(holder: Holder): string {
  return holder.role === 'member' ? `member/${holder.member}` : holder.role;
}

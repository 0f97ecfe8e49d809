import {
  agentFor,
  agentsAt,
  injectsDue,
  stageAllowanceMs,
  type TableId,
} from '../../classroom/index.ts';
import { type DelegationId, TABLE } from '../../engine/index.ts';
import { agentsOf } from '../../session/agentsOf.ts';
import { agentOf } from '../../session/playerNamed.ts';
import type { AgentPool } from '../agents/AgentPool.ts';
import { TableAgents } from '../agents/TableAgents.ts';
import { inBackground } from '../inBackground.ts';
import type { EventStore } from '../store/EventStore.ts';
import { openTableStream } from '../table/openTableStream.ts';
import { type TableAround, type TableHeard, TableHost } from '../table/TableHost.ts';
import type { ClassRecord, IssuedDuty } from './ClassRecord.ts';

export interface ClassTablesParts {
  readonly record: ClassRecord;
  readonly store: EventStore;
  readonly pool: AgentPool;
  readonly clock: () => number;
  readonly today: () => number;
  readonly agentPaceMs: { readonly beforeActMs: number; readonly idleMs: number };
  readonly onTable: (table: TableHost, heard: TableHeard) => void;
  /** A table has just begun to be followed here; `own` where this process has begun its stream. */
  readonly onFollowed: (table: TableId, begun: 'own' | 'elsewhere') => void;
  readonly onAlarm: (code: string, what: string) => void;
  /** What went wrong and hurts nobody. */
  readonly onFault: (what: string) => void;
}

interface Place {
  readonly table: TableHost;
  readonly agents: TableAgents;
}

/** How long another process gets to carry out what it has written into the class's log. */
const OTHERS_DUTY_MS = 2000;
/** How long after a fault what was left undone is tried again. */
const RETRY_MS = 2000;

/** The tables of one class as this process follows them: opened, kept in time, their agents asked. */
export class ClassTables {
  readonly #parts: ClassTablesParts;
  readonly #places = new Map<TableId, Place>();
  readonly #opening = new Map<TableId, Promise<TableHost | null>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #unsubscribe: () => void;
  readonly #around: TableAround;
  /** Duties that the store would not take. */
  readonly #undone = new Set<IssuedDuty>();
  #failedAtMs: number | null = null;
  #injecting = false;
  #closed = false;

  constructor(parts: ClassTablesParts) {
    const { record, store, clock, today } = parts;
    this.#parts = parts;
    this.#around = {
      store,
      classId: record.id,
      scenarioOf: () => record.scenario,
      allowanceMs: (stage, round) => stageAllowanceMs(record.state.header.plan, stage, round),
      clock,
      today,
      onFault: ({ code, what }) => {
        this.#failedAtMs = clock();
        parts.onAlarm(code, what);
      },
    };
    this.#unsubscribe = record.subscribe(({ entry, duties, heard }) => {
      // Whoever wrote the entry does what it asks; should that process die, the others do.
      if (heard === 'own') this.#inBackground(() => this.#discharge(duties));
      else if (duties.length > 0)
        this.#later(() => this.#inBackground(() => this.#discharge(duties)));
      if (entry.command.kind === 'startSitting') this.#letGo();
      this.proceed();
    });
  }

  /** Follows the tables of the present sitting, and does what a process that died has left undone. */
  async reopen(): Promise<void> {
    const { record } = this.#parts;
    await this.#discharge(record.duties);
    await Promise.all(record.state.tables.map(({ id }) => this.open(id)));
    this.proceed();
  }

  get followed(): readonly TableHost[] {
    return [...this.#places.values()].map(({ table }) => table);
  }

  /** A table that is followed here already. */
  find(id: TableId): TableHost | null {
    return this.#places.get(id)?.table ?? null;
  }

  /** A table of this class; null where there is none. */
  async open(id: TableId, begun: 'own' | 'elsewhere' = 'elsewhere'): Promise<TableHost | null> {
    const opening = this.#opening.get(id) ?? this.#follow(id, begun);
    this.#opening.set(id, opening);
    try {
      return await opening;
    } finally {
      this.#opening.delete(id);
    }
  }

  /** Ends the stages whose time is over, and sends what is due. */
  async tick(): Promise<void> {
    await this.#makeUp();
    await Promise.all(this.followed.filter(({ ended }) => !ended).map((table) => table.expire()));
    await this.#sendInjects();
  }

  /** Reads what others have written and whose news may have been lost. */
  async catchUp(): Promise<void> {
    await Promise.all(this.followed.filter(({ ended }) => !ended).map((table) => table.catchUp()));
  }

  /** Looks again whether an agent is to play somewhere. */
  proceed(): void {
    for (const { table, agents } of this.#places.values()) if (!table.ended) agents.proceed();
  }

  close(): void {
    this.#closed = true;
    this.#unsubscribe();
    for (const timer of this.#timers) clearTimeout(timer);
    for (const { agents } of this.#places.values()) agents.stop();
    this.#places.clear();
  }

  async #follow(id: TableId, begun: 'own' | 'elsewhere'): Promise<TableHost | null> {
    const known = this.find(id);
    if (known !== null || this.#closed) return known;
    const table = await TableHost.open(this.#around, id);
    if (table === null || this.#closed) return null;
    const { pool, agentPaceMs, onTable, onFollowed, onAlarm } = this.#parts;
    table.subscribe((heard) => {
      onTable(table, heard);
      this.#inBackground(() => (table.ended ? this.#end(table) : this.#sendInjects()));
    });
    const agents = new TableAgents({
      table,
      pool,
      agents: () => this.#agentsAt(table),
      ...agentPaceMs,
      onFault: (seat, what) => onAlarm('agent-failed', `${id} ${seat}: ${what}`),
    });
    this.#places.set(id, { table, agents });
    agents.proceed();
    if (table.ended) this.#inBackground(() => this.#end(table));
    onFollowed(id, begun);
    return table;
  }

  /** Follows no longer what was played in an earlier sitting; whoever asks for it opens it again. */
  #letGo(): void {
    const { tables } = this.#parts.record.state;
    const present = new Set(tables.map(({ id }) => id));
    for (const [id, { table, agents }] of this.#places) {
      if (present.has(id) || !table.ended) continue;
      agents.stop();
      this.#places.delete(id);
    }
  }

  /** Does each duty once: its id tells whether it was done before. */
  async #discharge(duties: readonly IssuedDuty[]): Promise<void> {
    await Promise.all(
      duties.map(async (issued) => {
        this.#undone.add(issued);
        if (await this.#isDone(issued)) this.#undone.delete(issued);
        else this.#failedAtMs = this.#parts.clock();
      }),
    );
  }

  /** Does a duty; whether there is nothing left of it to do. */
  async #isDone({ id, duty }: IssuedDuty): Promise<boolean> {
    const { store, record, today, onAlarm } = this.#parts;
    if (duty.kind === 'open') {
      const fault = await openTableStream(store, record.id, record.scenario, duty, today());
      if (fault !== null) onAlarm(fault.code, fault.what);
      return fault === null && (await this.open(duty.table, 'own')) !== null;
    }
    const table = await this.open(duty.table);
    if (table === null) return false;
    if (duty.kind === 'finish') {
      await table.finish();
      return table.ended;
    }
    const done = await table.submit({ id, seat: TABLE, command: duty.command });
    return done.ok || 'refusal' in done;
  }

  /** After a fault: does what was left undone, and lets agents and endings try again. */
  async #makeUp(): Promise<void> {
    const { record, clock } = this.#parts;
    if (this.#failedAtMs === null || clock() - this.#failedAtMs < RETRY_MS) return;
    this.#failedAtMs = null;
    const duties = record.duties.filter((duty) => this.#undone.has(duty));
    this.#undone.clear();
    await this.#discharge(duties);
    for (const table of this.followed.filter(({ ended }) => ended)) await this.#end(table);
    this.proceed();
  }

  #inBackground(work: () => Promise<unknown>): void {
    inBackground(work, (what) => {
      this.#failedAtMs = this.#parts.clock();
      this.#parts.onFault(what);
    });
  }

  /** Notes every inject whose moment has come, table by table; what it asks is a duty of that note. */
  async #sendInjects(): Promise<void> {
    if (this.#injecting || this.#closed) return;
    this.#injecting = true;
    try {
      const { record } = this.#parts;
      const facts = this.followed.map((table) => ({ table: table.id, view: table.view(TABLE) }));
      for (const { inject, table, plannedMs } of injectsDue(record.state, facts, record.nowMs)) {
        const note = { kind: 'noteInject', inject, table, plannedMs } as const;
        await record.act(`inject/${inject}/${table}/${plannedMs}`, { kind: 'server' }, note);
      }
    } finally {
      this.#injecting = false;
    }
  }

  /** The delegations that agents play now, with the name of each agent. */
  #agentsAt(table: TableHost): ReadonlyMap<DelegationId, string> {
    const { header, tables } = this.#parts.record.state;
    const seated = tables.find(({ id }) => id === table.id);
    if (seated === undefined) return agentsOf(table.header);
    return new Map(
      agentsAt(header.game, seated).map((delegation) => {
        const opened = table.header.players[delegation];
        const aim = table.view(delegation).own?.aim ?? null;
        const player = opened?.kind === 'agent' ? opened : agentFor(aim, header.plan);
        return [delegation, agentOf(player)];
      }),
    );
  }

  async #end(table: TableHost): Promise<void> {
    const { record, clock } = this.#parts;
    const command = { kind: 'endTable', table: table.id } as const;
    const done = await record.act(`end/${table.id}`, { kind: 'server' }, command);
    if (!done.ok && 'fault' in done) this.#failedAtMs = clock();
  }

  #later(call: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      call();
    }, OTHERS_DUTY_MS);
    this.#timers.add(timer);
  }
}

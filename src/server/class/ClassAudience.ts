import {
  type ClassAudience as AudienceOfClass,
  type ClassTable,
  type ClassView,
  chairView,
  classViewFor,
  type MemberId,
  rolesOf,
  type TableId,
  type TableTile,
  tileOf,
} from '../../classroom/index.ts';
import { type DelegationId, PUBLIC, type Seat, TABLE } from '../../engine/index.ts';
import type { DismissalCode, LogNews, TableNews } from '../../protocol/index.ts';
import type { Holder } from '../store/EventStore.ts';
import type { TableHost } from '../table/TableHost.ts';
import type { ClassRecord } from './ClassRecord.ts';
import type { ClassTables } from './ClassTables.ts';

/** Somebody who is told of a class: a connection, seen from the class. */
export interface Listener {
  readonly holder: Holder;
  tellClass(view: ClassView): void;
  tellTable(news: TableNews): void;
  tellLog(news: LogNews): void;
  dismiss(code: DismissalCode): void;
}

/** From where a listener sees a table, and how much of its record it was told. */
interface Place {
  readonly table: TableId;
  readonly seat: Seat;
  /** With other verbs one sees other things. */
  readonly roles: string;
  readonly playedFor: TableNews['playedFor'];
  readonly told: number;
  readonly wasOver: boolean;
}

interface Known {
  place: Place | null;
  /** The class as it was told last, as JSON. */
  told: string;
  /** Logs that were sent already. */
  readonly logs: Set<TableId>;
  /** What an instructor looks at. */
  look: { readonly table: TableId; readonly as: DelegationId | null } | null;
}

export interface ClassAudienceParts {
  readonly record: ClassRecord;
  readonly tables: ClassTables;
  readonly alarms: () => readonly { readonly code: string; readonly atMs: number }[];
}

/** News of the class that come close together are told once. */
const CLASS_NEWS_MS = 150;
const TILES_MS = 1000;

/** Tells everybody who listens to a class what that one may know, and nothing else. */
export class ClassAudience {
  readonly #parts: ClassAudienceParts;
  readonly #listeners = new Map<Listener, Known>();
  #due: NodeJS.Timeout | null = null;
  /** Of the students, those who are to be told; null for everybody. */
  #concerned: Set<MemberId> | null = new Set();
  #tilesDue: NodeJS.Timeout | null = null;

  constructor(parts: ClassAudienceParts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** Whether a student listens here, by whatever connection. */
  hears(member: MemberId): boolean {
    return this.#of(member).length > 0;
  }

  add(listener: Listener): void {
    this.#listeners.set(listener, { place: null, told: '', logs: new Set(), look: null });
    this.#tellClass(listener);
    this.#tellTable(listener);
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  dismiss(listener: Listener, code: DismissalCode): void {
    this.#listeners.delete(listener);
    listener.dismiss(code);
  }

  dismissAll(code: DismissalCode): void {
    for (const listener of [...this.#listeners.keys()]) this.dismiss(listener, code);
  }

  /** Turns an instructor's eyes to a table as the public or one delegation sees it; null turns them away. */
  look(listener: Listener, at: Known['look']): void {
    const known = this.#listeners.get(listener);
    if (known === undefined || !['host', 'coHost'].includes(listener.holder.role)) return;
    known.look = at;
    known.place = null;
    this.#tellTable(listener);
  }

  /** Tells the whole record of its table anew. */
  tellAgain(listener: Listener): void {
    const known = this.#listeners.get(listener);
    if (known === undefined) return;
    known.place = null;
    this.#tellTable(listener);
  }

  /** After something has happened at a table. */
  tableMoved(table: TableHost): void {
    for (const [listener, known] of this.#listeners)
      if (known.place?.table === table.id) this.#tellTable(listener);
    this.#tilesDue ??= setTimeout(() => {
      this.#tilesDue = null;
      for (const listener of this.#listeners.keys())
        if (listener.holder.role !== 'member') this.#tellClass(listener);
    }, TILES_MS);
  }

  /** After something has happened to the class, of which those at the front are told in any case. */
  classMoved(students: readonly MemberId[] | 'all'): void {
    if (students === 'all') this.#concerned = null;
    else for (const member of students) this.#concerned?.add(member);
    this.#due ??= setTimeout(() => {
      const concerned = this.#concerned;
      this.#concerned = new Set();
      this.#due = null;
      this.#dismissRemoved();
      for (const [listener, known] of this.#listeners) {
        const { holder } = listener;
        if (holder.role === 'member' && concerned?.has(holder.member) === false) continue;
        this.#tellClass(listener);
        if (this.#isPlacedAnew(listener, known)) this.#tellTable(listener);
      }
    }, CLASS_NEWS_MS);
  }

  close(): void {
    for (const timer of [this.#due, this.#tilesDue]) if (timer !== null) clearTimeout(timer);
    this.#listeners.clear();
  }

  #of(member: MemberId): readonly Listener[] {
    return [...this.#listeners.keys()].filter(
      ({ holder }) => holder.role === 'member' && holder.member === member,
    );
  }

  #dismissRemoved(): void {
    const { state } = this.#parts.record;
    for (const member of state.members)
      if (member.removed) for (const each of this.#of(member.id)) this.dismiss(each, 'removed');
    if (state.procedure.stage === 'closed') this.dismissAll('class-closed');
  }

  #tellClass(listener: Listener): void {
    const { record, alarms } = this.#parts;
    const { holder } = listener;
    const facts = {
      code: record.code,
      atMs: record.nowMs,
      tiles: holder.role === 'member' ? [] : this.#tiles(),
      alarms: alarms(),
    };
    const audience: AudienceOfClass =
      holder.role === 'member' ? { kind: 'member', member: holder.member } : { kind: holder.role };
    const view = classViewFor(record.state, audience, facts);
    const told = JSON.stringify(view);
    const known = this.#listeners.get(listener);
    // Most of what happens to a class is nothing to most of its members.
    if (known?.told !== told) listener.tellClass(view);
    if (known !== undefined) known.told = told;
    this.#tellLogs(listener);
  }

  #tiles(): readonly TableTile[] {
    const { record, tables } = this.#parts;
    return record.state.tables.flatMap((table) => {
      const host = tables.find(table.id);
      if (host === null) return [];
      return tileOf(table, host.view(TABLE), { idleMs: host.idleMs, leftMs: host.clock.leftMs });
    });
  }

  /** The logs of the tables at which one has sat, once the class debrief is open. */
  #tellLogs(listener: Listener): void {
    const { record, tables } = this.#parts;
    const { holder } = listener;
    const known = this.#listeners.get(listener);
    if (holder.role !== 'member' || known === undefined) return;
    if (record.state.procedure.stage !== 'debrief') return;
    for (const table of [...record.state.earlierTables, ...record.state.tables]) {
      if (known.logs.has(table.id) || !sitsAt(table, holder.member)) continue;
      known.logs.add(table.id);
      void tables.open(table.id).then((host) => {
        if (host?.ended !== true) return;
        const { id, sitting, number, chairs } = table;
        const chair = chairs.find(({ member }) => member === holder.member);
        const delegation = chair?.delegation ?? null;
        const roles = rolesOf(record.state, table, holder.member);
        const log = host.handedOn();
        listener.tellLog({ table: id, sitting, number, delegation, roles, log });
      });
    }
  }

  #tellTable(listener: Listener): void {
    const known = this.#listeners.get(listener);
    const sight = known === undefined ? null : this.#sightOf(listener, known);
    if (known === undefined || sight === null) return;
    const { table, number, delegation, roles, host } = sight;
    const seat = delegation ?? PUBLIC;
    const { place } = known;
    const view = roles === null ? host.view(seat) : chairView(host.view(seat), roles);
    const over = view.stage === 'verdict';
    const verbs = roles?.join() ?? '';
    const goesOn =
      place?.table === table &&
      place.seat === seat &&
      place.roles === verbs &&
      place.wasOver === over;
    const recordFrom = goesOn ? place.told : 0;
    const { setting: _, record, ...rest } = view;
    const { playedFor } = sight;
    known.place = { table, seat, roles: verbs, playedFor, told: record.length, wasOver: over };
    listener.tellTable({
      table,
      number,
      cut: host.header.cut,
      delegation,
      roles: roles ?? [],
      view: rest,
      recordFrom,
      record: record.slice(recordFrom),
      clock: host.clock,
      playedFor,
    });
  }

  /** Whether a change of the class has given a listener another table, seat or verbs. */
  #isPlacedAnew(listener: Listener, known: Known): boolean {
    const { place } = known;
    const sight = this.#sightOf(listener, known);
    if (sight === null) return false;
    return (
      place?.table !== sight.table ||
      place.seat !== (sight.delegation ?? PUBLIC) ||
      place.roles !== (sight.roles?.join() ?? '') ||
      place.playedFor?.fromStep !== sight.playedFor?.fromStep ||
      place.playedFor?.toStep !== sight.playedFor?.toStep
    );
  }

  /** What a listener sees of which table; null where it sees none. */
  #sightOf({ holder }: Listener, { look }: Known) {
    const { record, tables } = this.#parts;
    const { state } = record;
    if (holder.role === 'member') {
      const table = state.tables.find((each) => sitsAt(each, holder.member));
      const host = table === undefined ? null : tables.find(table.id);
      if (table === undefined || host === null) return null;
      const chair = table.chairs.find(({ member }) => member === holder.member);
      const roles = chair === undefined ? null : rolesOf(state, table, holder.member);
      const delegation = chair?.delegation ?? null;
      const playedFor = chair?.playedFor ?? null;
      return { table: table.id, number: table.number, delegation, roles, host, playedFor };
    }
    if (holder.role === 'projector' || look === null) return null;
    const table = state.tables.find(({ id }) => id === look.table);
    const host = tables.find(look.table);
    if (table === undefined || host === null) return null;
    const { number } = table;
    return { table: table.id, number, delegation: look.as, roles: null, host, playedFor: null };
  }
}

function sitsAt(table: ClassTable, member: MemberId): boolean {
  return table.observers.includes(member) || table.chairs.some((chair) => chair.member === member);
}

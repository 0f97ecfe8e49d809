import type { CutId, EventId, Log } from '../engine/index.ts';
import type { ChairRole } from './chairs.ts';
import type { TableId } from './classIds.ts';
import type { ClassEntry, ClassHeader } from './classLog.ts';
import { foldClass } from './foldClass.ts';
import type { Inject } from './inject.ts';

/** `GET /api/record`, with an instructor's key as bearer: everything that the class was. */
export interface ClassRecordFile {
  readonly format: 1;
  /** When it was opened, in UTC: `2026-03-02T09:15:00.000Z`. */
  readonly openedAt: string;
  readonly header: ClassHeader;
  readonly entries: readonly ClassEntry[];
  readonly tables: readonly {
    readonly table: TableId;
    /** With its end. */
    readonly log: Log;
    /** Who gave each entry, in the order of the entries; null for agents and the table itself. */
    readonly authors: readonly ({ readonly member: string; readonly role: ChairRole } | null)[];
  }[];
}

/**
 * `GET /api/debrief`, with a key of the host, a co-host or the projector as bearer, once the class debrief
 * is open and so every game over: what the class looks at together. It names nobody, and holds no word
 * that anybody wrote.
 */
export interface ClassDebriefFile {
  readonly format: 1;
  readonly scenario: string;
  readonly cut: CutId;
  /** Earlier games first, by number. */
  readonly tables: readonly PlayedTable[];
  readonly injects: readonly InjectSent[];
}

export interface PlayedTable {
  readonly table: TableId;
  readonly number: number;
  /** Counted from 0. */
  readonly sitting: number;
  readonly log: Log;
}

/** An inject that went out, without its words; a message has no event. */
export interface InjectSent extends Pick<Inject, 'id' | 'sitting' | 'reached' | 'pairs'> {
  readonly event: EventId | null;
  readonly target: Inject['plan']['target']['kind'];
}

/** What a class may look at together, from its record. */
export function debriefFileOf({ header, entries, tables }: ClassRecordFile): ClassDebriefFile {
  const state = foldClass(header, entries);
  const logs = new Map(tables.map(({ table, log }) => [table, log]));
  return {
    format: 1,
    scenario: header.plan.scenario,
    cut: header.plan.cut,
    tables: [...state.earlierTables, ...state.tables].flatMap(({ id, number, sitting }) => {
      const log = logs.get(id);
      return log === undefined ? [] : [{ table: id, number, sitting, log }];
    }),
    injects: state.injects.flatMap(({ id, sitting, plan, reached, pairs }) =>
      Object.keys(reached).length === 0
        ? []
        : {
            ...{ id, sitting, reached, pairs, target: plan.target.kind },
            event: plan.content.kind === 'event' ? plan.content.event : null,
          },
    ),
  };
}

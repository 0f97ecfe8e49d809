import { type TableAnalysis, tableAnalysis } from '../analysis/classes/tableAnalysis.ts';
import { gameLine } from '../analysis/debrief/GameLine.ts';
import { type OutcomePlane, outcomePlane } from '../analysis/debrief/outcomePlane.ts';
import {
  type ClassDebriefFile,
  type ClassRecordFile,
  debriefFileOf,
  type InjectSent,
} from '../classroom/index.ts';
import type { Scenario } from '../engine/index.ts';

export type { ClassDebriefFile, ClassRecordFile, InjectSent, OutcomePlane, TableAnalysis };

/** The games of a class, worked out table by table, so that a page stays awake meanwhile. */
export class ClassAnalysis {
  readonly scenario: Scenario;
  readonly injects: readonly InjectSent[];
  readonly #file: ClassDebriefFile;
  readonly #tables: TableAnalysis[] = [];
  readonly #planes = new Map<string, OutcomePlane>();
  #unfinished = 0;
  #next = 0;

  constructor(scenario: Scenario, file: ClassDebriefFile) {
    this.scenario = scenario;
    this.injects = file.injects;
    this.#file = file;
  }

  static ofRecord(scenario: Scenario, record: ClassRecordFile): ClassAnalysis {
    return new ClassAnalysis(scenario, debriefFileOf(record));
  }

  /** Those that are worked out so far. */
  get tables(): readonly TableAnalysis[] {
    return this.#tables;
  }

  get unfinished(): number {
    return this.#unfinished;
  }

  /** Works out one more table; whether there is another one after it. */
  step(): boolean {
    const table = this.#file.tables[this.#next];
    if (table === undefined) return false;
    this.#next += 1;
    const analysis = tableAnalysis(this.scenario, table);
    if (analysis === null) this.#unfinished += 1;
    else this.#tables.push(analysis);
    return this.#next < this.#file.tables.length;
  }

  /** Works out all that is left. */
  finish(): this {
    while (this.step());
    return this;
  }

  /** One table among all that it could have agreed; worked out once. */
  plane({ table, log }: Pick<TableAnalysis, 'table' | 'log'>): OutcomePlane {
    const known = this.#planes.get(table) ?? outcomePlane(gameLine(this.scenario, log));
    this.#planes.set(table, known);
    return known;
  }
}

import {
  type Command,
  type DelegationId,
  type Forecast,
  forecast,
  type Happening,
  type Log,
  type LogEntry,
  type Refusal,
  refusalFor,
  type Scenario,
  type State,
  TABLE,
  type View,
  withEnd,
} from '../engine/index.ts';
import { logText } from '../protocol/index.ts';
import { AgentDriver, type MindFault, type Pace } from './AgentDriver.ts';
import { agentsOf } from './agentsOf.ts';
import type { Stored, WhyNot } from './browserStore.ts';
import { type Disclosed, disclosedIn } from './disclosedIn.ts';
import { branchOf } from './gameLine.ts';
import type { Clock, LocalTable } from './LocalTable.ts';
import { playerNamed } from './playerNamed.ts';
import { forkTable } from './resumeTable.ts';
import type { AgentFault } from './runAgents.ts';
import type { EndingReached, SavedGame } from './SavedGame.ts';
import type { Saves } from './saves.ts';
import type { Submission } from './Table.ts';
import type { Thinker } from './Thinker.ts';
import type { Timers } from './Timers.ts';
import type { TriedLine } from './TriedLine.ts';
import { type TakeBack, takeBackOf } from './takeBackOf.ts';

/** What a solo game needs from the page around it. */
export interface SoloHost {
  readonly thinker: Thinker;
  /** Null for a game that is not kept. */
  readonly saves: Saves | null;
  readonly timers: Timers;
  /** For the table's running time. */
  readonly clock: Clock;
  /** For the date of a save, in milliseconds since 1970. */
  readonly today: Clock;
  readonly pace: Pace;
}

export interface SoloParts {
  readonly id: string;
  readonly table: LocalTable;
  readonly seat: DelegationId;
  readonly rewound: boolean;
  /** The line that this one tries another answer to. */
  readonly tried?: TriedLine | null;
}

/** What a game tells whoever shows it. */
export type SoloNews =
  | { readonly kind: 'entry'; readonly entry: LogEntry }
  | { readonly kind: 'thinking'; readonly seat: DelegationId | null }
  /** The game stands where it stood before this entry; the line that followed is in `oldLines`. */
  | { readonly kind: 'forked'; readonly atEntry: number }
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved'; readonly why: WhyNot }
  | { readonly kind: 'agentFailed'; readonly fault: AgentFault | MindFault };

/** A meter's move, as the record has it. */
export type MeterMoved = Extract<Happening, { readonly kind: 'meterMoved' }>;

/** One person against agents, in the page. `startSolo` and `resumeSolo` open it, `close` ends it. */
export class SoloGame {
  readonly seat: DelegationId;
  /** The line that this one tries another answer to; null where it tries none. */
  readonly tried: TriedLine | null;
  readonly #host: SoloHost;
  readonly #listeners = new Set<(news: SoloNews) => void>();
  #id: string;
  #table: LocalTable;
  #rewound: boolean;
  #driver: AgentDriver;
  #unsubscribe: () => void;
  #pace: Pace;
  #thinking: DelegationId | null = null;
  readonly #oldLines: Log[] = [];

  constructor(host: SoloHost, { id, table, seat, rewound, tried = null }: SoloParts) {
    this.seat = seat;
    this.tried = tried;
    this.#host = host;
    this.#id = id;
    this.#rewound = rewound;
    this.#pace = host.pace;
    this.#table = table;
    this.#unsubscribe = table.subscribe((entry) => this.#heard(entry));
    this.#driver = this.#drive();
  }

  /** The name of its save; a game that went back to an earlier turn goes on under a new one. */
  get id(): string {
    return this.#id;
  }

  /** The table is nobody else's: whatever may be done with a game may be done with this one. */
  get alone(): this {
    return this;
  }

  /** What it was opened with, at its present pace. */
  get host(): SoloHost {
    return { ...this.#host, pace: this.#pace };
  }

  get scenario(): Scenario {
    return this.#table.state.setting.scenario;
  }

  get log(): Log {
    return this.#table.log;
  }

  /** The name of the agents, of the first one where they differ. */
  get agent(): string {
    const [agent = ''] = agentsOf(this.log.header).values();
    return agent;
  }

  /** Whether the agents were drawn and are not to be told before the verdict. */
  get agentIsDrawn(): boolean {
    return Object.values(this.log.header.players).some(
      (player) => player.kind === 'agent' && player.drawn === true,
    );
  }

  /** Who played, and why each agent did what it did; null until the dialogue is over. */
  disclosed(): Disclosed | null {
    return this.view().verdict === null ? null : disclosedIn(this.log);
  }

  /** The log and the state that it leads to, all secrets included; null until the dialogue is over. */
  finished(): { readonly log: Log; readonly state: State } | null {
    const { log, state } = this.#table;
    return this.view().verdict === null ? null : { log, state };
  }

  get rewound(): boolean {
    return this.#rewound;
  }

  /** The agent that is being asked. */
  get thinking(): DelegationId | null {
    return this.#thinking;
  }

  /** What was played before each take-back or rewinding, oldest first. */
  get oldLines(): readonly Log[] {
    return this.#oldLines;
  }

  view(): View {
    return this.#table.view(this.seat);
  }

  refusalFor(command: Command): Refusal | null {
    return refusalFor(this.view(), command);
  }

  /** What a command would cost; null where it is not legal now. */
  forecast(command: Command): Forecast | null {
    const view = this.view();
    return refusalFor(view, command) === null ? forecast(view, command) : null;
  }

  submit(command: Command): Submission {
    return this.#table.submit(this.seat, command);
  }

  pause(): Submission {
    return this.#table.submit(TABLE, { kind: 'pause' });
  }

  resume(): Submission {
    return this.#table.submit(TABLE, { kind: 'resume' });
  }

  /** What moved in the last step, as far as one's own seat may know. */
  lastMoves(): readonly MeterMoved[] {
    const { record, step } = this.view();
    return record.filter(
      (happening): happening is MeterMoved =>
        happening.kind === 'meterMoved' && happening.step === step,
    );
  }

  subscribe(listener: (news: SoloNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  setPace(pace: Pace): void {
    this.#pace = pace;
  }

  /** Whether and why not one's last command can be taken back. */
  canTakeBack(): TakeBack {
    return takeBackOf(this.log.entries, this.view(), this.seat);
  }

  takeBack(): TakeBack {
    const takeBack = this.canTakeBack();
    if (takeBack.ok) this.#fork(takeBack.entry.id);
    return takeBack;
  }

  /** Goes back to before an entry, as a game of its own: the save of this line stays as it is. */
  rewind(atEntry: number): void {
    this.#id = branchOf(this.#id, this.#host.today());
    this.#rewound = true;
    this.#fork(Math.max(0, Math.min(Math.trunc(atEntry), this.log.entries.length)));
  }

  /** The log to hand on, with its end. */
  handedOn(): Log {
    return withEnd(this.log, this.#table.state);
  }

  /** The log as a file to hand on, with its end. */
  exportText(): string {
    return logText(this.handedOn());
  }

  /** The game as it stands, as it is kept. */
  saved(): SavedGame {
    const { header, entries } = this.log;
    const { round, stage } = this.view();
    return {
      id: this.#id,
      when: this.#host.today(),
      scenario: header.scenario,
      cut: header.cut,
      seat: this.seat,
      level: playerNamed(this.agent).level,
      round,
      stage,
      entries: entries.length,
      rewound: this.#rewound,
      tried: this.tried && { from: this.tried.id, entry: this.tried.entry },
      text: logText(this.log),
    };
  }

  /** The steps of the record that are one's own decisions, and the entry that each was. */
  ownSteps(): ReadonlyMap<number, number> {
    const own = this.log.entries.filter(({ seat }) => seat === this.seat);
    return new Map(own.map(({ id }) => [id + 1, id]));
  }

  /** Puts an ending into the gallery, unless the game was rewound; null where it does not belong there. */
  async reachedEnding(ending: string): Promise<Stored<null> | null> {
    const { saves, today } = this.#host;
    if (saves === null || this.#rewound || this.view().verdict === null) return null;
    const { scenario, cut } = this.log.header;
    const reached = { id: this.#id, when: today(), ending, scenario, cut, seat: this.seat };
    return saves.addEnding(reached satisfies EndingReached);
  }

  /** Resolves when the table waits for the person. */
  settled(): Promise<void> {
    return this.#driver.settled();
  }

  close(): void {
    this.#driver.stop();
    this.#unsubscribe();
    this.#listeners.clear();
  }

  #drive(): AgentDriver {
    const { length } = this.log.entries;
    return new AgentDriver({
      table: this.#table,
      // A new game waits for its person's first act, and so does an answer that is to be tried.
      awaitsAct: length === 0 || length === this.tried?.entry,
      thinker: this.#host.thinker,
      timers: this.#host.timers,
      pace: () => this.#pace,
      onThinking: (seat) => {
        if (seat === this.#thinking) return;
        this.#thinking = seat;
        this.#tell({ kind: 'thinking', seat });
      },
      onFault: (fault) => this.#tell({ kind: 'agentFailed', fault }),
    });
  }

  #fork(atEntry: number): void {
    this.#oldLines.push(this.log);
    this.#driver.stop();
    this.#unsubscribe();
    this.#table = forkTable(this.#table, atEntry);
    this.#unsubscribe = this.#table.subscribe((entry) => this.#heard(entry));
    this.#driver = this.#drive();
    this.#save();
    this.#tell({ kind: 'forked', atEntry });
  }

  #heard(entry: LogEntry): void {
    // Kept first: whatever somebody has seen happen is there when the page is opened again.
    this.#save();
    this.#tell({ kind: 'entry', entry });
  }

  #save(): void {
    const { saves } = this.#host;
    if (saves === null) return;
    saves.write(this.saved()).then((stored) => {
      this.#tell(stored.available ? { kind: 'saved' } : { kind: 'unsaved', why: stored.why });
    });
  }

  #tell(news: SoloNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}

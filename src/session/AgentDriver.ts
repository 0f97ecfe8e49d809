import type { Decision } from '../agents/decision.ts';
import { type DelegationId, type LogEntry, type Stage, TABLE } from '../engine/index.ts';
import { agentsOf, situationOf } from './agentsOf.ts';
import { type AgentFault, actByDefault, faultOf } from './runAgents.ts';
import { type Asked, idleWakes, NOBODY_ASKED, nextTurn, notePass } from './scheduler.ts';
import type { Table } from './Table.ts';
import type { Thinker } from './Thinker.ts';
import type { Timers } from './Timers.ts';

/** How a table with a person breathes. */
export interface Pace {
  /** The least time between the asking of an agent and an act that others see. */
  readonly beforeActMs: number;
  /** Idle time after which the agents are asked again; null where they never are. */
  readonly idleMs: number | null;
}

export const PAGE_PACE: Pace = { beforeActMs: 900, idleMs: 20_000 };

export interface DriverParts {
  readonly table: Table;
  readonly thinker: Thinker;
  readonly timers: Timers;
  /** Whether a person's act is waited for before the first agent is asked. */
  readonly awaitsAct: boolean;
  readonly pace: () => Pace;
  readonly onThinking: (seat: DelegationId | null) => void;
  readonly onFault: (fault: AgentFault | MindFault) => void;
}

/** An agent that broke down over a view; the default command stands in for it. */
export interface MindFault {
  readonly seat: DelegationId;
  readonly what: string;
}

/** Asks the agents of a table in the order of play for as long as it is open, one at a time. */
export class AgentDriver {
  readonly #parts: DriverParts;
  readonly #unsubscribe: () => void;
  #asked: Asked = NOBODY_ASKED;
  #run: Promise<void> | null = null;
  #moved = false;
  #stopped = false;
  #cancelIdle: () => void = () => {};
  #wake: () => void = () => {};

  constructor(parts: DriverParts) {
    this.#parts = parts;
    this.#unsubscribe = parts.table.subscribe((entry) => {
      // A pause asks nobody anew: who has passed has passed.
      if (isPause(entry)) this.#asked = { ...this.#asked, step: this.#asked.step + 1 };
      this.#proceed();
    });
    // Nothing of the agents is fetched before they are needed.
    if (!parts.awaitsAct) this.#proceed();
  }

  /** Resolves when only a person or the clock can move the table, or the driver has stopped. */
  async settled(): Promise<void> {
    while (this.#run !== null) await this.#run;
  }

  stop(): void {
    this.#stopped = true;
    this.#unsubscribe();
    this.#cancelIdle();
    this.#wake();
  }

  #proceed(): void {
    this.#moved = true;
    this.#cancelIdle();
    this.#wake();
    this.#run ??= this.#drive();
  }

  async #drive(): Promise<void> {
    // Whoever opened the table gets to subscribe before an agent acts.
    await Promise.resolve();
    try {
      while (!this.#stopped && this.#moved) {
        this.#moved = false;
        while (await this.#takeTurn());
      }
    } finally {
      this.#run = null;
      this.#parts.onThinking(null);
    }
    if (!this.#stopped) this.#awaitIdle();
  }

  /** Whether there was anything for an agent to do. */
  async #takeTurn(): Promise<boolean> {
    const { table, onFault } = this.#parts;
    const situation = situationOf(table, this.#asked);
    const turn = nextTurn(situation);
    if (this.#stopped || turn.kind === 'wait') return false;
    if (turn.kind === 'default') return actByDefault(table, turn.seats);
    const { seat } = turn;
    const { step, stage } = situation.view;
    const decision = await this.#ask(seat);
    if (decision?.kind === 'act') await this.#pauseBefore(stage);
    // Somebody else has acted in the meantime: the agent thought about another table.
    if (this.#stopped || table.state.step !== step) return true;
    if (decision?.kind === 'act') {
      const fault = faultOf(table, seat, decision);
      if (fault === null) return true;
      onFault(fault);
    }
    if (decision?.kind !== 'pass' && actByDefault(table, [seat])) return true;
    this.#asked = notePass(situation, seat);
    return true;
  }

  /** The agent's decision; null where it broke down. */
  async #ask(seat: DelegationId): Promise<Decision | null> {
    const { table, thinker, onThinking, onFault } = this.#parts;
    const { header } = table.log;
    onThinking(seat);
    const thought = {
      seat,
      agent: agentsOf(header).get(seat) ?? '',
      view: table.view(seat),
      seed: header.seed,
    };
    try {
      return await thinker.think(thought);
    } catch (error) {
      onFault({ seat, what: String(error) });
      return null;
    }
  }

  /** Sealed acts are seen only once all are revealed, so nobody has to wait for them. */
  async #pauseBefore(stage: Stage): Promise<void> {
    const { beforeActMs } = this.#parts.pace();
    if (beforeActMs <= 0 || (stage !== 'exchange' && stage !== 'night')) return;
    await new Promise<void>((resolve) => {
      const cancel = this.#parts.timers.after(beforeActMs, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
  }

  #awaitIdle(): void {
    const { table, timers, pace } = this.#parts;
    const { idleMs } = pace();
    // One attempt: agents that had nothing to say to an idle table have nothing to say to an idler one.
    const tried = table.log.entries.findLast((entry) => !isPause(entry))?.command.kind === 'idle';
    if (idleMs === null || tried || !idleWakes(situationOf(table, this.#asked))) return;
    this.#cancelIdle = timers.after(idleMs, () => {
      table.submit(TABLE, { kind: 'idle' });
    });
  }
}

/** Whether an entry only stops the table or lets it go on. */
function isPause({ command }: LogEntry): boolean {
  return command.kind === 'pause' || command.kind === 'resume';
}

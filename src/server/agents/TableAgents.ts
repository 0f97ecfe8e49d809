import type { Decision } from '../../agents/decision.ts';
import {
  type DelegationId,
  defaultCommand,
  type LogEntry,
  type Seat,
  type Stage,
  TABLE,
} from '../../engine/index.ts';
import { playDraw } from '../../session/agentsOf.ts';
import {
  type Asked,
  idleWakes,
  NOBODY_ASKED,
  nextTurn,
  notePass,
  type Situation,
} from '../../session/scheduler.ts';
import { inBackground } from '../inBackground.ts';
import type { TableHost } from '../table/TableHost.ts';
import type { AgentPool } from './AgentPool.ts';

export interface TableAgentsParts {
  readonly table: TableHost;
  readonly pool: AgentPool;
  /** The delegations that agents play now, with the name of each agent. */
  readonly agents: () => ReadonlyMap<DelegationId, string>;
  /** The least time between the asking of an agent and an act that others see. */
  readonly beforeActMs: number;
  /** Idle time of a table with a person after which agents are asked again. */
  readonly idleMs: number;
  readonly onFault: (seat: Seat, what: string) => void;
}

/** Asks the agents of one table in the order of play, one at a time, for as long as it is open here. */
export class TableAgents {
  readonly #parts: TableAgentsParts;
  readonly #unsubscribe: () => void;
  readonly #timers = new Set<NodeJS.Timeout>();
  #asked: Asked = NOBODY_ASKED;
  #moved = false;
  #running = false;
  #stopped = false;

  constructor(parts: TableAgentsParts) {
    this.#parts = parts;
    this.#unsubscribe = parts.table.subscribe(({ entry }) => {
      // A pause asks nobody anew: who has passed has passed.
      if (isPause(entry)) this.#asked = { ...this.#asked, step: this.#asked.step + 1 };
      this.proceed();
    });
  }

  /** Looks whether an agent is to be asked; to be called when somebody else begins to play a seat. */
  proceed(): void {
    this.#moved = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    if (!this.#running) void this.#drive();
  }

  stop(): void {
    this.#stopped = true;
    this.#unsubscribe();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  async #drive(): Promise<void> {
    this.#running = true;
    try {
      while (!this.#stopped && this.#moved) {
        this.#moved = false;
        while (await this.#takeTurn());
      }
    } catch (error) {
      this.#parts.onFault(TABLE, String(error));
    } finally {
      this.#running = false;
    }
    if (!this.#stopped) this.#awaitIdle();
  }

  /** Whether there was anything for an agent to do. */
  async #takeTurn(): Promise<boolean> {
    const { table } = this.#parts;
    const situation = this.#situation();
    if (this.#stopped || situation.agents.length === 0) return false;
    const turn = nextTurn(situation);
    if (turn.kind === 'wait') return false;
    if (turn.kind === 'default') return this.#actByDefault(turn.seats);
    const { seat } = turn;
    const { step, stage } = situation.view;
    const decision = await this.#ask(seat);
    if (decision?.kind === 'act') await this.#pauseBefore(stage);
    // Somebody else has acted in the meantime: the agent thought about another table.
    if (this.#stopped || table.state.step !== step) return !this.#stopped;
    // Whose seat it is has come back.
    if (!this.#parts.agents().has(seat)) return true;
    if (decision?.kind === 'act') {
      const { command, because } = decision;
      const id = `agent/${step}/${seat}`;
      const done = await table.submit({ id, seat, command, because, atStep: step });
      if (done.ok || table.state.step !== step) return true;
      if ('fault' in done) return false;
      this.#parts.onFault(seat, `${command.kind}: ${done.refusal.code}`);
    }
    if (decision?.kind !== 'pass' && (await this.#actByDefault([seat]))) return true;
    this.#asked = notePass(situation, seat);
    return true;
  }

  #situation(): Situation {
    const { table, agents } = this.#parts;
    return {
      view: table.view(TABLE),
      agents: [...agents().keys()],
      lastSeat: table.rows.at(-1)?.entry.seat ?? null,
      asked: this.#asked,
      draw: playDraw(table.header.seed),
    };
  }

  /** The agent's decision; null where it broke down. */
  async #ask(seat: DelegationId): Promise<Decision | null> {
    const { table, pool, agents, onFault } = this.#parts;
    const { scenario, cut, seed } = table.header;
    const { setting: _, ...view } = table.view(seat);
    const agent = agents().get(seat) ?? '';
    try {
      return await pool.ask({ scenario, cut, seed, seat, agent, view });
    } catch (error) {
      if (!this.#stopped) onFault(seat, String(error));
      return null;
    }
  }

  /** What a clock would do for these agents, as long as the stage stays; whether anything was done. */
  async #actByDefault(seats: readonly DelegationId[]): Promise<boolean> {
    const { table } = this.#parts;
    const { stage, round } = table.view(TABLE);
    let acted = false;
    for (const seat of seats) {
      const view = table.view(seat);
      if (view.stage !== stage || view.round !== round) return acted;
      const command = defaultCommand(view);
      if (command === null) continue;
      const id = `default/${view.step}/${seat}`;
      const because = { code: 'default' };
      const done = await table.submit({ id, seat, command, because, atStep: view.step });
      acted = done.ok || acted;
    }
    return acted;
  }

  /** Sealed acts are seen only once all are revealed, so nobody has to wait for them. */
  #pauseBefore(stage: Stage): Promise<void> {
    const { beforeActMs } = this.#parts;
    if (beforeActMs <= 0 || (stage !== 'exchange' && stage !== 'night')) return Promise.resolve();
    return new Promise((resolve) => setTimeout(resolve, beforeActMs).unref());
  }

  #awaitIdle(): void {
    const { table, idleMs } = this.#parts;
    // One attempt: agents that had nothing to say to an idle table have nothing to say to an idler one.
    const last = table.rows.findLast(({ entry }) => !isPause(entry))?.entry;
    const { step } = table.state;
    if (last?.command.kind === 'idle' || !idleWakes(this.#situation())) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const idle = {
        id: `idle/${step}`,
        seat: TABLE,
        command: { kind: 'idle' },
        atStep: step,
      } as const;
      inBackground(
        () => table.submit(idle),
        (what) => this.#parts.onFault(TABLE, what),
      );
    }, idleMs);
    this.#timers.add(timer);
  }
}

/** Whether an entry only stops the table or lets it go on. */
function isPause({ command }: LogEntry): boolean {
  return command.kind === 'pause' || command.kind === 'resume';
}

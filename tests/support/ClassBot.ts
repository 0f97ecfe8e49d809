import type { Command, Scenario, View } from '../../src/engine/index.ts';
import type { ActAnswer, TableNews } from '../../src/protocol/index.ts';
import { chairAct } from '../../src/session/chairAct.ts';
import type { Mind } from '../../src/session/Mind.ts';

/** A place at a table from which a bot plays, by whatever line. */
export interface BotSeat {
  readonly table: TableNews | null;
  view(scenario: Scenario): View | null;
  atTable(command: Command): Promise<ActAnswer>;
  onNews(listener: () => void): void;
}

export interface BotParts {
  readonly probe: BotSeat;
  readonly scenario: Scenario;
  readonly mind: Mind;
  readonly seed: number;
  /** The least time between two acts. */
  readonly paceMs?: number;
}

/** How long a bot waits that was told that it speaks too fast. */
const HASTY_MS = 250;

/**
 * A student who does at once what an agent would do in the chair, within the chair's verbs, and leaves
 * the exchange where the agent passes.
 */
export class ClassBot {
  readonly #parts: BotParts;
  #thinking = false;
  #stopped = false;
  #actedAtStep = -1;

  constructor(parts: BotParts) {
    this.#parts = parts;
    parts.probe.onNews(() => void this.#proceed());
  }

  stop(): void {
    this.#stopped = true;
  }

  get over(): boolean {
    return this.#parts.probe.table?.view.stage === 'verdict';
  }

  async #proceed(): Promise<void> {
    if (this.#thinking || this.#stopped) return;
    this.#thinking = true;
    try {
      // The news that has just come is laid down by whoever listens before.
      await Promise.resolve();
      for (let act = this.#next(); act !== null && !this.#stopped; act = this.#next()) {
        const answer = await this.#parts.probe.atTable(act.command).catch(() => null);
        const isHasty = answer?.ok === false && answer.refusal.by === 'door';
        if (!isHasty) this.#actedAtStep = act.step;
        const paceMs = isHasty ? HASTY_MS : (this.#parts.paceMs ?? 0);
        await new Promise((resolve) => setTimeout(resolve, paceMs));
      }
    } finally {
      this.#thinking = false;
    }
  }

  #next(): { readonly step: number; readonly command: Command } | null {
    const { probe, scenario, mind, seed } = this.#parts;
    const view = probe.view(scenario);
    const { table } = probe;
    if (view === null || table === null || view.step === this.#actedAtStep) return null;
    const command = chairAct({ view, roles: table.roles, mind, seed });
    return command === null ? null : { step: view.step, command };
  }
}

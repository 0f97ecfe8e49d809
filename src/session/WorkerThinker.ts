import type { Decision } from '../agents/decision.ts';
import type { Setting } from '../engine/index.ts';
import type { FromAgents, ToAgents } from './agentMessages.ts';
import type { Thinker, Thought } from './Thinker.ts';

/** The part of a Web Worker that is used here. */
export interface WorkerPort {
  postMessage(message: ToAgents): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromAgents }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

interface Waiting {
  readonly thought: Thought;
  readonly resolve: (decision: Decision | Promise<Decision>) => void;
  readonly reject: (fault: Error) => void;
}

/** Agents in a worker, so that no thought holds the page up; where the worker breaks, they think here. */
export class WorkerThinker implements Thinker {
  readonly #worker: WorkerPort;
  readonly #spare: Thinker;
  readonly #waiting = new Map<number, Waiting>();
  #broken = false;
  #thoughts = 0;
  #settings = 0;
  #setting: Setting | null = null;

  constructor(worker: WorkerPort, spare: Thinker) {
    this.#worker = worker;
    this.#spare = spare;
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', () => this.#break());
    worker.addEventListener('messageerror', () => this.#break());
  }

  get agents(): readonly string[] {
    return this.#spare.agents;
  }

  think(thought: Thought): Promise<Decision> {
    if (this.#broken) return this.#spare.think(thought);
    const { view, ...rest } = thought;
    const { setting, ...cut } = view;
    this.#send(setting);
    this.#thoughts += 1;
    const id = this.#thoughts;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { thought, resolve, reject });
      const number = this.#settings;
      this.#worker.postMessage({ kind: 'think', id, setting: number, thought: rest, view: cut });
    });
  }

  close(): void {
    this.#worker.terminate();
    this.#spare.close();
    for (const { reject } of this.#waiting.values()) reject(new Error('the agents are gone'));
    this.#waiting.clear();
  }

  #send(setting: Setting): void {
    if (setting === this.#setting) return;
    this.#setting = setting;
    this.#settings += 1;
    const { scenario, cut } = setting;
    this.#worker.postMessage({ kind: 'setting', number: this.#settings, scenario, cut: cut.id });
  }

  #hear(answer: FromAgents): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'decided') waiting?.resolve(answer.decision);
    else waiting?.reject(new Error(answer.what));
  }

  #break(): void {
    this.#broken = true;
    for (const { thought, resolve } of this.#waiting.values()) resolve(this.#spare.think(thought));
    this.#waiting.clear();
  }
}

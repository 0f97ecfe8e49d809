import { Worker } from 'node:worker_threads';
import type { Decision } from '../../agents/decision.ts';
import type { AgentQuestion, FromAgentThread, ToAgentThread } from './agentThreadMessages.ts';

interface Waiting {
  readonly question: AgentQuestion;
  readonly resolve: (decision: Decision) => void;
  readonly reject: (fault: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** As many questions lie before one thread; the others can still go to whichever is free first. */
const QUESTIONS_AT_ONCE = 4;

/**
 * Agents in threads of their own, so that no thought holds a table up. Questions wait their turn; a
 * thread that dies is replaced, and what it was asked is refused.
 */
export class AgentPool {
  readonly #size: number;
  readonly #threads: Thread[] = [];
  readonly #queue: Waiting[] = [];
  #questions = 0;
  #closed = false;

  constructor(size: number) {
    this.#size = size;
  }

  /** Questions that nobody thinks about yet. */
  get queued(): number {
    return this.#queue.length;
  }

  ask(question: AgentQuestion): Promise<Decision> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('the agents are gone'));
      this.#queue.push({ question, resolve, reject });
      this.#hand();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const gone = new Error('the agents are gone');
    for (const { reject } of this.#queue.splice(0)) reject(gone);
    await Promise.all(
      this.#threads.splice(0).map(async ({ worker, waiting }) => {
        for (const { reject } of waiting.values()) reject(gone);
        await worker.terminate();
      }),
    );
  }

  #hand(): void {
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      const thread = this.#freeThread();
      if (thread === null) return;
      this.#queue.shift();
      this.#questions += 1;
      thread.waiting.set(this.#questions, next);
      thread.worker.postMessage({ ...next.question, id: this.#questions } satisfies ToAgentThread);
    }
  }

  #freeThread(): Thread | null {
    const least = this.#threads.reduce<Thread | null>(
      (free, thread) => (free === null || thread.waiting.size < free.waiting.size ? thread : free),
      null,
    );
    if (least !== null && (least.waiting.size === 0 || this.#threads.length >= this.#size))
      return least.waiting.size < QUESTIONS_AT_ONCE ? least : null;
    return this.#openThread();
  }

  #openThread(): Thread {
    const worker = new Worker(new URL('./agentThread.ts', import.meta.url));
    worker.unref();
    const thread: Thread = { worker, waiting: new Map() };
    this.#threads.push(thread);
    worker.on('message', (answer: FromAgentThread) => {
      const asked = thread.waiting.get(answer.id);
      thread.waiting.delete(answer.id);
      if ('decision' in answer) asked?.resolve(answer.decision);
      else asked?.reject(new Error(answer.what));
      this.#hand();
    });
    worker.on('error', (error) => this.#lose(thread, error));
    return thread;
  }

  #lose(thread: Thread, error: unknown): void {
    const index = this.#threads.indexOf(thread);
    if (index >= 0) this.#threads.splice(index, 1);
    for (const { reject } of thread.waiting.values()) reject(new Error(String(error)));
    thread.waiting.clear();
    if (!this.#closed) this.#hand();
  }
}

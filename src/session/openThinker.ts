import { AGENT_NAMES } from '../agents/agent.ts';
import { type Thinker, thinkHere } from './Thinker.ts';
import { WorkerThinker } from './WorkerThinker.ts';

/** Where the page's agents think, opened with the first thought: fetching it can wait until then. */
export function openThinker(): Thinker {
  let opened: Thinker | null = null;
  return {
    agents: AGENT_NAMES,
    think(thought) {
      opened ??= threadThinker();
      return opened.think(thought);
    },
    close: () => opened?.close(),
  };
}

/** A worker; without one, the page itself. */
function threadThinker(): Thinker {
  if (typeof Worker === 'undefined') return spareThinker();
  try {
    const worker = new Worker(new URL('./agentWorker.ts', import.meta.url), { type: 'module' });
    return new WorkerThinker(worker, spareThinker());
  } catch {
    return spareThinker();
  }
}

/** Loads the agents into the page only when they are needed there. */
function spareThinker(): Thinker {
  return {
    agents: AGENT_NAMES,
    async think(thought) {
      const { allMinds } = await import('./allMinds.ts');
      return thinkHere(allMinds()).think(thought);
    },
    close() {},
  };
}

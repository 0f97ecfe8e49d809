import { LEVELS } from '../agents/level.ts';
import { type Thinker, thinkHere } from './Thinker.ts';
import { WorkerThinker } from './WorkerThinker.ts';

/** Where the page's agents think: in a worker; without one, in the page itself. */
export function openThinker(): Thinker {
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
    levels: LEVELS,
    async think(thought) {
      const { allMinds } = await import('./allMinds.ts');
      return thinkHere(allMinds()).think(thought);
    },
    close() {},
  };
}

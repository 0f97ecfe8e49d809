import { Worker } from 'node:worker_threads';
import type { GameResult } from './playGame.ts';
import type { Game } from './schedule.ts';
import type { BatchResults, GameBatch, WorkerTask } from './workerMessages.ts';

/** So many games go to a worker at a time: few enough that all workers end at about the same time. */
const BATCH = 8;

export type Played =
  | { readonly ok: true; readonly results: readonly GameResult[] }
  | { readonly ok: false; readonly game: Game; readonly error: string };

export interface PlayAll extends WorkerTask {
  readonly games: readonly Game[];
  readonly workers: number;
  /** Is told how many games are over. */
  readonly onProgress: (done: number) => void;
}

/**
 * Plays all games on so many workers at once. Results are in the order of the games, and the same for any
 * number of workers; the first game that throws ends it.
 */
export async function playAll({ games, workers, onProgress, ...task }: PlayAll): Promise<Played> {
  const results: GameResult[] = [];
  let given = 0;
  let done = 0;
  const nextBatch = (): GameBatch => {
    const batch = games.slice(given, given + BATCH).map((game, i) => [given + i, game] as const);
    given += batch.length;
    return batch;
  };
  const pool = Array.from({ length: Math.min(workers, Math.ceil(games.length / BATCH)) }, () =>
    startWorker(task),
  );
  try {
    const failures = await Promise.all(
      pool.map(async (worker) => {
        for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
          const played = await resultsFrom(worker, batch);
          if (!played.ok) {
            given = games.length;
            return played;
          }
          for (const [place, result] of played.results) results[place] = result;
          done += played.results.length;
          onProgress(done);
        }
        return null;
      }),
    );
    return failures.find((failure) => failure !== null) ?? { ok: true, results };
  } finally {
    await Promise.all(pool.map(endOf));
  }
}

function startWorker(workerData: WorkerTask): Worker {
  return new Worker(new URL('./gameWorker.ts', import.meta.url), { workerData });
}

/** Lets a worker end by itself: one that is cut off in the midst of its work can take the process with it. */
function endOf(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    // A thread that is gone has no id any more.
    if (worker.threadId < 0) return resolve();
    worker.once('exit', () => resolve());
    worker.postMessage([]);
  });
}

function resultsFrom(worker: Worker, batch: GameBatch): Promise<BatchResults> {
  return new Promise((resolve, reject) => {
    const ended = (settle: () => void) => {
      worker.removeAllListeners('message').removeAllListeners('error');
      settle();
    };
    worker.on('message', (results: BatchResults) => ended(() => resolve(results)));
    worker.on('error', (error) => ended(() => reject(error)));
    worker.postMessage(batch);
  });
}

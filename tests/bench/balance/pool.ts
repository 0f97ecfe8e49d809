import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type GameFacts, type Job, NO_MORE } from './job.ts';

/** Plays all jobs on every core, the longest first, and tells how far it has come. */
export async function playAll(
  scenarioFolder: string,
  jobs: readonly Job[],
  onProgress: (done: number, of: number) => void,
): Promise<readonly GameFacts[]> {
  const waiting = [...jobs];
  const facts: GameFacts[] = [];
  let done = 0;
  const serve = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: scenarioFolder,
      });
      const next = () => {
        const job = waiting.shift();
        worker.postMessage(job ?? NO_MORE);
      };
      worker.on('message', (played: readonly GameFacts[]) => {
        facts.push(...played);
        done += 1;
        onProgress(done, jobs.length);
        next();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      next();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, serve));
  return facts.sort((a, b) => a.seed - b.seed);
}

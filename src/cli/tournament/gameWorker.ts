import { parentPort, workerData } from 'node:worker_threads';
import { type Domain, openDomain } from './openDomain.ts';
import { type GameResult, playGame } from './playGame.ts';
import type { Game } from './schedule.ts';
import type { BatchResults, GameBatch, WorkerTask } from './workerMessages.ts';

/** Plays batches of games until an empty one comes; it opens a domain once, when the first game needs it. */
const { sources, cut } = workerData as WorkerTask;
const opened = new Map<number, Domain>();

parentPort?.on('message', async (batch: GameBatch) => {
  if (batch.length === 0) return parentPort?.close();
  parentPort?.postMessage(await resultsOf(batch));
});

async function resultsOf(batch: GameBatch): Promise<BatchResults> {
  const results: (readonly [number, GameResult])[] = [];
  for (const [place, game] of batch) {
    try {
      results.push([place, playGame(await domainOf(game), game)]);
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { ok: false, game, error: told };
    }
  }
  return { ok: true, results };
}

async function domainOf(game: Game): Promise<Domain> {
  const known = opened.get(game.domain);
  if (known !== undefined) return known;
  const source = sources[game.domain];
  const read = source && (await openDomain(source, cut));
  if (!read?.ok) throw new Error(`domain ${game.domain} cannot be opened`);
  opened.set(game.domain, read.domain);
  return read.domain;
}

import type { CutId } from '../../engine/index.ts';
import type { DomainSource } from './DomainSource.ts';
import type { GameResult } from './playGame.ts';
import type { Game } from './schedule.ts';

/** What a worker is started with. */
export interface WorkerTask {
  readonly sources: readonly DomainSource[];
  readonly cut: CutId | undefined;
}

/** Games for a worker, each with its place among all. */
export type GameBatch = readonly (readonly [number, Game])[];

/** What it hands back: a result for each game, or what went wrong in which. */
export type BatchResults =
  | { readonly ok: true; readonly results: readonly (readonly [number, GameResult])[] }
  | { readonly ok: false; readonly game: Game; readonly error: string };

import type { SoloGame } from '../session/SoloGame.ts';
import type { Games } from './Games.ts';

/** The endings met in this browser. */
export class Gallery {
  readonly #games: Games;
  readonly #changed: () => void;
  #reached: ReadonlySet<string> = new Set();

  constructor(games: Games, changed: () => void) {
    this.#games = games;
    this.#changed = changed;
  }

  /** As they were last looked at; empty before the first look. */
  get reached(): ReadonlySet<string> {
    return this.#reached;
  }

  /** Hangs up the ending of a game that was played to its end here. */
  async keep(game: SoloGame): Promise<void> {
    const { endingFor } = await import('../analysis/endingFor.ts');
    await game.reachedEnding(endingFor(game.view(), game.seat));
    await this.look();
  }

  async look(): Promise<void> {
    this.#reached = new Set(await this.#games.endings());
    this.#changed();
  }
}

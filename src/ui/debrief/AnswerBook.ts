import { KeptAnswers } from './KeptAnswers.ts';

/** The answers to all that a page has asked, so that what no storage keeps holds while the page does. */
export class AnswerBook {
  readonly #named = new Map<string, KeptAnswers>();

  /** Those given after the game of this name. */
  after(game: string): KeptAnswers {
    const known = this.#named.get(game) ?? new KeptAnswers(game);
    this.#named.set(game, known);
    return known;
  }

  /** Those given before any game of a scenario. */
  beforePlay(scenario: string): KeptAnswers {
    return this.after(`before-${scenario}`);
  }
}

const PLACE = 'communique.answers.';
const WORDS_MOST = 4000;

/** What was answered after one game, kept in this browser beside its save and sent nowhere. */
export class KeptAnswers {
  readonly #place: string;
  #answers: Readonly<Record<string, string>>;

  /** `game` names the game; where there is no storage, answers hold for this visit. */
  constructor(game: string) {
    this.#place = `${PLACE}${game}`;
    this.#answers = kept(this.#place);
  }

  get all(): Readonly<Record<string, string>> {
    return this.#answers;
  }

  keep(id: string, words: string): void {
    this.#answers = { ...this.#answers, [id]: words.slice(0, WORDS_MOST) };
    try {
      localStorage.setItem(this.#place, JSON.stringify(this.#answers));
    } catch {
      // Then they hold for this visit.
    }
  }
}

function kept(place: string): Readonly<Record<string, string>> {
  try {
    const answers: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    if (answers === null || typeof answers !== 'object') return {};
    return Object.fromEntries(
      Object.entries(answers).filter(([, words]) => typeof words === 'string'),
    );
  } catch {
    return {};
  }
}

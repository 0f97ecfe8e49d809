import { browserStore } from '../../session/browserStore.ts';
import { gameName } from '../../session/completionCode.ts';
import {
  type OtherFault,
  otherGame,
  otherGameOfWords,
  type ReadOther,
} from '../../session/otherGame.ts';
import { readLogFile } from '../../session/readLogFile.ts';
import { browserSaves } from '../../session/saves.ts';
import type { DebriefInput } from '../../view/debrief/DebriefInput.ts';
import type { ComparedGame } from '../../view/debrief/laidGames.ts';

type State = DebriefInput['state'];

/** A finished game that this browser keeps, and by which it can be told from others. */
export interface KeptChoice {
  readonly id: string;
  readonly day: string;
  readonly seat: string;
  readonly level: string;
  /** The name that a slot was given; null for a save. */
  readonly slot: string | null;
}

/** Why a game was not added, and which. */
export interface NotAdded {
  readonly name: string;
  readonly fault:
    | OtherFault
    | { readonly code: 'no-save' }
    | { readonly code: 'known' }
    | { readonly code: 'none-kept' };
}

/** Other games of one scenario that were picked to be laid beside the one that is debriefed. */
export class ComparedGames {
  readonly #scenario: State['setting']['scenario'];
  #picked: readonly (ComparedGame & { readonly hash: string })[] = [];
  #kept: readonly (KeptChoice & { readonly text: string })[] | null = null;
  #notAdded: readonly NotAdded[] = [];
  #beside: { readonly key: readonly unknown[]; readonly games: readonly ComparedGame[] } | null =
    null;

  constructor(scenario: State['setting']['scenario']) {
    this.#scenario = scenario;
  }

  /** Those of one cut, without the game itself; the same list as long as they are the same. */
  beside(state: State): readonly ComparedGame[] {
    const key = [state, this.#picked];
    if (this.#beside?.key.every((each, place) => each === key[place])) return this.#beside.games;
    const own = gameName(state);
    const cut = state.setting.cut.id;
    const games = this.#picked.filter(({ hash, log }) => hash !== own && log.header.cut === cut);
    this.#beside = { key, games };
    return games;
  }

  /** All that a screen tells of them: each is another object once it has changed. */
  get shown(): readonly unknown[] {
    return [this.#picked, this.#kept, this.#notAdded];
  }

  /** Finished games of this browser; null before somebody has looked. */
  get kept(): readonly KeptChoice[] | null {
    return this.#kept;
  }

  /** What could not be added the last time. */
  get notAdded(): readonly NotAdded[] {
    return this.#notAdded;
  }

  /** Looks for finished games of a cut in the saves and the slots of this browser. */
  async look(cut: string): Promise<void> {
    this.#notAdded = [];
    const store = browserStore();
    const { browserSlots } = await import('../../session/slots.ts');
    const [saves, slots] = [browserSaves(store), browserSlots(store)];
    const list = await saves.list();
    const games = (list.available ? list.value.games : []).filter(
      (game) => game.stage === 'verdict' && this.#isOurs(game, cut),
    );
    const texts = await Promise.all(games.map(({ id }) => saves.read(id)));
    const placed = await slots.list();
    const put = (placed.available ? placed.value : []).flatMap((slot) =>
      slot.state === 'kept' &&
      slot.kept.game.stage === 'verdict' &&
      this.#isOurs(slot.kept.game, cut)
        ? [slot.kept]
        : [],
    );
    this.#kept = [
      ...games.flatMap((game, at) => {
        const text = texts[at];
        return text?.available && text.value !== null
          ? [choiceOf(game, text.value.text, null)]
          : [];
      }),
      ...put.map(({ game, name }, at) => ({
        ...choiceOf(game, game.text, name),
        id: `slot-${at}-${game.id}`,
      })),
    ];
    if (this.#kept.length === 0) this.#notAdded = [{ name: '', fault: { code: 'none-kept' } }];
  }

  async addKept(id: string, name: string, cut: string): Promise<void> {
    const text = this.#kept?.find((each) => each.id === id)?.text;
    this.#notAdded = [];
    if (text === undefined) this.#notAdded = [{ name, fault: { code: 'no-save' } }];
    else this.#take(name, otherGame(this.#scenario, cut, text));
  }

  /** Each file by its name, one after the other: a class of them must not hold the page. */
  async addFiles(files: readonly File[], cut: string): Promise<void> {
    this.#notAdded = [];
    for (const file of files) {
      const name = file.name.replace(/\.\w+$/, '');
      const read = await readLogFile(file);
      this.#take(name, read.ok ? otherGame(this.#scenario, cut, read.text) : read);
      await new Promise((done) => setTimeout(done));
    }
  }

  async addWords(words: string, name: string, cut: string): Promise<void> {
    this.#notAdded = [];
    this.#take(name, await otherGameOfWords(this.#scenario, cut, words));
  }

  remove(game: ComparedGame): void {
    this.#picked = this.#picked.filter(({ state }) => state !== game.state);
  }

  #isOurs(game: { readonly scenario: string; readonly cut: string }, cut: string): boolean {
    return game.scenario === this.#scenario.id && game.cut === cut;
  }

  #take(name: string, read: ReadOther): void {
    if (!read.ok) {
      this.#notAdded = [...this.#notAdded, { name, fault: read.fault }];
      return;
    }
    const hash = gameName(read.game.state);
    if (this.#picked.some((each) => each.hash === hash))
      this.#notAdded = [...this.#notAdded, { name, fault: { code: 'known' } }];
    else this.#picked = [...this.#picked, { name, ...read.game, hash }];
  }
}

function choiceOf(
  game: {
    readonly id: string;
    readonly when: number;
    readonly seat: string;
    readonly level: string;
  },
  text: string,
  slot: string | null,
): KeptChoice & { readonly text: string } {
  const { id, when, seat, level } = game;
  return { id, day: new Date(when).toISOString().slice(0, 10), seat, level, slot, text };
}

import type { Assigned } from '../view/titleView.ts';
import { assigned } from './assignment.ts';
import type { StartPlan } from './Games.ts';
import { applySettings, readSettings, type Settings, writeSettings } from './Settings.ts';
import { settingAction } from './settingAction.ts';

/** How one likes to read and play, as the page holds, keeps and obeys it. */
export class Preferences {
  #settings: Settings = readSettings();
  readonly #cuts: readonly string[];
  readonly #assignment: Assigned | null;

  /** `cuts` are the ids that a game can be begun with, the usual one first. */
  constructor(cuts: readonly string[], assignment: Assigned | null) {
    this.#cuts = cuts;
    this.#assignment = assignment;
    applySettings(this.#settings, document.documentElement);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** What the next game is begun with. */
  get plan(): Omit<StartPlan, 'seat'> {
    const { cut, level, style } = this.#settings;
    const own = { cut: this.#cuts.includes(cut) ? cut : (this.#cuts[0] ?? ''), level, style };
    return assigned(own, this.#assignment);
  }

  /** Does what an action id's words say: `theme night`, `cut 60`. */
  set(words: readonly string[]): void {
    this.take(settingAction(this.#settings, words));
  }

  /** Holds, keeps and obeys these settings from now on. */
  take(settings: Settings): void {
    this.#settings = settings;
    writeSettings(this.#settings);
    applySettings(this.#settings, document.documentElement);
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/filesIn.ts';
import type { Scenario } from '../engine/index.ts';
import { readRules } from '../scenario/readRules.ts';

/** The scenarios that ship with the server, each read once and shared by all of its tables. */
export class ScenarioShelf {
  readonly #folder: string;
  readonly #read = new Map<string, Scenario>();

  constructor(folder = join(import.meta.dirname, '..', '..', 'assets', 'scenarios')) {
    this.#folder = folder;
  }

  has(id: string): boolean {
    return /^[\w-]+$/.test(id) && existsSync(join(this.#folder, id, 'scenario.yaml'));
  }

  /** Asking for one that is not here is a fault in the program. */
  scenario(id: string): Scenario {
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    if (!this.has(id)) throw new Error(`the server has no scenario ${id}`);
    const result = readRules(filesIn(join(this.#folder, id)));
    if (!result.ok) throw new Error(`the scenario ${id} cannot be read`);
    this.#read.set(id, result.scenario);
    return result.scenario;
  }
}

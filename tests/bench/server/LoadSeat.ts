import { io, type Socket } from 'socket.io-client';
import { chairMay, chairSetting } from '../../../src/classroom/index.ts';
import {
  type Command,
  type Happening,
  keyedDraw,
  refusalFor,
  type Scenario,
  settingFor,
  settingOf,
  type View,
} from '../../../src/engine/index.ts';
import {
  type Act,
  type NewsFromPage,
  type NewsFromServer,
  PROTOCOL_VERSION,
  type TableNews,
} from '../../../src/protocol/index.ts';
import { randomMind } from '../../session/randomMind.ts';

/** What became of one command. */
export type Told = (ms: number, outcome: 'kept' | 'refused' | 'lost') => void;

const LOST_MS = 10_000;

/** One seat of the load: a line that does something whenever it is told to, and waits for its answer. */
export class LoadSeat {
  readonly #socket: Socket<NewsFromServer, NewsFromPage>;
  readonly #scenario: Scenario;
  readonly #told: Told;
  readonly #seed: number;
  #table: TableNews | null = null;
  #record: Happening[] = [];
  #acts = 0;
  #gone = false;

  constructor(address: string, key: string, scenario: Scenario, seed: number, told: Told) {
    this.#scenario = scenario;
    this.#seed = seed;
    this.#told = told;
    this.#socket = io(address, {
      auth: { key, protocol: PROTOCOL_VERSION },
      transports: ['websocket'],
      forceNew: true,
    });
    // Whose chair an agent is to have was put out.
    this.#socket.on('dismissed', () => {
      this.#gone = true;
    });
    this.#socket.on('table', (news) => {
      this.#record = [...this.#record.slice(0, news.recordFrom), ...news.record];
      this.#table = news;
    });
  }

  get sits(): boolean {
    return this.#table !== null;
  }

  /** Does what a random player would do here, or else raises or lowers a hand. */
  act(): void {
    if (this.#gone) return;
    this.#acts += 1;
    const id = `load-${this.#acts}`;
    const kind = this.#acts % 2 === 0 ? 'lowerHand' : 'raiseHand';
    const command = this.#nextCommand();
    const act: Act =
      command === null
        ? { at: 'class', id, command: { kind } }
        : { at: 'table', id, table: this.#table?.table ?? '', command };
    const sent = performance.now();
    this.#socket.timeout(LOST_MS).emit('act', act, (late, answer) => {
      const outcome = late !== null ? 'lost' : answer.ok ? 'kept' : 'refused';
      this.#told(performance.now() - sent, outcome);
    });
  }

  #nextCommand(): Command | null {
    const view = this.#view();
    const roles = this.#table?.roles ?? [];
    if (view === null || view.own === null || view.stage === 'verdict') return null;
    const decision = randomMind(view, keyedDraw(this.#seed));
    if (decision.kind === 'act' && chairMay(roles, decision.command)) return decision.command;
    // A note for oneself is a command like any other, and always at hand.
    const note: Command = { kind: 'filePlan', aim: this.#acts % 2 === 0 ? 'text' : 'calm' };
    return refusalFor(view, note) === null ? note : null;
  }

  #view(): View | null {
    const news = this.#table;
    if (news === null) return null;
    const setting = settingFor(settingOf(this.#scenario, news.cut), news.delegation);
    return { ...news.view, setting: chairSetting(setting, news.roles), record: this.#record };
  }
}

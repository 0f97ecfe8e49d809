import { createServer, type Server } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import { QuickPlayer } from './QuickPlayer.ts';

/** One accepted command, as a log has it: whose, and what. */
type Accepted = string;

/** Acts that a table accepts at once; all others only change the desk. */
const COMMANDS = /^(tone|accept|answer|adjourn|night):|^adjourn$|:seal$/;

/** How a tab ends: its process dies, or it is closed without being asked. */
export type End = 'crash' | 'close';

/**
 * When a tab ends, counted from its last act: so many milliseconds after it, 0 being at once, while
 * the page still works on it; or in the very moment in which it shows what its person has done.
 */
export type Moment = { readonly afterMs: number } | 'shown';

interface KeptRecord {
  readonly id: string;
  readonly stage: string;
  readonly text: string;
}

interface KillPlan {
  readonly end: End;
  readonly acts: number;
  readonly moment: Moment;
}

const KEPT = 'kept-by-page';
const ASKED = 'asked-by-page';

/**
 * A game in a tab that may die at any moment. It hears from the page which log is given to the
 * store, and from the questions to the agents how many commands the table has accepted: two
 * witnesses that know nothing of each other.
 */
export class KillableGame {
  readonly #context: BrowserContext;
  readonly #address: string;
  readonly faults: string[] = [];
  #page: Page | null = null;
  #accepted: readonly Accepted[] = [];
  #asked = 0;
  #seat = '';
  #older: ReadonlySet<string> = new Set();
  #shown: { readonly command: string; readonly own: number } | null = null;
  #crash: () => void = () => {};
  #onBell: () => void = () => {};
  readonly #bell: Server;

  private constructor(context: BrowserContext, address: string) {
    this.#context = context;
    this.#address = address;
    // Never answered: whoever rings stands still.
    this.#bell = createServer(() => this.#onBell());
  }

  static async in(context: BrowserContext, address: string): Promise<KillableGame> {
    const game = new KillableGame(context, address);
    await new Promise<void>((resolve) => game.#bell.listen(0, '127.0.0.1', resolve));
    await context.exposeFunction(KEPT, (text: string) => game.#hearKept(text));
    await context.exposeFunction(ASKED, (commands: number) => {
      game.#asked = Math.max(game.#asked, commands);
    });
    await context.addInitScript(witness, { kept: KEPT, asked: ASKED });
    return game;
  }

  get #bellAddress(): string {
    const address = this.#bell.address();
    if (address === null || typeof address === 'string') throw new Error('the bell has no port');
    return `http://127.0.0.1:${address.port}/`;
  }

  /** For the end of the test. */
  close(): void {
    this.#bell.closeAllConnections();
    this.#bell.close();
  }

  get page(): Page {
    if (this.#page === null) throw new Error('no tab is open');
    return this.#page;
  }

  /** Begins a game in a new tab. */
  async start(seat: string): Promise<void> {
    this.#accepted = [];
    this.#asked = 0;
    this.#seat = seat;
    await this.#openTab();
    this.#older = new Set((await this.#kept()).map(({ id }) => id));
    await this.page.locator(`[data-action="start:${seat}"]`).click();
    await this.page.locator('[data-action="tone:measured"]').waitFor();
  }

  /** Plays a few acts and ends the tab; false where the game was over before. */
  async playAndDie({ end, acts, moment }: KillPlan): Promise<boolean> {
    if (moment === 'shown') return this.#dieShowing(acts);
    const { afterMs } = moment;
    const last = afterMs > 0 ? 'awaited' : 'unawaited';
    if ((await this.#play(acts, last)) === 'verdict') return false;
    if (afterMs > 0) await pause(afterMs);
    await this.#die(end);
    return true;
  }

  /** Opens the page again and goes on; every command that had been accepted is in the game. */
  async comeBack(): Promise<void> {
    await this.#openTab();
    const game = (await this.#kept()).find(({ id }) => !this.#older.has(id));
    const kept = game === undefined ? [] : commandsIn(game.text);
    if (kept.length < this.#asked)
      this.faults.push(`the agents knew of ${this.#asked} commands, ${kept.length} are kept`);
    const own = this.#own(kept);
    if (this.#shown !== null && own < this.#shown.own)
      this.faults.push(`${this.#shown.command} was shown and is not kept`);
    this.#compare(kept, 'opened again');
    this.#accepted = kept;
    this.#shown = null;
    if (game === undefined) await this.page.locator(`[data-action="start:${this.#seat}"]`).click();
    else {
      await this.page.locator('[data-action="panel:games"]').click();
      await this.page.locator(`[data-action="resume:${game.id}"]`).click();
    }
    await this.page.locator('main[data-stage]').waitFor();
  }

  /** Plays on to the verdict; the game's own record still has all that was accepted. */
  async finish(): Promise<void> {
    await new QuickPlayer(this.page).playToVerdict();
    const file = this.page.waitForEvent('download');
    await this.page.locator('[data-action="export"]').click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await file).createReadStream()) chunks.push(chunk as Buffer);
    this.#compare(commandsIn(Buffer.concat(chunks).toString()), 'at the verdict');
    await this.page.close();
  }

  async #openTab(): Promise<void> {
    this.#page = await this.#context.newPage();
    this.#page.on('pageerror', (error) => this.faults.push(String(error)));
    // Before it is needed: a page that has stopped takes no new session.
    const session = await this.#context.newCDPSession(this.#page);
    this.#crash = () => void session.send('Page.crash').catch(() => undefined);
    await this.#page.goto(this.#address);
    await this.#page.locator('[data-action^="start:"]').first().waitFor();
  }

  /** Plays so many acts; whether the page has dealt with the last may be left open. */
  async #play(acts: number, last: 'awaited' | 'unawaited'): Promise<'verdict' | 'in play'> {
    const player = new QuickPlayer(this.page);
    for (let done = 1; done <= acts; done += 1) {
      const action = await player.due();
      if (action === null) return 'verdict';
      const acting = this.#press(player, action);
      if (done < acts || last === 'awaited') await acting;
    }
    return 'in play';
  }

  /** The page stops for ever as soon as it shows a command of its person, and nothing more leaves it. */
  async #dieShowing(acts: number): Promise<boolean> {
    if ((await this.#play(acts, 'awaited')) === 'verdict') return false;
    const player = new QuickPlayer(this.page);
    const command = await this.#nextCommand(player);
    if (command === null) return false;
    const before = this.#own(this.#accepted);
    const rung = new Promise<'rung'>((resolve) => {
      this.#onBell = () => resolve('rung');
    });
    const pressed = this.#press(player, command, this.#bellAddress).then(() => 'pressed' as const);
    if ((await Promise.race([rung, pressed])) === 'rung')
      this.#shown = { command, own: before + 1 };
    await this.#die('crash');
    return true;
  }

  /** Does what only changes the desk until a command is due; null where the game is over. */
  async #nextCommand(player: QuickPlayer): Promise<string | null> {
    let action = await player.due();
    for (; action !== null && !COMMANDS.test(action); action = await player.due())
      await player.press(action);
    return action;
  }

  #own(commands: readonly Accepted[]): number {
    return commands.filter((command) => command.startsWith(`["${this.#seat}"`)).length;
  }

  /** The tab may be gone before it answers. */
  #press(player: QuickPlayer, action: string, bell?: string): Promise<void> {
    return player.press(action, bell).catch(() => undefined);
  }

  async #die(end: End): Promise<void> {
    if (end === 'crash') {
      const crashed = this.page.waitForEvent('crash');
      this.#crash();
      await crashed;
    }
    await this.page.close({ runBeforeUnload: false });
  }

  #hearKept(text: string): void {
    const kept = commandsIn(text);
    this.#compare(kept, 'in play');
    this.#accepted = kept;
  }

  #compare(commands: readonly Accepted[], when: string): void {
    const lost = this.#accepted.findIndex((command, index) => command !== commands[index]);
    if (lost >= 0)
      this.faults.push(`${when}: command ${lost} of ${this.#accepted.length} is lost or another`);
  }

  /** What the store has, newest first. */
  #kept(): Promise<readonly KeptRecord[]> {
    return this.page.evaluate(
      () =>
        new Promise<KeptRecord[]>((resolve) => {
          const opening = indexedDB.open('communique');
          opening.onerror = () => resolve([]);
          opening.onsuccess = () => {
            const games = opening.result.transaction('games').objectStore('games').getAll();
            games.onsuccess = () => {
              opening.result.close();
              resolve(games.result.toSorted((a, b) => b.when - a.when));
            };
          };
        }),
    );
  }
}

function commandsIn(text: string): readonly Accepted[] {
  const { entries } = JSON.parse(text) as { entries: { seat: string; command: object }[] };
  return entries.map(({ seat, command }) => JSON.stringify([seat, command]));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs in the page before anything else. */
function witness({ kept, asked }: { readonly kept: string; readonly asked: string }): void {
  const tell = (name: string, fact: unknown) =>
    (window as unknown as Record<string, (fact: unknown) => Promise<void>>)[name]?.(fact);
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
    const request = put.apply(this, args);
    const { text } = args[0] as { readonly text?: string };
    if (this.name === 'games' && text !== undefined) tell(kept, text);
    return request;
  };
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    const { view } = message as { readonly view?: { readonly step: number } };
    if (view !== undefined) tell(asked, view.step);
    return postMessage.call(this, message);
  };
}

import type { Page } from 'playwright-core';
import { KeyboardPlayer, type Sight } from './KeyboardPlayer.ts';
import { wishIn } from './playToVerdict.ts';

/** How a student plays, so that what stands in a log can be told from what others did. */
export interface Manner {
  /** The tone of every statement. */
  readonly tone: string;
  /** The rung of every position. */
  readonly rung: string;
  /** Reactions to take where they are open, dearest first; otherwise the first that is. */
  readonly reactions: readonly string[];
  /** What is laid on the desk and tabled in the first exchange, as action ids of rungs; none where one only answers. */
  readonly offers: readonly string[];
  readonly hand: 'keyboard' | 'pointer';
}

const LOOKS_MOST = 2000;
const PRESS_MOST_MS = 2000;

/** A student in a browser of their own, from the door of a class to the verdict, on nothing but the page. */
export class StudentPage {
  readonly page: Page;
  readonly #keyboard: KeyboardPlayer;
  readonly #placed = new Set<string>();
  readonly #done: string[] = [];
  #laid = 0;
  #tabled = false;
  /** As the lobby told it. */
  name = '';
  /** As the bar of the game tells it. */
  table = 0;

  constructor(page: Page) {
    this.page = page;
    this.#keyboard = new KeyboardPlayer(page);
  }

  /** What was pressed, in order, as action ids; what was pressed twice running stands once. */
  get done(): readonly string[] {
    return this.#done.filter((action, at) => action !== this.#done[at - 1]);
  }

  /** Types the code at the door, and waits for a name. */
  async join(code: string): Promise<void> {
    await this.page.locator('#join-code').fill(code);
    await this.page.locator('#join-code').press('Enter');
    const heading = this.page.locator('h1', { hasText: 'You are' });
    await heading.waitFor();
    this.name = ((await heading.textContent()) ?? '').replace('You are', '').trim();
  }

  /** Reads the brief that opens with the game, and answers what it asks by this aim; a guess at the other's cable too. */
  async readBrief(aim: string): Promise<void> {
    const panel = this.page.locator('#panel[open] .brief');
    await panel.locator('.brief__cable .clause').waitFor();
    const guess = panel.locator('[data-action^="brief:guess:"]').first();
    for (const asked of [panel.locator(`[data-action="brief:aim:${aim}"]`), guess]) {
      this.#done.push((await asked.getAttribute('data-action')) ?? '');
      await asked.click();
      await pressed(asked);
    }
    await this.page.keyboard.press('Escape');
    const told = (await this.page.locator('.top__where b').textContent()) ?? '';
    this.table = Number(told.replace(/\D/g, ''));
  }

  /** Plays on from wherever the game stands until its verdict is read. */
  async playToVerdict(manner: Manner): Promise<void> {
    for (let looks = 0; looks < LOOKS_MOST; looks += 1) {
      const sight = await this.#keyboard.look();
      if (sight.stage === 'verdict') return;
      const action = this.#wish(sight, manner);
      if (sight.covered) await this.#keyboard.closePanel();
      else if (action === undefined) await this.#keyboard.waitForNews();
      else await this.#do(action, manner);
    }
    throw new Error(`${this.name} comes to no verdict after ${this.done.slice(-12).join(' ')}`);
  }

  #wish(sight: Sight, { tone, rung, reactions, offers }: Manner): string | undefined {
    const { stage, offered } = sight;
    const offeredAs = (action: string) => offered.find((each) => each === action);
    const wish = wishIn(sight, this.#placed);
    if (stage === 'statement') return offeredAs(`tone:${tone}`);
    const [family, what] = wish?.split(':') ?? [];
    if (family === 'position') return offeredAs(`position:${what}:${rung}`) ?? wish;
    if (family === 'reaction' && what !== 'seal')
      return reactions.flatMap((id) => offeredAs(`reaction:${id}`) ?? [])[0] ?? wish;
    if (wish?.endsWith('adjourn') && offers.length > 0 && !this.#tabled)
      return offeredAs(offers[this.#laid] ?? 'offer:send');
    return wish;
  }

  async #do(action: string, { hand, offers }: Manner): Promise<void> {
    if (!(await this.#press(action, hand))) return;
    this.#done.push(action);
    if (action === 'offer:send') this.#tabled = true;
    else if (action === offers[this.#laid]) this.#laid += 1;
  }

  /** Whether the button was still there to be pressed. The way to it by Tab is another test's. */
  #press(action: string, hand: Manner['hand']): Promise<boolean> {
    const button = this.page.locator(`main [data-action="${action}"]:visible`).first();
    const timeout = PRESS_MOST_MS;
    const pressing =
      hand === 'keyboard' ? button.press('Space', { timeout }) : button.click({ timeout });
    return pressing.then(
      () => true,
      () => false,
    );
  }
}

/** What a button says of itself once the table has taken it. */
async function pressed(button: ReturnType<Page['locator']>): Promise<void> {
  await button.and(button.page().locator('[aria-pressed="true"]')).waitFor();
}

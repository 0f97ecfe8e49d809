import type { Page } from 'playwright-core';
import { KeyboardPlayer } from './KeyboardPlayer.ts';

const MOVES_MOST = 400;

/** What the player does where it is offered, most urgent first. */
const WISHES: readonly ((action: string) => boolean)[] = [
  starting('revealed'),
  starting('tone:measured'),
  starting('accept:'),
  starting('answer:'),
  starting('positions:seal'),
  starting('belief:seal'),
  starting('belief:plus:0'),
  starting('reaction:seal'),
  starting('night:refuse'),
  starting('night:end'),
  starting('sign:seal'),
  starting('sign:'),
  starting('confirm:seal'),
  starting('confirm:confirm'),
  starting('press:seal'),
  starting('press:'),
];

function starting(start: string): (action: string) => boolean {
  return (action) => action.startsWith(start);
}

/** Plays on from wherever the page stands until the verdict is shown; how many acts it took. */
export async function playToVerdict(page: Page): Promise<number> {
  const player = new KeyboardPlayer(page);
  const chosen = new Set<string>();
  for (let moves = 0; moves < MOVES_MOST; moves += 1) {
    await player.closePanel();
    if (await atVerdict(page)) return moves;
    await step(player, chosen, await stageOf(page));
    await page.waitForTimeout(20);
  }
  throw new Error(
    `no verdict after ${MOVES_MOST} moves; offered: ${(await player.offered()).join(' ')}`,
  );
}

async function atVerdict(page: Page): Promise<boolean> {
  return (await page.locator('main[data-stage=verdict]').count()) > 0;
}

async function stageOf(page: Page): Promise<string> {
  return (await page.locator('main').getAttribute('data-stage')) ?? '';
}

/** On a narrow screen an event is taken in steps: the tab that leads to what is due. */
const STEPS: Readonly<Record<string, string>> = {
  beliefs: 'event-step:belief',
  reactions: 'event-step:reaction',
};

async function step(player: KeyboardPlayer, chosen: Set<string>, stage: string): Promise<void> {
  for (const wish of WISHES) {
    if (await player.doFirst(wish)) return;
  }
  if (await placeTokens(player, chosen)) return;
  if (stage === 'reactions' && (await player.doFirst(starting('reaction:')))) return;
  const tab = STEPS[stage];
  if (tab !== undefined && (await player.doFirst((action) => action === tab))) return;
  if (await player.doFirst(starting('adjourn'))) return;
  await player.doFirst(starting('drawer:adjourn'));
}

/** One token on each ladder that stands in the way of sealing. */
async function placeTokens(player: KeyboardPlayer, chosen: Set<string>): Promise<boolean> {
  const ladders = (await player.offered()).filter(starting('position:'));
  if (ladders.length === 0) {
    chosen.clear();
    return false;
  }
  const next = ladders.find((action) => !chosen.has(normIn(action)));
  if (next === undefined) {
    chosen.clear();
    return false;
  }
  chosen.add(normIn(next));
  await player.perform(next);
  return true;
}

function normIn(action: string): string {
  return action.split(':')[1] ?? '';
}

import type { Page } from 'playwright-core';
import { KeyboardPlayer, type Sight } from './KeyboardPlayer.ts';

const LOOKS_MOST = 2000;

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

/** On a narrow screen an event is taken in steps: the tab that leads to what is due. */
const STEPS: Readonly<Record<string, string>> = {
  beliefs: 'event-step:belief',
  reactions: 'event-step:reaction',
};

/** Plays on from wherever the page stands until the verdict is shown; how many acts it took. */
export async function playToVerdict(page: Page): Promise<number> {
  const player = new KeyboardPlayer(page);
  const placed = new Set<string>();
  let acts = 0;
  for (let looks = 0; looks < LOOKS_MOST; looks += 1) {
    const sight = await player.look();
    if (sight.covered) {
      await player.closePanel();
      continue;
    }
    if (sight.stage === 'verdict') return acts;
    const action = wishIn(sight, placed);
    if (action === undefined) await player.waitForNews();
    else if (await player.perform(action)) acts += 1;
  }
  const { offered } = await player.look();
  throw new Error(`no verdict after ${acts} acts; offered: ${offered.join(' ')}`);
}

/** What this player does next with what is offered; `placed` remembers the tokens of a round. */
export function wishIn({ stage, offered }: Sight, placed: Set<string>): string | undefined {
  const first = (fits: (action: string) => boolean) => offered.find(fits);
  for (const wish of WISHES) {
    const action = first(wish);
    if (action !== undefined) return action;
  }
  return (
    nextToken(offered, placed) ??
    (stage === 'reactions' ? first(starting('reaction:')) : undefined) ??
    first((action) => action === STEPS[stage]) ??
    first(starting('adjourn')) ??
    first(starting('drawer:adjourn'))
  );
}

/** One token for each ladder that stands in the way of sealing. */
function nextToken(offered: readonly string[], placed: Set<string>): string | undefined {
  const next = offered.filter(starting('position:')).find((action) => !placed.has(normIn(action)));
  if (next === undefined) placed.clear();
  else placed.add(normIn(next));
  return next;
}

function normIn(action: string): string {
  return action.split(':')[1] ?? '';
}

import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { KillableGame, type Moment } from '../support/KillableGame.ts';

const open = useBrowser();
/** `KILLS=200` is the long form. */
const KILLS = Number(process.env.KILLS ?? 6);
const SEED = Number(process.env.SEED ?? 1);

/** Whole numbers from 0 to below `most`, the same for a seed on every machine. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const MOMENTS: readonly ((draw: (most: number) => number) => Moment)[] = [
  () => 'shown',
  () => ({ afterMs: 0 }),
  (draw) => ({ afterMs: 1 + draw(60) }),
];

describe('a tab that dies at any moment of play', () => {
  it(
    `loses no accepted command, in ${KILLS} deaths`,
    async () => {
      const draw = chance(SEED);
      const page = await open('?pace=0');
      const context = page.context();
      await page.close();
      const address = new URL(`?pace=0&view=text&seed=${SEED}`, inject('address')).href;
      const game = await KillableGame.in(context, address);
      let deaths = 0;
      while (deaths < KILLS) {
        await game.start(draw(2) === 0 ? 'us' : 'china');
        let inPlay = true;
        while (inPlay && deaths < KILLS) {
          inPlay = await game.playAndDie({
            end: draw(3) === 0 ? 'close' : 'crash',
            acts: 1 + draw(8),
            moment: MOMENTS[draw(MOMENTS.length)]?.(draw) ?? 'shown',
          });
          if (!inPlay) break;
          deaths += 1;
          await game.comeBack();
          expect(game.faults).toEqual([]);
        }
        await game.finish();
        expect(game.faults).toEqual([]);
      }
      game.close();
    },
    30_000 + KILLS * 10_000,
  );
});

import { PAGE_PACE } from '../session/AgentDriver.ts';
import { openThinker } from '../session/openThinker.ts';
import type { SoloHost } from '../session/SoloGame.ts';
import { browserSaves } from '../session/saves.ts';
import { resumeSolo, type SoloPlan, startSolo } from '../session/startSolo.ts';
import { pageTimers } from '../session/Timers.ts';
import type { AddressWishes } from './addressWishes.ts';
import type { Games } from './Games.ts';

/** Solo games of one scenario, kept in this browser, their agents thinking in one worker. */
export function soloGames(scenario: SoloPlan['scenario'], wishes: AddressWishes): Games {
  const saves = browserSaves();
  let thinker: SoloHost['thinker'] | null = null;
  // The agents' worker is fetched with the first game, not with the title.
  const host = (): SoloHost => {
    thinker ??= openThinker();
    return { ...around, thinker };
  };
  const around: Omit<SoloHost, 'thinker'> = {
    saves,
    timers: pageTimers,
    clock: () => performance.now(),
    today: () => Date.now(),
    pace: wishes.pace === 'usual' ? PAGE_PACE : { ...PAGE_PACE, beforeActMs: 0 },
  };
  const latestFacts = async () => {
    const stored = await saves.list();
    if (!stored.available) return null;
    return (
      stored.value.games.find(
        (game) => game.scenario === scenario.id && game.stage !== 'verdict',
      ) ?? null
    );
  };
  return {
    start: (plan) => startSolo(host(), { scenario, ...plan, seed: wishes.seed ?? randomSeed() }),
    latest: latestFacts,
    async resume() {
      const facts = await latestFacts();
      if (facts === null) return null;
      const stored = await saves.read(facts.id);
      if (!stored.available || stored.value === null) return null;
      const { id, text, rewound } = stored.value;
      const resumed = resumeSolo(host(), scenario, { id, text, rewound });
      return resumed.ok ? resumed.game : null;
    },
    async endings() {
      const stored = await saves.endings();
      if (!stored.available) return [];
      return stored.value
        .filter((reached) => reached.scenario === scenario.id)
        .map(({ ending }) => ending);
    },
  };
}

function randomSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}

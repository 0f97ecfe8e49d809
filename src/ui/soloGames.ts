import { PAGE_PACE } from '../session/AgentDriver.ts';
import { browserStore } from '../session/browserStore.ts';
import { openThinker } from '../session/openThinker.ts';
import { readLogFile } from '../session/readLogFile.ts';
import type { SoloSave } from '../session/resumeSolo.ts';
import type { SoloHost } from '../session/SoloGame.ts';
import { browserSaves } from '../session/saves.ts';
import { type SoloPlan, startSolo } from '../session/startSolo.ts';
import { pageTimers } from '../session/Timers.ts';
import { type Counterpart, EVEN, SURPRISE } from '../view/counterpart.ts';
import type { AddressWishes } from './addressWishes.ts';
import type { Games, Opened } from './Games.ts';
import type { KeptSave } from './keptSaves.ts';
import { defaultSettings } from './Settings.ts';

type KeptSaves = typeof import('./keptSaves.ts');

/** Solo games of one scenario, kept in this browser, their agents thinking in one worker. */
export function soloGames(scenario: SoloPlan['scenario'], wishes: AddressWishes): Games {
  const store = browserStore();
  const saves = browserSaves(store);
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
  // Whoever opens no log needs nothing of what reads one.
  const take = async (save: SoloSave): Promise<Opened> => {
    const { resumeSolo } = await import('../session/resumeSolo.ts');
    return resumeSolo(host(), scenario, save);
  };
  const takeKept = async (find: (kept: KeptSaves) => Promise<KeptSave>): Promise<Opened> => {
    const kept = await find(await import('./keptSaves.ts'));
    return kept.ok ? take(kept.save) : kept;
  };
  return {
    start: ({ seat, cut, ...counterpart }) => {
      const solo = host();
      const agent = agentFor(counterpart, solo.thinker.agents);
      return startSolo(solo, { scenario, seat, cut, agent, seed: wishes.seed ?? randomSeed() });
    },
    async kept() {
      const stored = await saves.list();
      if (!stored.available) return [];
      return stored.value.games
        .filter((game) => game.scenario === scenario.id)
        .map(({ when, ...game }) => ({ ...game, day: new Date(when).toISOString().slice(0, 10) }));
    },
    async resume(id) {
      return takeKept(({ keptSave }) => keptSave(saves, id));
    },
    async open(file) {
      const read = await readLogFile(file);
      return read.ok ? take({ text: read.text }) : read;
    },
    async openLink(fragment) {
      const { textOfGameLink } = await import('../session/gameLink.ts');
      const read = await textOfGameLink(fragment);
      return read.ok ? take({ text: read.text }) : read;
    },
    async slots() {
      const { browserSlots } = await import('../session/slots.ts');
      return browserSlots(store);
    },
    async openSlot(place) {
      return takeKept(({ slotSave }) => slotSave(store, saves, place));
    },
    async forget(id) {
      await saves.remove(id);
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

/** An agent's name; null for one that is drawn. Settings from elsewhere may name nobody. */
function agentFor({ level, style }: Counterpart, known: readonly string[]): string | null {
  if (level === SURPRISE) return null;
  const wished = style === EVEN ? level : `${level}/${style}`;
  return known.includes(wished) ? wished : defaultSettings.level;
}

function randomSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}

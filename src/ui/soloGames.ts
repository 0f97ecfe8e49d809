import { PAGE_PACE } from '../session/AgentDriver.ts';
import { browserStore } from '../session/browserStore.ts';
import { openThinker } from '../session/openThinker.ts';
import { readLogFile } from '../session/readLogFile.ts';
import type { SoloSave } from '../session/resumeSolo.ts';
import type { SavedGame } from '../session/SavedGame.ts';
import type { SoloHost } from '../session/SoloGame.ts';
import { browserSaves, type Saves } from '../session/saves.ts';
import { type SoloPlan, startSolo } from '../session/startSolo.ts';
import { pageTimers } from '../session/Timers.ts';
import { type Counterpart, EVEN, SURPRISE } from '../view/counterpart.ts';
import type { AddressWishes } from './addressWishes.ts';
import type { Games, Opened } from './Games.ts';
import { defaultSettings } from './Settings.ts';

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
      const stored = await saves.read(id);
      if (!stored.available) return { ok: false, fault: { code: 'no-storage', why: stored.why } };
      if (stored.value === null) return { ok: false, fault: { code: 'no-save' } };
      const { text, rewound, tried } = stored.value;
      return take({ id, text, rewound, ...(await triedBy(saves, tried)) });
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
      const { browserSlots, branchFrom } = await import('../session/slots.ts');
      const [stored, known] = await Promise.all([browserSlots(store).read(place), saves.list()]);
      if (!stored.available) return { ok: false, fault: { code: 'no-storage', why: stored.why } };
      if (stored.value === null) return { ok: false, fault: { code: 'no-save' } };
      return take(branchFrom(stored.value, known.available ? known.value.games : [], Date.now()));
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

/** The line that a kept game tries another answer to, where it is still kept itself. */
async function triedBy(saves: Saves, tried: SavedGame['tried']): Promise<Pick<SoloSave, 'tried'>> {
  if (tried === undefined) return {};
  const stored = await saves.read(tried.from);
  if (!stored.available || stored.value === null) return {};
  const { id, text, rewound } = stored.value;
  return { tried: { id, text, rewound, entry: tried.entry } };
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

import { languages as catalogues } from 'virtual:languages';
import { languages as scenarioWords } from 'virtual:scenario/washington-2015/languages';
import { AGENT_NAMES } from './agents/agent.ts';
import type { SoundDesk } from './audio/SoundDesk.ts';
import { deal, PUBLIC, scenarioHash, settingOf, viewFor } from './engine/index.ts';
import { matchLanguage } from './text/matchLanguage.ts';
import { addressWishes } from './ui/addressWishes.ts';
import { afterPaint } from './ui/afterPaint.ts';
import { readAssignment } from './ui/assignment.ts';
import { Captions } from './ui/Captions.ts';
import type { Comforts } from './ui/Comforts.ts';
import { install } from './ui/Installation.ts';
import { LiveRegions } from './ui/LiveRegions.ts';
import { soundOf } from './ui/Machine.ts';
import { motionIsStill } from './ui/motionIsStill.ts';
import { SceneryPlace } from './ui/SceneryPlace.ts';
import { readSettings, type Settings } from './ui/Settings.ts';
import { Shell } from './ui/Shell.ts';
import { soloGames } from './ui/soloGames.ts';
import { openWords } from './ui/Words.ts';
import { SURPRISE } from './view/counterpart.ts';

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no #${id}`);
  return found;
}

const wished = [readSettings().language, ...navigator.languages];
const locale = matchLanguage(wished, Object.keys(catalogues)) ?? 'en';

// Data comes beside the code, so that neither waits for the other.
const [words, { scenario, voice }] = await Promise.all([
  openWords({ catalogues, scenario: scenarioWords }, locale),
  import('virtual:scenario/washington-2015'),
]);
const [cut] = scenario.cuts;
if (cut === undefined) throw new Error('the scenario has no cut');

/** A first visit is for playing: the copy for later is fetched when the page has come to rest. */
const INSTALL_AFTER_MS = 8000;
const GAME_FRAGMENT = '#game=';

const wishes = addressWishes(location.search);
const scenery = new SceneryPlace({
  place: element('scenery', HTMLElement),
  page: document.documentElement,
  open: async (stage) => {
    const [{ openScenery }] = await Promise.all([
      import('../scenes/openScenery.ts'),
      import('./ui/stageStyles.ts'),
    ]);
    return openScenery(stage);
  },
  still: () => motionIsStill() || (comforts?.skips ?? false),
  report: (id) => shell.report(id),
  drawn: (picture) => shell.learn({ picture }),
});
const captions = new Captions(element('captions', HTMLElement));
const live = new LiveRegions(element('polite', HTMLElement), element('assertive', HTMLElement));
let sound: Promise<SoundDesk> | null = null;
let comforts: Comforts | null = null;
/** How the bar of a whole room is taken away; null where there is none. */
let wholeRoom: Promise<() => void> | null = null;

const assignment = readAssignment(location.search, {
  scenario: scenario.id,
  seats: scenario.delegations.map(({ id }) => id),
  cuts: scenario.cuts.map(({ id }) => id),
  counterparts: [...AGENT_NAMES, SURPRISE],
});
const shell = new Shell({
  root: element('app', HTMLElement),
  dialog: element('panel', HTMLDialogElement),
  live,
  words,
  voice,
  games: soloGames(scenario, wishes),
  before: viewFor(deal(settingOf(scenario, cut.id), 0), PUBLIC),
  assignment,
  // The scenes and sounds are large, and the first decision does not need them.
  onSettings: (settings) => setTimeout(() => obey(settings)),
});
shell.attach(scenery);
setTimeout(openComforts);
// While the title is read: a game is known by it, and the press that starts one need not wait.
afterPaint(() => scenarioHash(scenario));
if (location.hash.startsWith(GAME_FRAGMENT)) {
  shell.openLink(location.hash);
  // From here on the game is kept; a reload goes on with it and does not begin it again.
  history.replaceState(null, '', location.pathname + location.search);
}
setTimeout(() => install((installation) => shell.offer(installation)), INSTALL_AFTER_MS);

function obey(settings: Settings): void {
  comforts?.set(settings);
  obeyWholeRoom(settings.wholeRoom);
  void scenery.wish(wishes.scenery ?? settings.picture);
  if (settings.sound === 'on') {
    sound ??= openSound();
    shell.learn({ sound: soundOf(globalThis) });
  }
  void sound?.then((desk) => {
    const { music, effects, room } = settings;
    const on = settings.sound === 'on';
    desk.set({ on, music: Number(music), effects: Number(effects), room: Number(room) });
  });
}

function obeyWholeRoom(wish: Settings['wholeRoom']): void {
  if (wish === 'on') wholeRoom ??= openWholeRoom();
  else {
    void wholeRoom?.then((close) => close());
    wholeRoom = null;
  }
}

async function openWholeRoom(): Promise<() => void> {
  const { WholeRoom } = await import('./ui/WholeRoom.ts');
  await shell.fetchLater();
  return shell.attach(
    new WholeRoom({ page: element('app', HTMLElement), report: (id) => shell.report(id) }),
  );
}

async function openComforts(): Promise<void> {
  const { Comforts } = await import('./ui/Comforts.ts');
  comforts = new Comforts({
    page: element('app', HTMLElement),
    settings: readSettings(),
    still: motionIsStill,
    atOnce: wishes.pace === 'at-once',
    // After what has happened, which is told once the page is drawn.
    say: (words) => queueMicrotask(() => live.say(words)),
    report: (id) => shell.report(id),
  });
  shell.attach(comforts);
}

async function openSound(): Promise<SoundDesk> {
  const { SoundDesk } = await import('./audio/SoundDesk.ts');
  const desk = new SoundDesk({
    open: async () => (await import('./audio/openHowler.ts')).openHowler(),
    caption: (words) => {
      if (readSettings().captions === 'on') captions.show(words);
    },
    inSight: () => document.visibilityState === 'visible',
  });
  document.addEventListener('visibilitychange', () => desk.lookAway());
  shell.attach(desk);
  return desk;
}

import { languages as catalogues } from 'virtual:languages';
import { languages as scenarioWords } from 'virtual:scenario/washington-2015/languages';
import { AGENT_NAMES } from './agents/agent.ts';
import { deal, PUBLIC, scenarioHash, settingOf, viewFor } from './engine/index.ts';
import { element } from './pages/element.ts';
import { openSenses } from './pages/openSenses.ts';
import { matchLanguage } from './text/matchLanguage.ts';
import { addressWishes } from './ui/addressWishes.ts';
import { afterPaint } from './ui/afterPaint.ts';
import { readAssignment } from './ui/assignment.ts';
import { install } from './ui/install.ts';
import { LiveRegions } from './ui/LiveRegions.ts';
import { readSettings, type Settings } from './ui/Settings.ts';
import { Shell } from './ui/Shell.ts';
import { topBar } from './ui/shellTemplate.ts';
import { soloGames } from './ui/soloGames.ts';
import { openWords } from './ui/Words.ts';
import { SURPRISE } from './view/counterpart.ts';

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
const live = new LiveRegions(element('polite', HTMLElement), element('assertive', HTMLElement));
const senses = openSenses(wishes, live, () => shell);
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
  bar: topBar,
  later: () => import('./ui/later.ts'),
  games: soloGames(scenario, wishes),
  before: viewFor(deal(settingOf(scenario, cut.id), 0), PUBLIC),
  assignment,
  // The scenes and sounds are large, and the first decision does not need them.
  onSettings: (settings) => setTimeout(() => obey(settings)),
});
senses.attach();
// While the title is read: a game is known by it, and the press that starts one need not wait.
afterPaint(() => scenarioHash(scenario));
if (location.hash.startsWith(GAME_FRAGMENT)) {
  shell.openLink(location.hash);
  // From here on the game is kept; a reload goes on with it and does not begin it again.
  history.replaceState(null, '', location.pathname + location.search);
}
setTimeout(() => install((installation) => shell.offer(installation)), INSTALL_AFTER_MS);

function obey(settings: Settings): void {
  senses.obey(settings);
  obeyWholeRoom(settings.wholeRoom);
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

import { languages as catalogues } from 'virtual:languages';
import { languages as scenarioWords } from 'virtual:scenario/washington-2015/languages';
import { deal, PUBLIC, settingOf, viewFor } from './engine/index.ts';
import { matchLanguage } from './text/matchLanguage.ts';
import { addressWishes } from './ui/addressWishes.ts';
import { LiveRegions } from './ui/LiveRegions.ts';
import { motionIsStill } from './ui/motionIsStill.ts';
import { SceneryPlace } from './ui/SceneryPlace.ts';
import { readSettings } from './ui/Settings.ts';
import { Shell } from './ui/Shell.ts';
import { soloGames } from './ui/soloGames.ts';
import { openWords } from './ui/Words.ts';

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

const wishes = addressWishes(location.search);
const shell = new Shell({
  root: element('app', HTMLElement),
  dialog: element('panel', HTMLDialogElement),
  live: new LiveRegions(element('polite', HTMLElement), element('assertive', HTMLElement)),
  words,
  voice,
  games: soloGames(scenario, wishes),
  before: viewFor(deal(settingOf(scenario, cut.id), 0), PUBLIC),
});

const scenery = new SceneryPlace({
  place: element('scenery', HTMLElement),
  page: document.documentElement,
  open: async (stage) => (await import('../scenes/openScenery.ts')).openScenery(stage),
  still: motionIsStill,
  report: (id) => shell.report(id),
});
shell.attach(scenery);
// The scenes are large, and the first decision does not need them.
setTimeout(() => scenery.wish(wishes.scenery ?? 'none'));

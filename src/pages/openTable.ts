import { languages as catalogues } from 'virtual:languages';
import { languages as scenarioWords } from 'virtual:scenario/washington-2015/languages';
import { deal, PUBLIC, settingOf, viewFor } from '../engine/index.ts';
import { ClassGame } from '../session/ClassGame.ts';
import { newsFromLog } from '../session/newsFromLog.ts';
import { RemoteTable } from '../session/RemoteTable.ts';
import { addressWishes } from '../ui/addressWishes.ts';
import { classGames } from '../ui/class/classGames.ts';
import type { TableHost, TablePlace } from '../ui/class/TablePlace.ts';
import type { LiveRegions } from '../ui/LiveRegions.ts';
import { Shell } from '../ui/Shell.ts';
import { openWords } from '../ui/Words.ts';
import type { Scenery } from '../view/Scenery.ts';
import { element } from './element.ts';
import { openSenses } from './openSenses.ts';

/** Puts the place of a class's games together: all that a game needs, and nothing that begins or keeps one. */
export async function openTable(
  locale: string,
  live: LiveRegions,
  host: TableHost,
): Promise<TablePlace> {
  const [words, { scenario, voice }] = await Promise.all([
    openWords({ catalogues, scenario: scenarioWords }, locale),
    import('virtual:scenario/washington-2015'),
  ]);
  const [cut] = scenario.cuts;
  if (cut === undefined) throw new Error('the scenario has no cut');
  const senses = openSenses(addressWishes(location.search), live, () => shell);
  const shown = new Shown();
  const shell: Shell = new Shell({
    root: element('app', HTMLElement),
    dialog: element('panel', HTMLDialogElement),
    live,
    words,
    voice,
    bar: host.bar,
    later: () => laterWith(host),
    barred: host.barred,
    games: classGames(host.game),
    before: viewFor(deal(settingOf(scenario, cut.id), 0), PUBLIC),
    assignment: { ok: true, assignment: null },
    onSettings: (settings) => setTimeout(() => senses.obey(settings)),
  });
  senses.attach();
  shell.attach(shown);
  await shell.fetchLater();
  const now = () => performance.now();
  return {
    sitDown: (parts, first) => new ClassGame({ ...parts, scenario, now }, first),
    lookOn: (first) => new RemoteTable(scenario, first, now),
    newsOf: (log, seat) => newsFromLog(scenario, log, seat),
    frameOn: (view) => ({ view, voice, covered: false, ...words.inFrame }),
    delegationName: (id) => words.inFrame.script.delegations[id]?.name ?? null,
    async show(table) {
      const stands = shown.next();
      shell.report(`resume:${table}`);
      await stands;
    },
    report: (id) => shell.report(id),
    redraw: () => shell.learn({}),
  };
}

/** The later screens, with the panels of a class, and without the one of games that a browser keeps. */
async function laterWith({ panels }: TableHost) {
  const later = await import('../ui/later.ts');
  const { games: _, ...others } = later.panels;
  return { ...later, panels: { ...others, ...panels } };
}

/** Notices when a game stands on the page. */
class Shown implements Scenery {
  #stands: () => void = () => {};

  /** Resolves once a game is drawn from now on, and whatever opened it is done. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#stands = resolve;
    });
    await new Promise((resolve) => setTimeout(resolve));
  }

  show({ screen }: Parameters<Scenery['show']>[0]): void {
    if (screen !== 'title') this.#stands();
  }

  close(): void {}
}

import { languages } from 'virtual:languages/class';
import { actId } from '../session/actId.ts';
import { knock } from '../session/knock.ts';
import { seatKeeper } from '../session/SeatKeeper.ts';
import { pageTimers } from '../session/Timers.ts';
import type { ClassMessageId } from '../text/ClassMessageId.ts';
import { createTexts } from '../text/createTexts.ts';
import { matchLanguage } from '../text/matchLanguage.ts';
import { ClassPage } from '../ui/class/ClassPage.ts';
import { typedCode } from '../ui/class/codeWords.ts';
import { reloadsIn } from '../ui/class/Reloads.ts';
import { LiveRegions } from '../ui/LiveRegions.ts';
import { applySettings, readSettings } from '../ui/Settings.ts';
import { element } from './element.ts';

/** The page of a student: the code form at once, the line with a seat, the game while the class gathers. */

const settings = readSettings();
applySettings(settings, document.documentElement);
const wished = [settings.language, ...navigator.languages];
const locale = matchLanguage(wished, Object.keys(languages)) ?? 'en';
const catalogue = (await languages[locale]?.())?.catalogue ?? {};
document.documentElement.lang = locale;

const live = new LiveRegions(element('polite', HTMLElement), element('assertive', HTMLElement));
const keeper = seatKeeper(() => localStorage);
const page = new ClassPage({
  root: element('class', HTMLElement),
  app: element('app', HTMLElement),
  cover: element('cover', HTMLDialogElement),
  words: createTexts<ClassMessageId>({ locale, catalogue }),
  live,
  keeper,
  code: typedCode(new URLSearchParams(location.search).get('code') ?? ''),
  knock: (at, codes) => knock(new URL(`api/${at}`, location.href), codes),
  reloads: reloadsIn(
    () => sessionStorage,
    () => keeper.lasts,
  ),
  openLink,
  openTable: async (host) => (await import('./openTable.ts')).openTable(locale, live, host),
});
addEventListener('offline', () => page.noteNetwork('offline'));
addEventListener('online', () => page.noteNetwork('back'));
addEventListener('pageshow', () => page.noteNetwork('back'));
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) page.noteNetwork('back');
});
page.open();

async function openLink() {
  const [{ ClassLink }, { openLine }] = await Promise.all([
    import('../session/ClassLink.ts'),
    import('../session/openLine.ts'),
  ]);
  return new ClassLink({
    open: (hello) => openLine(new URL('socket.io/', location.href), hello),
    keeper,
    timers: pageTimers,
    now: () => performance.now(),
    draw: () => Math.random(),
    newId: actId,
  });
}

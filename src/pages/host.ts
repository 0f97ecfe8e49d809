import { scenario, voice } from 'virtual:scenario/washington-2015';
import { actId } from '../session/actId.ts';
import { ClassLink } from '../session/ClassLink.ts';
import { deleteRecord, fetchRecord } from '../session/classRecord.ts';
import { classInFragment, hostKeeper, type KeptClass } from '../session/HostKeeper.ts';
import { openClass } from '../session/openClass.ts';
import { openLine } from '../session/openLine.ts';
import { pageTimers } from '../session/Timers.ts';
import { ConsolePage } from '../ui/console/ConsolePage.ts';
import { LiveRegions } from '../ui/LiveRegions.ts';
import { applySettings, readSettings } from '../ui/Settings.ts';
import { consoleWords } from './consoleWords.ts';
import { element } from './element.ts';

/** The page of an instructor: the form that opens a class, or the class that the address or its fragment names. */

const settings = readSettings();
applySettings(settings, document.documentElement);
const { texts, script } = await consoleWords([settings.language, ...navigator.languages]);
const base = new URL('./', location.href);
const keeper = hostKeeper(() => localStorage);
const record = new URL('api/record', base);

const page = new ConsolePage({
  root: element('console', HTMLElement),
  words: { t: texts.t, script, scenario },
  live: new LiveRegions(element('polite', HTMLElement), element('assertive', HTMLElement)),
  keeper,
  base,
  arrived: arrived(),
  openClass: (plan, secret) => openClass(new URL('api/classes', base), plan, secret),
  openLink,
  fetchRecord: (key) => fetchRecord(record, key),
  deleteRecord: (key) => deleteRecord(record, key),
  openTalk: async (wishes) => (await import('./openTalk.ts')).openTalk(base, script, wishes),
  frameOn: (view) => ({ view, voice, covered: false, t: texts.t, formats: texts, script }),
  onClass: (code) =>
    history.replaceState(null, '', code === '' ? location.pathname : `?class=${code}`),
  now: () => performance.now(),
});
addEventListener('offline', () => page.noteNetwork('offline'));
addEventListener('online', () => page.noteNetwork('back'));
addEventListener('pageshow', () => page.noteNetwork('back'));
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) page.noteNetwork('back');
});
page.open();

/** A link's keys leave the address at once: whoever looks at the screen could read them. */
function arrived(): KeptClass | null {
  const linked = classInFragment(location.hash);
  if (linked !== null) {
    history.replaceState(null, '', location.pathname);
    return linked;
  }
  const code = new URLSearchParams(location.search).get('class');
  return keeper.read().find((kept) => kept.code === code) ?? null;
}

function openLink(key: string): ClassLink {
  const seat = { code: '', seatCode: '', key, previous: null };
  return new ClassLink({
    open: (hello) => openLine(new URL('socket.io/', base), hello),
    keeper: { read: () => seat, write: () => {} },
    timers: pageTimers,
    now: () => performance.now(),
    draw: () => Math.random(),
    newId: actId,
  });
}

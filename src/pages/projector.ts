import { scenario } from 'virtual:scenario/washington-2015';
import { actId } from '../session/actId.ts';
import { ClassLink } from '../session/ClassLink.ts';
import { openLine } from '../session/openLine.ts';
import { pageTimers } from '../session/Timers.ts';
import { ProjectorPage } from '../ui/console/ProjectorPage.ts';
import { consoleWords } from './consoleWords.ts';
import { element } from './element.ts';

/** The wall: its key stands behind `#`, opens nothing secret, and stays there for a reload. */

const { texts, script } = await consoleWords(navigator.languages);
const base = new URL('./', location.href);
const seat = { code: '', seatCode: '', key: location.hash.slice(1), previous: null };
const page = new ProjectorPage({
  root: element('projector', HTMLElement),
  words: { t: texts.t, script, scenario },
  base,
  now: () => performance.now(),
  openTalk: async (wishes) =>
    (await import('./openTalk.ts')).openTalk(base, script, { ...wishes, key: seat.key }),
  openLink: () =>
    new ClassLink({
      open: (hello) => openLine(new URL('socket.io/', base), hello),
      keeper: { read: () => seat, write: () => {} },
      timers: pageTimers,
      now: () => performance.now(),
      draw: () => Math.random(),
      newId: actId,
    }),
});
addEventListener('hashchange', () => location.reload());
addEventListener('offline', () => page.noteNetwork('offline'));
addEventListener('online', () => page.noteNetwork('back'));
addEventListener('pageshow', () => page.noteNetwork('back'));
page.open();

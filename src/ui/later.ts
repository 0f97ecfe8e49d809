import './panels/panels.css';
import { laterReaders } from '../view/laterReaders.ts';
import { aboutPanel } from './panels/aboutPanel.ts';
import { advicePanel } from './panels/advicePanel.ts';
import { archivePanel } from './panels/archivePanel.ts';
import { briefPanel } from './panels/briefPanel.ts';
import { gamesPanel } from './panels/gamesPanel.ts';
import { helpPanel } from './panels/helpPanel.ts';
import { historyPanel } from './panels/historyPanel.ts';
import { knowledgePanel } from './panels/knowledgePanel.ts';
import { metersPanel } from './panels/metersPanel.ts';
import { pausePanel } from './panels/pausePanel.ts';
import { settingsPanel } from './panels/settingsPanel.ts';
import type { Panel, Screen } from './Screen.ts';
import { confirmationsScreen, pressScreen, signaturesScreen } from './screens/closingScreen.ts';
import { eventScreen } from './screens/eventScreen.ts';
import { nightScreen } from './screens/nightScreen.ts';
import { verdictScreen } from './screens/verdictScreen.ts';

export { triedNote } from './parts/triedNote.ts';

/** What the first decision does not need: fetched as soon as the title stands. */

/** The screens of the stages that come after the first exchange. */
export const laterScreens: Readonly<Record<string, Screen>> = {
  beliefs: eventScreen,
  confirmations: confirmationsScreen,
  night: nightScreen,
  press: pressScreen,
  reactions: eventScreen,
  signatures: signaturesScreen,
  verdict: verdictScreen,
};

/** What the action ids of these screens and panels mean. */
export const readers = laterReaders;

/** The panels that open over any screen, by name; `panel:archive:opm` opens one at an entry. */
export const panels: Readonly<Record<string, Panel>> = {
  about: aboutPanel,
  advice: advicePanel,
  archive: archivePanel,
  brief: briefPanel,
  games: gamesPanel,
  help: helpPanel,
  history: historyPanel,
  knowledge: knowledgePanel,
  meters: metersPanel,
  pause: pausePanel,
  settings: settingsPanel,
};

import type { Panel } from '../Screen.ts';
import { archivePanel } from './archivePanel.ts';
import { briefPanel } from './briefPanel.ts';
import { helpPanel } from './helpPanel.ts';
import { historyPanel } from './historyPanel.ts';
import { metersPanel } from './metersPanel.ts';
import { settingsPanel } from './settingsPanel.ts';

/** The panels that open over any screen, by name; `panel:archive:opm` opens one at an entry. */
const panels: Readonly<Record<string, Panel>> = {
  archive: archivePanel,
  brief: briefPanel,
  help: helpPanel,
  history: historyPanel,
  meters: metersPanel,
  settings: settingsPanel,
};

export function panelFor(name: string): Panel | undefined {
  return Object.hasOwn(panels, name) ? panels[name] : undefined;
}

import type { Panel } from '../Screen.ts';

/** The panels that open over any screen, by name; `panel:archive:opm` opens one at an entry. */
const panels: Readonly<Record<string, Panel>> = {};

export function panelFor(name: string): Panel | undefined {
  return panels[name];
}

import type { TemplateResult } from 'lit';
import type { Drawer } from './ConsoleDesk.ts';
import type { Console } from './ConsoleSight.ts';
import { classDrawer } from './classDrawer.ts';
import { injectDrawer } from './injectDrawer.ts';
import { peopleDrawer } from './peopleDrawer.ts';
import { screensDrawer } from './screensDrawer.ts';
import { speakDrawer } from './speakDrawer.ts';
import { tableDrawer } from './tableDrawer.ts';

/** What lies beside the wall. */
export function monitorDrawer(console: Console, drawer: Drawer): TemplateResult {
  switch (drawer.kind) {
    case 'inject':
      return injectDrawer(console);
    case 'people':
      return peopleDrawer(console);
    case 'speak':
      return speakDrawer(console);
    case 'screens':
      return screensDrawer(console);
    case 'class':
      return classDrawer(console);
    case 'table':
      return tableDrawer(console, drawer);
    default:
      return drawer satisfies never;
  }
}

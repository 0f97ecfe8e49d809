import type { ConsoleDesk, Drawer } from './ConsoleDesk.ts';

/** Takes the focus where a reader goes on: to the heading of what is new, and back to what opened it. */
export class ConsoleFocus {
  readonly #root: HTMLElement;
  #screen = '';
  #drawer = '';
  #opener: string | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** After a drawing. A page that has just come is read from its top. */
  settle(screen: string, { drawer, inject }: Pick<ConsoleDesk, 'drawer' | 'inject'>): void {
    const before = { screen: this.#screen, drawer: this.#drawer };
    this.#screen = screen;
    this.#drawer = keyOf(drawer, inject);
    if (screen !== before.screen) {
      if (before.screen !== '') this.#to('#console-turn');
      return;
    }
    if (this.#drawer === before.drawer) return;
    if (drawer === null) return this.#to(this.#opener ?? '#console-turn');
    this.#opener = openerOf(drawer);
    this.#to('#drawer-h');
  }

  #to(place: string): void {
    const found =
      this.#root.querySelector<HTMLElement>(place) ??
      this.#root.querySelector<HTMLElement>('#console-turn');
    found?.closest('.drawer')?.scrollTo(0, 0);
    found?.focus();
  }
}

function keyOf(drawer: Drawer | null, { changes }: ConsoleDesk['inject']): string {
  if (drawer === null) return '';
  if (drawer.kind === 'inject') return `inject/${changes}`;
  return drawer.kind === 'table' ? `table/${drawer.table}` : drawer.kind;
}

function openerOf(drawer: Drawer): string {
  if (drawer.kind === 'table') return `[data-table="${drawer.table}"] .tile__open`;
  return drawer.kind === 'screens'
    ? '[data-action="screens"], [data-action="drawer:class"]'
    : `[data-action="drawer:${drawer.kind}"]`;
}

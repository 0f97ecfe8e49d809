import type { ConsoleDesk, Drawer } from './ConsoleDesk.ts';

/** Takes the focus where a reader goes on: to the heading of what is new, and back to what opened it. */
export class ConsoleFocus {
  readonly #root: HTMLElement;
  #screen = '';
  #drawer = '';
  #opener: string | null = null;
  #focused: EventTarget | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('focusin', ({ target }) => {
      this.#focused = target;
    });
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
    if (this.#drawer === before.drawer) return this.#keep();
    if (drawer === null) return this.#to(this.#opener ?? '#console-turn');
    this.#opener = openerOf(drawer);
    this.#to('#drawer-h');
  }

  /** A button that goes when it has done its work leaves whoever pressed it where they were reading. */
  #keep(): void {
    const gone = this.#focused instanceof Element && !this.#focused.isConnected;
    if (!gone) return;
    this.#focused = null;
    if (document.activeElement !== document.body) return;
    const place = this.#drawer === '' ? '#console-turn' : '#drawer-h';
    this.#root.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
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

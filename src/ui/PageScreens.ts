import { html, nothing, render, type TemplateResult } from 'lit';
import { firstReaders } from '../view/firstReaders.ts';
import { type Assigned, titleView } from '../view/titleView.ts';
import type { Debriefing } from './debrief/Debriefing.ts';
import type { Screen, ScreenContext } from './Screen.ts';
import { crashScreen } from './screens/crashScreen.ts';
import { screenFor } from './screens/screenFor.ts';
import { titleScreen } from './screens/titleScreen.ts';
import { panelFrame } from './shellTemplate.ts';
import type { OpenPanel } from './TopLayer.ts';

type Later = Pick<typeof import('./later.ts'), 'readers' | 'laterScreens' | 'panels' | 'triedNote'>;

/** What a page gives to its screens, and whoever the page's own doings are told to. */
export interface PageParts {
  /** What stands over every screen of a game, with a note on the place that it is kept in. */
  readonly bar: (context: ScreenContext, note: string | TemplateResult | null) => TemplateResult;
  /** Fetches the screens and panels that the first decision can do without. */
  readonly later: () => Promise<Later>;
}

export interface PageTold extends PageParts {
  readonly closePanel: () => void;
  /** Something has come that the page shows. */
  readonly changed: () => void;
}

/** While a text is signed, what follows the verdict can be fetched unnoticed. */
const CLOSING: ReadonlySet<ScreenContext['screen']> = new Set([
  'signatures',
  'confirmations',
  'press',
]);

/** The page as drawn: the screen that stands, and the panel over it. */
export class PageScreens {
  readonly #root: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #told: PageTold;
  #debrief: Debriefing | 'coming' | null = null;
  #later: Later | null = null;
  #crash: string | null = null;

  constructor(root: HTMLElement, dialog: HTMLDialogElement, told: PageTold) {
    this.#root = root;
    this.#dialog = dialog;
    this.#told = told;
  }

  /** Fetches the screens and panels that the first decision can do without; true where they are new. */
  async fetchLater(): Promise<boolean> {
    if (this.#later !== null) return false;
    this.#later = await this.#told.later();
    return true;
  }

  /** What action ids mean, as far as screens and panels have come. */
  get readers(): typeof firstReaders {
    return { ...firstReaders, ...this.#later?.readers };
  }

  hasPanel(name: string): boolean {
    return Object.hasOwn(this.#later?.panels ?? {}, name);
  }

  /** From now on the page says that the program has failed, until `recover`. */
  crash(what: string): void {
    this.#crash = what;
  }

  recover(): void {
    this.#crash = null;
  }

  draw(context: ScreenContext, panel: OpenPanel | null): void {
    void this.#prepareDebrief(context);
    try {
      render(this.#page(context), this.#root);
      render(this.#panel(context, panel), this.#dialog);
    } catch (error) {
      this.crash(String(error));
      render(this.#page(context), this.#root);
      throw error;
    }
  }

  get #laterScreens(): Readonly<Record<string, Screen>> {
    const screens = this.#later?.laterScreens ?? {};
    if (this.#debrief === null || this.#debrief === 'coming') return screens;
    return { ...screens, debrief: this.#debrief.screen };
  }

  /** The debrief is fetched before the verdict stands, and worked out while the verdict is read. */
  async #prepareDebrief({ finished, screen }: ScreenContext): Promise<void> {
    if (this.#debrief === 'coming') return;
    if (this.#debrief !== null) return this.#debrief.attend(finished);
    if (finished === null && !CLOSING.has(screen)) return;
    this.#debrief = 'coming';
    const { Debriefing } = await import('./debrief/Debriefing.ts');
    this.#debrief = new Debriefing(this.#told.changed);
    this.#told.changed();
  }

  #page(context: ScreenContext): TemplateResult {
    const { frame, screen, report, status } = context;
    if (this.#crash !== null) return html`<main>${crashScreen(frame, this.#crash, report)}</main>`;
    if (screen === 'title')
      return html`<main>
        ${titleScreen(context, titleView(frame, context.plan, status.kept, assignedTo(context)))}
      </main>`;
    const draw = screenFor(screen, this.#laterScreens);
    const note = this.#later?.triedNote(context) ?? status.unsaved ?? status.proof;
    return html`${this.#told.bar(context, note)}
      <main data-stage=${frame.view.stage} data-paused=${frame.view.paused ? '' : nothing}>${draw(context)} ${this.#afterVerdict(context)}</main>`;
  }

  #afterVerdict(context: ScreenContext): TemplateResult | typeof nothing {
    if (context.screen !== 'verdict' || context.finished === null) return nothing;
    if (this.#debrief === null || this.#debrief === 'coming') return nothing;
    return this.#debrief.afterVerdict(context);
  }

  #panel(context: ScreenContext, open: OpenPanel | null): TemplateResult | typeof nothing {
    const panel = open === null ? undefined : this.#later?.panels[open.name];
    if (open === null || panel === undefined) return nothing;
    const body = panel(context, open.entry);
    // The layer of a pause has no other way out than to go on.
    if (open.name === 'pause') return body;
    return panelFrame(body, context.frame, this.#told.closePanel);
  }
}

function assignedTo({ assignment }: ScreenContext): Assigned | null {
  return assignment.ok ? assignment.assignment : null;
}

import './theme.css';
import './shell.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { SoloGame, SoloNews } from '../session/SoloGame.ts';
import type { Texts } from '../text/createTexts.ts';
import { actionFor } from '../view/actionFor.ts';
import { announcement } from '../view/announcement.ts';
import { type Desk, emptyDesk } from '../view/Desk.ts';
import type { Frame } from '../view/Frame.ts';
import { refusalSentence } from '../view/refusalSentence.ts';
import { renewDesk } from '../view/renewDesk.ts';
import { sideMark } from '../view/sideMark.ts';
import { type KeptGame, titleView } from '../view/titleView.ts';
import { download } from './download.ts';
import type { Games } from './Games.ts';
import { actionOfKey, moveBetweenLadders } from './keys.ts';
import { Library, type LibrarySource } from './Library.ts';
import type { LiveRegions } from './LiveRegions.ts';
import type { ScreenContext } from './Screen.ts';
import { applySettings, readSettings, type Settings, writeSettings } from './Settings.ts';
import { crashScreen } from './screens/crashScreen.ts';
import { screenFor, screenKey } from './screens/screenFor.ts';
import { titleScreen } from './screens/titleScreen.ts';
import { settingAction } from './settingAction.ts';
import { panelFrame, topBar } from './shellTemplate.ts';

export interface ShellParts {
  readonly root: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly live: LiveRegions;
  readonly texts: Texts;
  readonly games: Games;
  readonly content: Pick<Frame, 'script' | 'voice'>;
  /** The scenario's words that the first decision does not need. */
  readonly laterTexts: () => Promise<Pick<Frame['script'], 'events' | 'advice'>>;
  readonly library: LibrarySource;
  /** The public's view of a table that has not begun, for the title. */
  readonly before: Frame['view'];
}

/** The page around a game: one screen by stage, panels over it, focus, and the words for listeners. */
export class Shell {
  readonly #parts: ShellParts;
  readonly #library: Library;
  #settings: Settings = readSettings();
  #game: SoloGame | null = null;
  #desk: Desk = emptyDesk;
  #kept: KeptGame | null = null;
  #panel: { readonly name: string; readonly entry: string | null; readonly opener: string } | null =
    null;
  #unsaved: string | null = null;
  #endings: ReadonlySet<string> = new Set();
  #crash: string | null = null;
  #later: typeof import('./later.ts') | null = null;
  #content: ShellParts['content'];
  #seen: { readonly view: Frame['view']; readonly screen: string } | null = null;

  constructor(parts: ShellParts) {
    this.#parts = parts;
    this.#content = parts.content;
    this.#library = new Library(parts.library, () => this.#draw());
    applySettings(this.#settings, document.documentElement);
    document.addEventListener('keydown', (event) => this.#press(event));
    parts.dialog.addEventListener('close', () => this.#closed());
    parts.texts.onChange(() => this.#draw());
    addEventListener('error', ({ message }) => this.#fail(message));
    addEventListener('unhandledrejection', ({ reason }) => this.#fail(String(reason)));
    this.#draw();
    void this.#lookForGames();
  }

  /** Does what an action id stands for; the only way in for screens, panels, scenes and keys. */
  report(id: string): void {
    const [family = '', ...words] = id.split(':');
    switch (family) {
      case 'start':
        return this.#open(this.#parts.games.start({ ...this.#plan(), seat: words[0] ?? '' }));
      case 'continue':
        return void this.#resume();
      case 'title':
        return this.#leave();
      case 'take-back':
        return this.#takeBack();
      case 'export':
        return this.#export();
      case 'cut':
      case 'level':
        return this.#set(settingAction(this.#settings, [family, ...words]));
      case 'setting':
        return this.#set(settingAction(this.#settings, words));
      default:
        return this.#act(id);
    }
  }

  get #frame(): Frame {
    const { texts, before } = this.#parts;
    return { view: this.#game?.view() ?? before, t: texts.t, ...this.#content };
  }

  #context(): ScreenContext {
    const thinking = this.#game?.thinking ?? null;
    const frame = this.#frame;
    return {
      frame,
      desk: this.#desk,
      settings: this.#settings,
      status: {
        thinking: thinking === null ? null : sideMark(frame, thinking),
        canTakeBack: this.#game?.canTakeBack().ok ?? false,
        rewound: this.#game?.rewound ?? false,
        endings: this.#endings,
        unsaved: this.#unsaved,
      },
      library: this.#library,
      report: (id) => this.report(id),
    };
  }

  #act(id: string): void {
    const effect = actionFor(this.#frame, this.#desk, id);
    switch (effect.kind) {
      case 'desk': {
        this.#desk = effect.desk;
        this.#draw();
        if (id === 'revealed' && this.#frame.view.own?.aim === null)
          void this.#openPanel('brief', null);
        return;
      }
      case 'command': {
        const game = this.#game;
        if (game === null) return;
        // The desk is cleared first: what the command brings about may lay it anew.
        const desk = this.#desk;
        if (effect.desk !== undefined) this.#desk = effect.desk;
        const submission = game.submit(effect.command);
        void this.#fetchLater();
        if (!submission.ok) {
          this.#desk = desk;
          return this.#parts.live.say(refusalSentence(this.#frame, submission.refusal));
        }
        this.#draw();
        if (effect.command.kind === 'tableOffer' || effect.command.kind === 'tableHarvest')
          this.#focus('[data-reply]', '#turn');
        return;
      }
      case 'panel':
        return void this.#openPanel(effect.panel, effect.entry ?? null);
      case 'nothing':
        return;
      default:
        return effect satisfies never;
    }
  }

  #open(game: SoloGame): void {
    this.#game?.close();
    this.#game = game;
    this.#desk = renewDesk(emptyDesk, null, game.view());
    this.#seen = null;
    this.#crash = null;
    game.subscribe((news) => this.#hear(news));
    this.#draw();
  }

  async #resume(): Promise<void> {
    const [game] = await Promise.all([this.#parts.games.resume(), this.#fetchLater()]);
    if (game === null) return;
    this.#open(game);
    // A game is gone on with where it was left: what was revealed before has been seen.
    this.#desk = { ...this.#desk, picks: { revealed: String(game.view().round) } };
    this.#draw();
  }

  #leave(): void {
    this.#game?.close();
    this.#game = null;
    this.#crash = null;
    this.#desk = emptyDesk;
    this.#draw();
    void this.#lookForGames();
  }

  async #lookForGames(): Promise<void> {
    this.#kept = await this.#parts.games.latest();
    if (this.#game === null) this.#draw();
  }

  #takeBack(): void {
    const back = this.#game?.takeBack();
    if (back?.ok !== true) return;
    const { command } = back.entry;
    if (command.kind === 'tableOffer') this.#desk = { ...this.#desk, offer: command.clauses };
    this.#parts.live.say(this.#parts.texts.t('exchange.takenBack'));
    this.#draw();
  }

  #hear(news: SoloNews): void {
    if (news.kind === 'unsaved') this.#unsaved = this.#parts.texts.t(`unsaved.${news.why}`);
    if (news.kind === 'saved') this.#unsaved = null;
    this.#draw();
  }

  #plan(): { readonly cut: string; readonly level: string } {
    const { cuts } = this.#parts.before.setting.scenario;
    const { cut, level } = this.#settings;
    return { cut: cuts.some(({ id }) => id === cut) ? cut : (cuts[0]?.id ?? ''), level };
  }

  #set(settings: Settings): void {
    this.#settings = settings;
    writeSettings(settings);
    applySettings(settings, document.documentElement);
    this.#draw();
  }

  #export(): void {
    const text = this.#game?.exportText();
    if (text !== undefined) download('communique-game.json', text);
  }

  #fail(what: string): void {
    this.#crash = what;
    this.#draw();
  }

  #draw(): void {
    const { view } = this.#frame;
    if (this.#game !== null) this.#desk = renewDesk(this.#desk, this.#seen?.view ?? null, view);
    const context = this.#context();
    try {
      render(this.#page(context), this.#parts.root);
      render(this.#panelTemplate(context), this.#parts.dialog);
    } catch (error) {
      this.#crash = String(error);
      render(this.#page(context), this.#parts.root);
      throw error;
    }
    this.#afterDraw(context);
  }

  #page(context: ScreenContext): TemplateResult {
    const { frame, report } = context;
    if (this.#crash !== null) return html`<main>${crashScreen(frame, this.#crash, report)}</main>`;
    if (this.#game === null)
      return html`<main>
        ${titleScreen(frame, titleView(frame, this.#plan(), this.#kept), [], report)}
      </main>`;
    const screen = screenFor(context, this.#later?.laterScreens ?? {});
    return html`${topBar(frame, report, this.#unsaved)}
      <main data-stage=${frame.view.stage}>${screen(context)}</main>`;
  }

  #panelTemplate(context: ScreenContext): TemplateResult | typeof nothing {
    if (this.#panel === null) return nothing;
    const panel = this.#later?.panels[this.#panel.name];
    if (panel === undefined) return nothing;
    const close = () => this.#parts.dialog.close();
    return panelFrame(panel(context, this.#panel.entry), context.frame, close);
  }

  /** Screens, panels and words that the first decision can do without; they come while it is weighed. */
  async #fetchLater(): Promise<void> {
    if (this.#later !== null) return;
    const [later, texts] = await Promise.all([import('./later.ts'), this.#parts.laterTexts()]);
    this.#later = later;
    this.#content = { ...this.#content, script: { ...this.#content.script, ...texts } };
    this.#draw();
  }

  async #openPanel(name: string, entry: string | null): Promise<void> {
    await this.#fetchLater();
    if (this.#later?.panels[name] === undefined) return;
    const opener = this.#panel?.opener ?? focusedAction();
    this.#panel = { name, entry, opener };
    this.#draw();
    const { dialog } = this.#parts;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('#panel-heading')?.focus();
  }

  #closed(): void {
    // Told late, when another panel may have been opened meanwhile.
    if (this.#parts.dialog.open) return;
    const opener = this.#panel?.opener ?? '';
    this.#panel = null;
    this.#draw();
    this.#focus(`[data-action="${CSS.escape(opener)}"]`, '#turn');
  }

  #press(event: KeyboardEvent): void {
    const covered = this.#parts.dialog.open;
    if (this.#game === null && !covered) return;
    if (!covered && moveBetweenLadders(event)) return;
    const id = actionOfKey(event, { frame: this.#frame, settings: this.#settings, covered });
    if (id === null) return;
    event.preventDefault();
    this.report(id);
  }

  #afterDraw(context: ScreenContext): void {
    const { frame } = context;
    const screen = this.#game === null ? 'title' : screenKey(context);
    const before = this.#seen;
    this.#seen = { view: frame.view, screen };
    const first = before === null && this.#game === null;
    if (before?.screen !== screen && !first && !this.#parts.dialog.open) {
      scrollTo({ top: 0 });
      this.#focus('#turn');
    } else if (document.activeElement === document.body && before !== null) this.#focus('#turn');
    if (this.#game === null) return;
    if (frame.view.verdict !== null && before?.view.verdict == null) void this.#keepEnding(frame);
    if (before === null) return;
    const told = announcement(frame, before.view.record.length);
    if (told === null) return;
    if (told.urgent) this.#parts.live.interrupt(told.words);
    else this.#parts.live.say(told.words);
  }

  /** Puts the ending into the gallery, and fetches what was met before. */
  async #keepEnding({ view }: Frame): Promise<void> {
    const { own } = view;
    const { endingFor } = await import('../analysis/endingFor.ts');
    if (own !== null) await this.#game?.reachedEnding(endingFor(view, own.id));
    this.#endings = new Set(await this.#parts.games.endings());
    this.#draw();
  }

  /** Gives the focus to the first selector that finds something, whatever stands first on the page. */
  #focus(...selectors: readonly string[]): void {
    for (const selector of selectors) {
      const found = this.#parts.root.querySelector<HTMLElement>(selector);
      if (found === null) continue;
      return found.focus({ preventScroll: selector === '#turn' });
    }
  }
}

function focusedAction(): string {
  return (document.activeElement as HTMLElement | null)?.dataset.action ?? '';
}

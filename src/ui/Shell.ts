import './theme.css';
import './shell.css';
import { languageName } from '../text/languageName.ts';
import type { ActionEffect } from '../view/ActionEffect.ts';
import { actionFor } from '../view/actionFor.ts';
import { isCovered } from '../view/cover.ts';
import type { Frame } from '../view/Frame.ts';
import { unfinished } from '../view/keptGame.ts';
import { refusalSentence } from '../view/refusalSentence.ts';
import type { Scenery } from '../view/Scenery.ts';
import { screenName } from '../view/screenName.ts';
import { sideMark } from '../view/sideMark.ts';
import { Attention } from './Attention.ts';
import { afterPaint } from './afterPaint.ts';
import type { ReadAssignment } from './assignment.ts';
import { Downloads } from './Downloads.ts';
import { AnswerBook } from './debrief/AnswerBook.ts';
import { GameDoor } from './GameDoor.ts';
import type { Games } from './Games.ts';
import { type Installation, notInstalled } from './Installation.ts';
import { actionOfKey, type KeyGround, moveBetweenLadders } from './keys.ts';
import { LanguageSwitch } from './LanguageSwitch.ts';
import type { LiveRegions } from './LiveRegions.ts';
import { type Machine, untried } from './Machine.ts';
import { openingFault } from './openingFault.ts';
import { type PageParts, PageScreens } from './PageScreens.ts';
import { Play } from './Play.ts';
import { Preferences } from './Preferences.ts';
import type { GameLink, ScreenContext } from './Screen.ts';
import type { Settings } from './Settings.ts';
import { TopLayer } from './TopLayer.ts';
import type { Words } from './Words.ts';

export interface ShellParts extends PageParts {
  readonly root: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly live: LiveRegions;
  readonly words: Words;
  readonly voice: Frame['voice'];
  readonly games: Games;
  /** The public's view of a table that has not begun, for the title. */
  readonly before: Frame['view'];
  /** What the page's address assigns. */
  readonly assignment: ReadAssignment;
  /** Why one's chair may not give a command; absent where one has every chair. */
  readonly barred?: Frame['barred'];
  /** Told how one likes to read and play, at the start and whenever that changes. */
  readonly onSettings: (settings: Settings) => void;
}

/** Puts the page together: an action id comes in, the game or the desk changes, everything is shown anew. */
export class Shell {
  readonly #parts: ShellParts;
  readonly #language: LanguageSwitch;
  readonly #play: Play;
  readonly #preferences: Preferences;
  readonly #screens: PageScreens;
  readonly #top: TopLayer;
  readonly #attention: Attention;
  readonly #downloads: Downloads;
  readonly #door: GameDoor;
  readonly #sceneries = new Set<Scenery>();
  readonly #answers = new AnswerBook();
  #installation = notInstalled;
  #machine: Machine = untried;
  #link: GameLink | null = null;
  #failure: string | null = null;
  #due = false;

  constructor(parts: ShellParts) {
    const { root, dialog, live, words, games, before, bar, later } = parts;
    const draw = () => this.#draw();
    this.#parts = parts;
    this.#language = new LanguageSwitch(words, document);
    this.#play = new Play(games, before, { changed: draw, noted: () => this.#drawLater() });
    this.#preferences = new Preferences(
      before.setting.scenario.cuts.map(({ id }) => id),
      parts.assignment.ok ? parts.assignment.assignment : null,
    );
    this.#downloads = new Downloads({
      game: () => this.#play.exportText(),
      settings: () => this.#preferences.settings,
    });
    this.#screens = new PageScreens(root, dialog, {
      closePanel: () => this.#top.close(),
      changed: () => this.#drawLater(),
      bar,
      later,
    });
    this.#attention = new Attention(root, live);
    this.#top = new TopLayer(dialog, draw, (opener) => {
      // However the layer of the pause was closed, the table goes on.
      this.#play.resumeTable();
      this.#attention.focus(`[data-action="${CSS.escape(opener)}"]`, '#turn');
    });
    this.#door = new GameDoor({
      play: this.#play,
      live,
      frame: () => this.#frame,
      ready: () => this.fetchLater(),
      opened: () => this.#top.giveWay(),
    });
    document.addEventListener('keydown', (event) => this.#press(event));
    words.onChange(draw);
    addEventListener('error', ({ message }) => this.#fail(message));
    addEventListener('unhandledrejection', ({ reason }) => this.#fail(String(reason)));
    this.#draw();
    void this.#play.lookForGames();
    parts.onSettings(this.#preferences.settings);
  }

  /** Shows a scenery everything that is shown from now on; the returned function takes it away. */
  attach(scenery: Scenery): () => void {
    this.#sceneries.add(scenery);
    const context = this.#context();
    scenery.show(context, context.desk);
    return () => {
      if (this.#sceneries.delete(scenery)) scenery.close();
    };
  }

  /** Tells the page of the copy of itself that is kept; a newer one is offered on the title only. */
  offer(installation: Installation): void {
    this.#installation = installation;
    this.#draw();
  }

  /** Tells the page what this browser turned out to do for it. */
  learn(machine: Partial<Machine>): void {
    this.#machine = { ...this.#machine, ...machine };
    this.#draw();
  }

  /** Does what an action id stands for; the only way in for screens, panels, scenery and keys. */
  report(id: string): void {
    const [family = '', ...words] = id.split(':');
    switch (family) {
      case 'start':
        this.#screens.recover();
        return this.#play.start({
          ...(this.#play.plan ?? this.#preferences.plan),
          seat: words[0] ?? '',
        });
      case 'continue':
        return void this.#door.resume(unfinished(this.#play.kept)?.id ?? '');
      case 'resume':
        return void this.#door.resume(words.join(':'));
      case 'forget':
        return void this.#play.forget(words.join(':'));
      case 'slot':
        return void this.#door.slot(words);
      case 'title':
        this.#screens.recover();
        return this.#play.leave();
      case 'renew':
        return this.#installation.renew();
      case 'pause':
        return void this.#pause();
      case 'take-back':
        if (this.#play.takeBack()) this.#parts.live.say(this.#frame.t('exchange.takenBack'));
        return;
      case 'export':
        return this.#downloads.game();
      case 'report-problem':
        return void this.#downloads.problem(this.#failure);
      case 'settings-file':
        return void this.#downloads.settings();
      case 'share':
        return void this.#share();
      case 'rewind':
        return this.#rewind(Number(words[0]));
      case 'try':
        return void this.#play.tryAt(words[0] ?? '');
      case 'cut':
      case 'level':
      case 'style':
        return this.#set([family, ...words]);
      case 'setting':
        return this.#set(words);
      case 'language':
        return void this.#speak(words[0] ?? '');
      default:
        return this.#act(id, actionFor(this.#screens.readers, this.#frame, this.#play.desk, id));
    }
  }

  get #frame(): Frame {
    const { words, voice, barred } = this.#parts;
    const { view, desk } = this.#play;
    const covered = isCovered({ view }, desk, this.#preferences.settings.wholeRoom);
    return { view, voice, covered, barred, ...words.inFrame };
  }

  #context(): ScreenContext {
    const play = this.#play;
    const frame = this.#frame;
    return {
      screen: screenName(frame, play.desk),
      frame,
      thinking: play.thinking === null ? null : sideMark(frame, play.thinking),
      gallery: { reached: play.endings, rewound: play.rewound },
      desk: play.desk,
      settings: this.#preferences.settings,
      plan: this.#preferences.plan,
      assignment: this.#parts.assignment,
      status: {
        alone: play.isAlone,
        canTakeBack: play.canTakeBack,
        ownSteps: play.ownSteps,
        link: this.#link,
        proof: play.proof === null ? null : frame.t(`share.${play.proof}`),
        kept: play.kept,
        slots: play.slots,
        fault: play.fault === null ? null : openingFault(frame, play.fault),
        unsaved: play.unsaved === null ? null : frame.t(`unsaved.${play.unsaved}`),
      },
      disclosed: play.disclosed,
      finished: play.finished,
      tried: play.tried,
      answers: this.#answers,
      language: this.#language.choices,
      installation: this.#installation,
      machine: this.#machine,
      library: this.#parts.words.library,
      report: (id) => this.report(id),
      openSettings: (file) => void this.#openSettings(file),
      openFile: (file) => void this.#door.file(file),
    };
  }

  #act(id: string, effect: ActionEffect): void {
    switch (effect.kind) {
      case 'desk':
        this.#play.layDesk(effect.desk);
        if (id === 'revealed' && this.#frame.view.own?.aim === null)
          afterPaint(() => void this.#openPanel('brief', null));
        return;
      case 'command': {
        const barred = this.#frame.barred?.(effect.command);
        if (barred) return this.#parts.live.say(barred);
        const refusal = this.#play.submit(effect.command, effect.desk);
        void this.fetchLater();
        if (refusal !== null) this.#parts.live.say(refusalSentence(this.#frame, refusal));
        else if (['tableOffer', 'tableHarvest'].includes(effect.command.kind))
          this.#attention.focus('[data-reply]', '#turn');
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

  #set(words: readonly string[]): void {
    this.#preferences.set(words);
    this.#parts.onSettings(this.#preferences.settings);
    this.#draw();
  }

  async #speak(locale: string): Promise<void> {
    const spoken = await this.#language.choose(locale);
    if (spoken) this.#set(['language', locale]);
    else this.#draw();
    const { note } = this.#language.choices;
    const { t } = this.#frame;
    if (spoken) this.#parts.live.say(t('language.switched', { language: languageName(locale) }));
    if (note !== null) this.#parts.live.say(note);
  }

  async #share(): Promise<void> {
    const fragment = await this.#play.link();
    if (fragment === null) return;
    const { share } = await import('./Sharing.ts');
    this.#link = await share(fragment);
    this.#draw();
  }

  /** Opens the game that the page's address carries, and says what that proves. */
  openLink(fragment: string): void {
    void this.#door.link(fragment);
  }

  #rewind(step: number): void {
    if (!this.#play.rewind(step)) return;
    this.#top.giveWay();
    this.#parts.live.say(this.#frame.t('history.rewound'));
  }

  async #openSettings(file: Blob): Promise<void> {
    const { settingsIn } = await import('./settingsFile.ts');
    const settings = settingsIn(await file.text());
    if (settings === null) return this.#parts.live.interrupt(this.#frame.t('settings.notOurs'));
    this.#preferences.take(settings);
    this.#parts.onSettings(settings);
    this.#draw();
    this.#parts.live.say(this.#frame.t('settings.opened'));
  }

  #fail(what: string): void {
    this.#failure = what;
    this.#screens.crash(what);
    this.#draw();
  }

  /** Screens, panels and words that the first decision can do without; they come while it is weighed. */
  async fetchLater(): Promise<void> {
    const [areNew] = await Promise.all([
      this.#screens.fetchLater(),
      this.#parts.words.fetchWhole(),
    ]);
    if (areNew) this.#draw();
  }

  async #openPanel(name: string, entry: string | null): Promise<void> {
    await this.fetchLater();
    this.#play.clearFault();
    this.#link = null;
    if (name === 'games') await this.#play.lookAtSlots();
    if (this.#screens.hasPanel(name)) this.#top.open({ name, entry });
  }

  async #pause(): Promise<void> {
    if (this.#top.covers) return this.#top.close();
    await this.fetchLater();
    if (this.#play.pauseTable()) this.#top.open({ name: 'pause', entry: null });
  }

  #press(event: KeyboardEvent): void {
    const frame = this.#frame;
    if (frame.view.own === null) return;
    const ground: KeyGround = {
      frame,
      screen: screenName(frame, this.#play.desk),
      settings: this.#preferences.settings,
      panel: this.#top.covers ? (this.#top.panel?.name ?? '') : null,
    };
    if (moveBetweenLadders(event, ground)) return;
    const id = actionOfKey(event, ground);
    if (id === null) return;
    event.preventDefault();
    this.report(id);
  }

  /** Draws what nobody has pressed for: after the paint of what was, once for all till then. */
  #drawLater(): void {
    if (this.#due) return;
    this.#due = true;
    afterPaint(() => {
      if (this.#due) this.#draw();
    });
  }

  #draw(): void {
    this.#due = false;
    const context = this.#context();
    this.#screens.draw(context, this.#top.panel);
    for (const scenery of this.#sceneries) scenery.show(context, context.desk);
    this.#attention.attend(context, this.#top.covers);
  }
}

import '../theme.css';
import './console.css';
import { html, render, type TemplateResult } from 'lit';
import { type ClassCommand, hasRight } from '../../classroom/index.ts';
import type { ClassLink, LinkNews } from '../../session/ClassLink.ts';
import type { HostKeeper, KeptClass } from '../../session/HostKeeper.ts';
import type { ClassOpening } from '../../session/openClass.ts';
import type { Frame } from '../../view/Frame.ts';
import { download } from '../download.ts';
import type { LiveRegions } from '../LiveRegions.ts';
import type { ClassTalk, TalkWishes } from './ClassTalk.ts';
import type { ConsoleDesk } from './ConsoleDesk.ts';
import { ConsoleFocus } from './ConsoleFocus.ts';
import type { Console, ConsoleActs, ConsoleWords, HostClass } from './ConsoleSight.ts';
import { debriefScreen } from './debriefScreen.ts';
import { doneWords } from './doneWords.ts';
import { EMPTY_INJECT } from './injectDraft.ts';
import { type LeftCode, leftScreen } from './leftScreen.ts';
import { lobbyScreen } from './lobbyScreen.ts';
import { monitorScreen } from './monitorScreen.ts';
import { Opening } from './Opening.ts';
import { planForm } from './planForm.ts';
import { refusalWords } from './refusalWords.ts';
import { sittersOf } from './sittersOf.ts';
import { TableLook } from './TableLook.ts';
import { WallWatch } from './WallWatch.ts';

export interface ConsolePageParts {
  readonly root: HTMLElement;
  readonly words: ConsoleWords;
  readonly live: LiveRegions;
  readonly keeper: HostKeeper;
  /** Where the pages of a class lie. */
  readonly base: URL;
  /** The class that the address names; null for none. */
  readonly arrived: KeptClass | null;
  readonly openClass: (plan: Opening['plan'], secret: string) => Promise<ClassOpening>;
  readonly openLink: (key: string) => ClassLink;
  readonly fetchRecord: (key: string) => Promise<string | null>;
  readonly deleteRecord: (key: string) => Promise<boolean>;
  readonly openTalk: (wishes: TalkWishes) => Promise<ClassTalk>;
  readonly frameOn: (view: Frame['view']) => Frame;
  /** Tells the address which class stands, so that a reload comes back to it. */
  readonly onClass: (code: string) => void;
  readonly now: () => number;
}

const TICK_MS = 1000;
const EMPTY_DESK: ConsoleDesk = {
  drawer: null,
  order: 'need',
  picked: null,
  armed: null,
  inject: EMPTY_INJECT,
  note: null,
  recordSaved: false,
};

/** The console of an instructor, from the form that opens a class to its record. */
export class ConsolePage {
  readonly #parts: ConsolePageParts;
  readonly #opening: Opening;
  readonly #look: TableLook;
  readonly #watch: WallWatch;
  readonly #focus: ConsoleFocus;
  #desk = EMPTY_DESK;
  #kept: KeptClass | null = null;
  #link: ClassLink | null = null;
  #view: HostClass | null = null;
  #heardAtMs = 0;
  #talk: ClassTalk | 'coming' | null = null;
  #left: LeftCode | null = null;

  constructor(parts: ConsolePageParts) {
    this.#parts = parts;
    const { words, live, root, now } = parts;
    this.#opening = new Opening({
      scenario: words.scenario,
      openClass: parts.openClass,
      opened: (kept) => this.#go(kept),
      changed: () => this.#draw(),
    });
    this.#look = new TableLook({
      scenario: words.scenario,
      link: () => this.#link,
      frameOn: parts.frameOn,
      now,
    });
    this.#watch = new WallWatch(words.t, live);
    this.#focus = new ConsoleFocus(root);
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#closeTop();
    });
    setInterval(() => this.#tick(), TICK_MS);
  }

  open(): void {
    const { arrived } = this.#parts;
    if (arrived !== null) this.#go(arrived);
    else this.#draw();
  }

  /** The browser tells how its network stands. */
  noteNetwork(is: 'offline' | 'back'): void {
    if (is === 'offline') this.#link?.noteOffline();
    else this.#link?.retry();
  }

  get #elapsedMs(): number {
    return this.#parts.now() - this.#heardAtMs;
  }

  #go(kept: KeptClass): void {
    this.#kept = kept;
    this.#view = null;
    this.#talk = null;
    this.#left = null;
    this.#desk = EMPTY_DESK;
    if (kept.code !== '') this.#remember(kept);
    this.#link?.close();
    this.#link = this.#parts.openLink(kept.key);
    this.#link.subscribe((news) => this.#hear(news));
    this.#draw();
  }

  #remember(kept: KeptClass): void {
    this.#kept = kept;
    this.#parts.keeper.keep(kept);
    this.#parts.onClass(kept.code);
  }

  #hear(news: LinkNews): void {
    switch (news.kind) {
      case 'line':
        if (news.state === 'lost') this.#parts.live.interrupt(this.#parts.words.t('console.lost'));
        return this.#draw();
      case 'class':
        if (news.view.audience === 'host' || news.view.audience === 'coHost')
          this.#hearClass(news.view);
        return;
      case 'table':
        this.#look.hear(news.news);
        return this.#draw();
      case 'log':
      case 'outdated':
        return;
      case 'dismissed':
        return this.#leave(leftBy(news.code));
      default:
        return news satisfies never;
    }
  }

  #hearClass(view: HostClass): void {
    // What was in hand belongs to the stage that it was taken up in.
    if (this.#view !== null && this.#view.stage !== view.stage) {
      this.#desk = { ...EMPTY_DESK, order: this.#desk.order, note: this.#desk.note };
      this.#look.turn(null);
    }
    this.#view = view;
    this.#heardAtMs = this.#parts.now();
    const kept = this.#kept;
    if (kept !== null && (kept.code !== view.code || kept.as !== view.audience))
      this.#remember({ ...kept, code: view.code, as: view.audience });
    this.#watch.look(view, 0);
    this.#draw();
  }

  #leave(code: LeftCode): void {
    this.#left = code;
    this.#link = null;
    this.#view = null;
    if (code === 'wrong-key' && this.#kept !== null) this.#parts.keeper.forget(this.#kept.key);
    this.#draw();
  }

  #tick(): void {
    if (this.#view === null || this.#view.stage !== 'play') return;
    this.#watch.look(this.#view, this.#elapsedMs);
    this.#draw();
  }

  #closeTop(): void {
    const { armed, picked, drawer } = this.#desk;
    if (armed !== null) return this.#acts.change({ armed: null });
    if (picked !== null) return this.#acts.change({ picked: null });
    if (drawer !== null) this.#acts.change({ drawer: null });
  }

  readonly #acts: ConsoleActs = {
    tell: (command) => void this.#tell(command),
    change: (change) => {
      this.#desk = { ...this.#desk, ...change };
      const { drawer } = this.#desk;
      this.#look.turn(drawer?.kind === 'table' ? { table: drawer.table, as: drawer.as } : null);
      this.#draw();
    },
    saveRecord: () => void this.#saveRecord(),
    deleteRecord: () => void this.#deleteRecord(),
  };

  async #tell(command: ClassCommand): Promise<void> {
    const { words, live } = this.#parts;
    const answer = await this.#link?.tellClass(command);
    if (answer === undefined) return;
    if (answer.ok) {
      live.say(doneWords(words, command));
      if (this.#desk.note !== null) this.#acts.change({ note: null });
      return;
    }
    this.#note(refusalWords(words, answer.refusal));
  }

  #note(note: string): void {
    this.#parts.live.interrupt(note);
    this.#acts.change({ note });
  }

  async #saveRecord(): Promise<void> {
    const kept = this.#kept;
    if (kept === null) return;
    const record = await this.#parts.fetchRecord(kept.key);
    if (record === null) return this.#note(this.#parts.words.t('console.record.none'));
    download(`communique-class-${kept.code}.json`, record);
    this.#acts.change({ recordSaved: true, note: null });
  }

  async #deleteRecord(): Promise<void> {
    const kept = this.#kept;
    if (kept === null) return;
    if (!(await this.#parts.deleteRecord(kept.key)))
      return this.#note(this.#parts.words.t('console.record.notDeleted'));
    this.#parts.keeper.forget(kept.key);
    this.#leave('deleted');
  }

  #toForm(): void {
    this.#kept = null;
    this.#left = null;
    this.#desk = EMPTY_DESK;
    this.#parts.onClass('');
    this.#draw();
  }

  #draw(): void {
    const { root, words } = this.#parts;
    const [name, body] = this.#screen();
    render(body, root);
    document.title = words.t('console.title', {
      screen: words.t(`console.title.${name}`),
      code: this.#kept?.code ?? '',
    });
    this.#focus.settle(name, this.#desk);
  }

  /** What stands, by a name that changes with it. */
  #screen(): readonly [ScreenName, TemplateResult] {
    const { words, keeper } = this.#parts;
    const kept = this.#kept;
    if (kept === null)
      return [
        'form',
        planForm({
          ...words,
          ...this.#opening.form,
          kept: keeper.read(),
          goTo: (to) => this.#go(to),
        }),
      ];
    if (this.#left !== null)
      return [
        'left',
        leftScreen({
          ...this.#acts,
          t: words.t,
          desk: this.#desk,
          kept,
          code: this.#left,
          toForm: () => this.#toForm(),
        }),
      ];
    const view = this.#view;
    if (view === null)
      return [
        'connecting',
        html`<main class="talk">
          <h1 id="console-turn" tabindex="-1">${words.t('console.connecting')}</h1>
        </main>`,
      ];
    const console = this.#console(kept, view);
    switch (view.stage) {
      case 'lobby':
      case 'interval':
        return [view.stage, lobbyScreen(console)];
      case 'play':
        return ['play', monitorScreen(console)];
      case 'debrief':
      case 'closed':
        return ['debrief', debriefScreen(console, this.#talkOn(console))];
      default:
        return view.stage satisfies never;
    }
  }

  /** The games together and their files; null before they have been fetched. */
  #talkOn({ kept, view, may }: Console): Parameters<typeof debriefScreen>[1] {
    if (this.#talk === null) void this.#fetchTalk(kept, may('reveal'));
    if (this.#talk === null || this.#talk === 'coming') return null;
    const { debrief, files } = this.#talk;
    const stand = { revealed: view.revealed, names: sittersOf(view) };
    return { steps: debrief.ofHost(stand), files: files?.template() ?? null };
  }

  async #fetchTalk({ key, code, as }: KeptClass, reveals: boolean): Promise<void> {
    this.#talk = 'coming';
    const talk = await this.#parts.openTalk({
      key,
      code,
      changed: () => this.#draw(),
      reveal: reveals ? (step) => void this.#tell({ kind: 'reveal', step }) : null,
      deleted:
        as === 'host'
          ? () => {
              this.#parts.keeper.forget(key);
              this.#leave('deleted');
            }
          : null,
    });
    this.#talk = talk;
    this.#draw();
  }

  #console(kept: KeptClass, view: HostClass): Console {
    const { words, base } = this.#parts;
    return {
      ...words,
      ...this.#acts,
      view,
      kept,
      base,
      line: this.#link?.state ?? 'connecting',
      elapsedMs: this.#elapsedMs,
      desk: this.#desk,
      look: this.#look.frame,
      may: (kind) => hasRight({ kind: view.audience }, kind),
    };
  }
}

type ScreenName = 'form' | 'connecting' | 'lobby' | 'play' | 'interval' | 'debrief' | 'left';

function leftBy(code: Extract<LinkNews, { readonly kind: 'dismissed' }>['code']): LeftCode {
  return code === 'class-closed' || code === 'other-protocol' || code === 'malformed'
    ? code
    : 'wrong-key';
}

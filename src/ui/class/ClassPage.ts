import '../theme.css';
import './class.css';
import { render, type TemplateResult } from 'lit';
import { type ClassCommand, chairFor, chairMay } from '../../classroom/index.ts';
import type { ClassLink, LinkNews } from '../../session/ClassLink.ts';
import type { KeptSeat, SeatKeeper } from '../../session/SeatKeeper.ts';
import type { LiveRegions } from '../LiveRegions.ts';
import type { ScreenContext } from '../Screen.ts';
import { ClassClock } from './ClassClock.ts';
import { ClassSeat } from './ClassSeat.ts';
import type { ClassSight, ClassWords, MemberClass } from './ClassSight.ts';
import { Cover, type Covering } from './Cover.ts';
import { chairsPanel } from './chairsPanel.ts';
import { classBar } from './classBar.ts';
import { corridorCover } from './corridorCover.ts';
import { Door, type DoorParts } from './Door.ts';
import { digestCover } from './digestCover.ts';
import { digestView } from './digestView.ts';
import { doorScreen } from './doorScreen.ts';
import { type GoneCode, goneCode } from './goneCode.ts';
import { goneScreen } from './goneScreen.ts';
import { heldCover } from './heldCover.ts';
import { lobbyScreen } from './lobbyScreen.ts';
import { messageWords } from './messageList.ts';
import { messagesPanel } from './messagesPanel.ts';
import { observerScreen } from './observerScreen.ts';
import type { Reloads } from './Reloads.ts';
import { refusedWords } from './refusedWords.ts';
import type { TableHost, TablePlace } from './TablePlace.ts';
import { waitScreen } from './waitScreen.ts';

export interface ClassPageParts {
  /** Of the screens that are no game. */
  readonly root: HTMLElement;
  /** Of the game's screens. */
  readonly app: HTMLElement;
  readonly cover: HTMLDialogElement;
  readonly words: ClassWords;
  readonly live: LiveRegions;
  readonly keeper: SeatKeeper;
  /** The code in the page's address; empty where it has none. */
  readonly code: string;
  readonly knock: DoorParts['knock'];
  readonly reloads: Reloads;
  readonly openLink: () => Promise<ClassLink>;
  readonly openTable: (host: TableHost) => Promise<TablePlace>;
}

/** The page of a student of a class, from the door to the debrief. */
export class ClassPage {
  readonly #parts: ClassPageParts;
  readonly #door: Door;
  readonly #cover: Cover;
  readonly #seat: ClassSeat;
  #link: ClassLink | null = null;
  #view: MemberClass | null = null;
  #gone: GoneCode | null = null;
  #outdated = false;
  /** Whether a part of the game did not come. */
  #lacks = false;
  #corridorEndsMs: number | null = null;
  /** The screen that stood last, so that a new one's heading takes the focus. */
  #stood = '';
  /** Which digests have been read. */
  #digested: string | null = null;

  constructor(parts: ClassPageParts) {
    this.#parts = parts;
    this.#door = new Door({
      knock: parts.knock,
      entered: (seat) => this.#enter(seat),
      changed: () => this.#draw(),
    });
    this.#cover = new Cover(parts.cover, () => this.#focusHeading());
    this.#seat = new ClassSeat({
      openTable: () => parts.openTable(this.#host),
      link: () => this.#link,
      view: () => this.#view,
      changed: () => this.#stand(),
      unfetched: () => this.#noteLack(),
      refused: (frame, refusal) => parts.live.interrupt(refusedWords(this.#t, frame, refusal)),
    });
    new ClassClock({
      page: document,
      t: this.#t,
      clock: () => this.#seat.game?.clock ?? null,
      corridorEndsMs: () => this.#corridorEndsMs,
      stage: () => this.#seat.stage,
      urge: (words) => parts.live.interrupt(words),
    });
  }

  /** Goes to the seat that this browser keeps, where the address asks for no other class; else to the door. */
  open(): void {
    const { keeper, code } = this.#parts;
    const seat = keeper.read();
    if (seat !== null && (code === '' || code === seat.code)) void this.#go();
    this.#draw();
  }

  /** The browser tells how its network stands. */
  noteNetwork(is: 'offline' | 'back'): void {
    if (is === 'offline') this.#link?.noteOffline();
    else this.#link?.retry();
  }

  get #t(): ClassSight['t'] {
    return this.#parts.words.t;
  }

  get #sight(): ClassSight {
    return {
      t: this.#t,
      seat: this.#parts.keeper.read(),
      view: this.#view,
      line: this.#link?.state ?? 'connecting',
      delegationName: (id) => this.#seat.delegationName(id),
    };
  }

  readonly #host: TableHost = {
    game: () => this.#seat.game,
    bar: (context) => this.#bar(context),
    panels: {
      chairs: (context) => chairsPanel(context, this.#sight, this.#member),
      messages: () => messagesPanel(this.#sight, this.#member),
    },
    barred: (command) => {
      const { game } = this.#seat;
      const role = chairFor(command);
      if (game === null || role === null || chairMay(game.roles, command)) return null;
      return this.#t(`class.chair.barred.${role}`);
    },
  };

  /** What the class is to one; only asked for while a game is on the page. */
  get #member(): MemberClass {
    if (this.#view === null) throw new Error('the class has not told of itself');
    return this.#view;
  }

  #enter(seat: KeptSeat): void {
    this.#parts.keeper.write(seat);
    // A reload comes back to the seat and knocks at no door.
    const address = new URL(location.href);
    address.searchParams.delete('code');
    history.replaceState(null, '', address);
    void this.#go();
  }

  async #go(): Promise<void> {
    this.#gone = null;
    this.#lacks = false;
    this.#view = null;
    this.#link?.close();
    this.#link = await this.#parts.openLink();
    this.#link.subscribe((news) => this.#hear(news));
    this.#draw();
    if ((await this.#seat.prepare()) !== null) this.#parts.reloads.settled();
  }

  /** The page is loaded anew once the line says that there is a network. */
  #noteLack(): void {
    this.#lacks = true;
    if (this.#link?.state !== 'open' || this.#parts.reloads.again()) return;
    this.#link.close();
    this.#leave('unfetched');
  }

  #hear(news: LinkNews): void {
    switch (news.kind) {
      case 'line':
        return this.#hearLine(news.state);
      case 'class':
        if (news.view.audience === 'member') this.#hearClass(news.view);
        return;
      case 'table':
        return void this.#seat.hear(news.news);
      case 'log':
        return void this.#seat.hearLog(news.news);
      case 'outdated':
        this.#outdated = true;
        return this.#draw();
      case 'dismissed':
        return this.#leave(goneCode(news.code));
      default:
        return news satisfies never;
    }
  }

  #hearLine(state: ClassSight['line']): void {
    const { live } = this.#parts;
    if (state === 'open' && this.#lacks) return this.#noteLack();
    if (state === 'lost') live.say(this.#t('class.bar.lost'));
    else if (state === 'open' && this.#view !== null) live.say(this.#t('class.bar.back'));
    this.#draw();
  }

  #hearClass(view: MemberClass): void {
    const before = this.#view;
    this.#view = view;
    const { corridorLeftMs } = view;
    this.#corridorEndsMs = corridorLeftMs === null ? null : performance.now() + corridorLeftMs;
    const known = before?.messages.at(-1)?.id ?? Number.NEGATIVE_INFINITY;
    for (const message of before === null ? [] : view.messages)
      if (message.id > known && message.from !== view.member)
        this.#parts.live.say(messageWords(this.#t, message));
    if (before !== null && before.hand !== view.hand)
      this.#parts.live.say(this.#t(view.hand === 'up' ? 'class.bar.handUp' : 'class.bar.handDown'));
    this.#draw();
  }

  #leave(code: GoneCode): void {
    this.#gone = code;
    this.#link = null;
    this.#view = null;
    this.#seat.leave();
    // Nobody comes back to a class that is over; everybody else keeps the seat code.
    if (code === 'removed' || code === 'class-closed') this.#parts.keeper.write(null);
    this.#draw();
  }

  /** Asks for one's seat again with the seat code that is kept here. */
  #takeBack(): void {
    const seat = this.#parts.keeper.read();
    if (seat === null) return;
    this.#gone = null;
    void this.#door.comeBack(seat.code, seat.seatCode);
  }

  readonly #toggleHand = (): void => {
    void this.#tell({ kind: this.#view?.hand === 'up' ? 'lowerHand' : 'raiseHand' });
  };

  /** Whether the class has taken a command; why not is said. */
  async #tell(command: ClassCommand): Promise<boolean> {
    const answer = await this.#link?.tellClass(command);
    if (answer === undefined || answer.ok) return answer?.ok ?? false;
    const { refusal } = answer;
    const words =
      refusal.by === 'door' && refusal.code === 'not-kept' ? 'kept' : ('class' as const);
    this.#parts.live.interrupt(this.#t(`class.refused.${words}`));
    return false;
  }

  #bar(context: ScreenContext): TemplateResult {
    return classBar(context, this.#sight, this.#member, {
      number: this.#seat.game?.number ?? 0,
      lost: this.#link?.state === 'lost',
      outdated: this.#outdated,
      games: this.#seat.games,
      toggleHand: this.#toggleHand,
      openGame: (table) => void this.#seat.openGame(table),
    });
  }

  /** Draws everything; the game too, whose bar tells of the class. */
  #draw(): void {
    this.#seat.redraw();
    this.#stand();
  }

  /** Draws all but the game, which draws itself when its table moves. */
  #stand(): void {
    const { root, app } = this.#parts;
    const [name, body] = this.#screen();
    root.hidden = body === null;
    app.hidden = body !== null;
    document.documentElement.dataset.class = body === null ? 'game' : 'screen';
    if (body !== null) render(body, root);
    this.#cover.show(this.#gone === null ? this.#covering() : null);
    const before = this.#stood;
    this.#stood = name;
    // A page that has just come is read from its top.
    if (name !== before && before !== '') this.#focusHeading();
  }

  #focusHeading(): void {
    const { root, app } = this.#parts;
    (root.hidden ? app : root).querySelector<HTMLElement>('h1[tabindex]')?.focus();
  }

  /** What stands, by a name that changes with it; null for the game. */
  #screen(): readonly [string, TemplateResult | null] {
    const sight = this.#sight;
    const acts = { toggleHand: this.#toggleHand };
    if (this.#gone !== null)
      return [
        'gone',
        goneScreen(sight, this.#gone, {
          toDoor: () => this.#toDoor(),
          takeBack: () => this.#takeBack(),
        }),
      ];
    if (this.#link === null)
      return [
        'door',
        doorScreen(sight, this.#door, { code: this.#parts.code, goToKept: () => void this.#go() }),
      ];
    const view = this.#view;
    if (view === null) return ['connecting', waitScreen(sight, 'connecting', acts)];
    if (this.#seat.stands) return ['game', null];
    const { observed } = this.#seat;
    if (observed !== null) return ['observer', observerScreen(sight, view, observed, acts)];
    return this.#waiting(view, acts);
  }

  #waiting(
    view: MemberClass,
    acts: Parameters<typeof waitScreen>[2],
  ): readonly [string, TemplateResult] {
    const sight = this.#sight;
    switch (view.stage) {
      case 'lobby':
        return ['lobby', lobbyScreen(sight, view, acts)];
      case 'play': {
        const what = view.seat === null ? 'late' : 'connecting';
        return [what, waitScreen(sight, what, acts)];
      }
      case 'interval':
        return ['interval', waitScreen(sight, 'interval', acts)];
      case 'debrief':
      case 'closed':
        return ['debrief', waitScreen(sight, 'debrief', acts)];
      default:
        return view.stage satisfies never;
    }
  }

  #toDoor(): void {
    this.#gone = null;
    this.#draw();
  }

  /** What lies over the page; null where play goes on. */
  #covering(): Covering | null {
    const view = this.#view;
    if (view === null) return null;
    const { game } = this.#seat;
    if (view.corridorLeftMs !== null)
      return corridorCover(this.#sight, view, this.#seat.others, {
        passNote: (to, text) => this.#tell({ kind: 'passNote', to, text }),
      });
    if (game === null || !this.#seat.stands || game.view().verdict !== null) return null;
    if (view.paused || game.view().paused) return heldCover(this.#t, view);
    return this.#digest();
  }

  #digest(): Covering | null {
    const { game, frame } = this.#seat;
    const played = game?.playedFor ?? null;
    if (game === null || played === null || frame === null) return null;
    const key = `${game.table}/${played.toStep}`;
    if (key === this.#digested) return null;
    return digestCover(this.#t, digestView(frame, played), () => {
      this.#digested = key;
      this.#draw();
    });
  }
}

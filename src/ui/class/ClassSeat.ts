import type { TableId } from '../../classroom/index.ts';
import type { ClassGame, WireRefusal } from '../../session/ClassGame.ts';
import type { ClassLink } from '../../session/ClassLink.ts';
import type { RemoteTable } from '../../session/RemoteTable.ts';
import type { Frame } from '../../view/Frame.ts';
import type { MemberClass } from './ClassSight.ts';
import type { LogNews, TableNews, TablePlace } from './TablePlace.ts';

export interface ClassSeatParts {
  readonly openTable: () => Promise<TablePlace>;
  readonly link: () => ClassLink | null;
  readonly view: () => MemberClass | null;
  readonly changed: () => void;
  /** The files of the game could not be fetched. */
  readonly unfetched: () => void;
  readonly refused: (frame: Frame, refusal: WireRefusal) => void;
}

/** One of one's finished games; sittings are counted from 0. */
export interface SeatGame {
  readonly table: TableId;
  readonly sitting: number;
  /** It is the one on the page. */
  readonly shown: boolean;
}

/** Where one sits in a class: the game at one's table, or the table that one looks on at. */
export class ClassSeat {
  readonly #parts: ClassSeatParts;
  #opening: Promise<TablePlace> | null = null;
  #place: TablePlace | null = null;
  #game: ClassGame | null = null;
  #watched: RemoteTable | null = null;
  #stands = false;
  /** Of one's finished tables, once they are told. */
  readonly #logs = new Map<TableId, LogNews>();
  /** The game that is being put on the page. */
  #coming: ClassGame | null = null;

  constructor(parts: ClassSeatParts) {
    this.#parts = parts;
  }

  /** The game of one's chair; null while one has none. */
  get game(): ClassGame | null {
    return this.#game;
  }

  /** Whether the game is on the page. */
  get stands(): boolean {
    return this.#stands;
  }

  /** What the view models of one's game are made from. */
  get frame(): Frame | null {
    return this.#game === null ? null : (this.#place?.frameOn(this.#game.view()) ?? null);
  }

  /** The table that one looks on at, with no chair of one's own. */
  get observed(): { readonly frame: Frame; readonly number: number } | null {
    if (this.#watched === null || this.#place === null) return null;
    const { view, news } = { view: this.#watched.view(), news: this.#watched.news };
    return { frame: this.#place.frameOn(view), number: news.number };
  }

  /** The other delegations at one's table. */
  get others(): readonly string[] {
    const game = this.#game;
    if (game === null) return [];
    return Object.keys(game.view().sides).filter((id) => id !== game.seat);
  }

  /** Changes with every stage of one's game. */
  get stage(): string {
    const view = this.#game?.view();
    return view === undefined
      ? ''
      : [this.#game?.table, view.round, view.stage, view.incident?.event].join('/');
  }

  delegationName(id: string): string | null {
    return this.#place?.delegationName(id) ?? null;
  }

  /** Fetches what a game needs while there is time; null where that cannot be had now. */
  async prepare(): Promise<TablePlace | null> {
    if (this.#place !== null) return this.#place;
    const opening = this.#opening ?? this.#parts.openTable();
    this.#opening = opening;
    try {
      this.#place = await opening;
      this.#parts.changed();
    } catch {
      // Whoever waits for the same files is told once.
      if (this.#opening === opening) {
        this.#opening = null;
        this.#parts.unfetched();
      }
    }
    return this.#place;
  }

  redraw(): void {
    this.#place?.redraw();
  }

  /** Takes over what the server tells of one's table. */
  async hear(news: TableNews): Promise<void> {
    const place = this.#place ?? (await this.prepare());
    if (place === null) return;
    if (news.delegation === null) return this.#watch(place, news);
    this.#watched = null;
    const game = this.#game;
    // Whoever reads about an earlier game is not called away from it by news of the last one.
    if (game !== null && game.table !== news.table && this.#areOver(game.table, news.table)) return;
    if (game !== null && game.table === news.table && game.seat === news.delegation) {
      game.hear(news);
      this.#parts.changed();
      return;
    }
    if (news.recordFrom > 0) return this.#parts.link()?.askAgain(news.table);
    await this.#sitDown(place, news);
  }

  /** The games that one can read about, in the order in which they were played; none before the debrief. */
  get games(): readonly SeatGame[] {
    return [...this.#logs.values()]
      .filter(({ delegation }) => delegation !== null)
      .toSorted((a, b) => a.sitting - b.sitting)
      .map(({ table, sitting }) => ({ table, sitting, shown: table === this.#game?.table }));
  }

  /** Puts another of one's finished games on the page. */
  async openGame(table: TableId): Promise<void> {
    const told = this.#logs.get(table);
    if (told === undefined || this.#game?.table === table) return;
    await this.#sitDownAt(told);
  }

  /** Opens what was secret at the table of the game, or at the one where one's last game was. */
  async hearLog(told: LogNews): Promise<void> {
    const { table, log } = told;
    this.#logs.set(table, told);
    if (this.#game === null && this.#parts.view()?.seat?.table === table)
      return this.#sitDownAt(told);
    if (this.#game?.table === table) this.#game.open(log);
    this.#parts.changed();
  }

  /** One's part in the class is over. */
  leave(): void {
    this.#game?.close();
    this.#game = null;
    this.#watched = null;
    this.#stands = false;
    this.#logs.clear();
    this.#place?.report('title');
  }

  #areOver(...tables: readonly TableId[]): boolean {
    return tables.every((table) => this.#logs.has(table));
  }

  /** Puts a finished game on the page with all that was secret in it. */
  async #sitDownAt(told: LogNews): Promise<void> {
    const place = this.#place ?? (await this.prepare());
    const { table, number, delegation, roles, log } = told;
    if (place === null || delegation === null) return;
    const news = place.newsOf(told, { number, delegation, roles });
    if (news === null) return;
    await this.#sitDown(place, news);
    if (this.#game?.table !== table) return;
    this.#game.open(log);
    this.#parts.changed();
  }

  #watch(place: TablePlace, news: TableNews): void {
    const watched = this.#watched;
    if (watched === null || watched.id !== news.table) {
      if (news.recordFrom > 0) return this.#parts.link()?.askAgain(news.table);
      this.#watched = place.lookOn(news);
    } else if (!watched.hear(news)) return this.#parts.link()?.askAgain(news.table);
    this.#parts.changed();
  }

  async #sitDown(place: TablePlace, news: TableNews): Promise<void> {
    const link = this.#parts.link();
    if (link === null || news.delegation === null) return;
    const game: ClassGame = place.sitDown(
      {
        link,
        delegation: news.delegation,
        onRefused: (refusal) => this.#parts.refused(place.frameOn(game.view()), refusal),
      },
      news,
    );
    this.#game?.close();
    this.#game = game;
    this.#coming = game;
    this.#stands = false;
    await place.show(news.table);
    // Another table may have been told of meanwhile.
    if (this.#coming !== game) return;
    this.#stands = true;
    this.#parts.changed();
    if (isFresh(game)) place.report('panel:brief');
  }
}

/** Whether nothing has been done from this chair yet: then one reads one's brief first. */
function isFresh(game: ClassGame): boolean {
  const { stage, round, own } = game.view();
  return stage === 'statement' && round === 0 && own?.aim === null && own.sealedTone === null;
}

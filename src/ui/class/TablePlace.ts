import type { TemplateResult } from 'lit';
import type { TableId } from '../../classroom/index.ts';
import type { ClassGame, ClassGameParts } from '../../session/ClassGame.ts';
import type { LinkNews } from '../../session/ClassLink.ts';
import type { RemoteTable } from '../../session/RemoteTable.ts';
import type { Frame } from '../../view/Frame.ts';
import type { Panel, ScreenContext } from '../Screen.ts';

/** What a class gives to the place where its games are played. */
export interface TableHost {
  /** The game at one's table; null where one has none. */
  readonly game: () => ClassGame | null;
  readonly bar: (context: ScreenContext) => TemplateResult;
  /** Panels besides those of every game. */
  readonly panels: Readonly<Record<string, Panel>>;
  readonly barred: NonNullable<Frame['barred']>;
}

export type TableNews = Extract<LinkNews, { readonly kind: 'table' }>['news'];
export type LogNews = Extract<LinkNews, { readonly kind: 'log' }>['news'];

/** A chair at a table, as far as a log does not tell. */
export type PlacedSeat = Pick<TableNews, 'number' | 'roles'> & {
  readonly delegation: NonNullable<TableNews['delegation']>;
};

/** The place of a class's games on the page: the same screens, picture and sound as for who plays alone. */
export interface TablePlace {
  /** A game from its first news, which hold the whole record so far. */
  readonly sitDown: (
    parts: Omit<ClassGameParts, 'scenario' | 'now'>,
    first: TableNews,
  ) => ClassGame;
  /** A table that one only looks on at. */
  readonly lookOn: (first: TableNews) => RemoteTable;
  /** What the server would tell of a finished table; null where its log leads to none. */
  readonly newsOf: (log: LogNews, seat: PlacedSeat) => TableNews | null;
  /** What view models are made from, for a view of the class's scenario. */
  readonly frameOn: (view: Frame['view']) => Frame;
  /** In the scenario's words. */
  readonly delegationName: (id: string) => string | null;
  /** Puts the game at one's table on the page, where it stands; resolves once it is there. */
  readonly show: (table: TableId) => Promise<void>;
  /** Does what an action id stands for. */
  readonly report: (actionId: string) => void;
  /** Draws anew what stands: something of the class has changed. */
  readonly redraw: () => void;
}

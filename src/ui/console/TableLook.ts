import { CHAIR_ROLES } from '../../classroom/index.ts';
import type { ClassLink, LinkNews, Look } from '../../session/ClassLink.ts';
import { RemoteTable } from '../../session/RemoteTable.ts';
import type { Frame } from '../../view/Frame.ts';
import type { Scenario } from './scenarioTypes.ts';

type TableNews = Extract<LinkNews, { readonly kind: 'table' }>['news'];

export interface TableLookParts {
  readonly scenario: Scenario;
  readonly link: () => ClassLink | null;
  readonly frameOn: (view: Frame['view']) => Frame;
  readonly now: () => number;
}

/** The table that an instructor looks at, as the public or as one delegation with all its chairs. */
export class TableLook {
  readonly #parts: TableLookParts;
  #at: Look | null = null;
  #table: RemoteTable | null = null;

  constructor(parts: TableLookParts) {
    this.#parts = parts;
  }

  /** What view models are made from; null before the table has come. */
  get frame(): Frame | null {
    return this.#table === null ? null : this.#parts.frameOn(this.#table.view());
  }

  /** Turns to a table; null looks away. */
  turn(at: Look | null): void {
    if (at?.table === this.#at?.table && at?.as === this.#at?.as) return;
    this.#at = at;
    this.#table = null;
    this.#parts.link()?.look(at);
  }

  hear(told: TableNews): void {
    const at = this.#at;
    if (at === null || told.table !== at.table || told.delegation !== at.as) return;
    // The server shows a whole delegation: nothing of it is another chair's.
    const news = { ...told, roles: at.as === null ? [] : CHAIR_ROLES };
    if (this.#table === null) {
      if (news.recordFrom > 0) return this.#parts.link()?.askAgain(news.table);
      this.#table = new RemoteTable(this.#parts.scenario, news, this.#parts.now);
    } else if (!this.#table.hear(news)) this.#parts.link()?.askAgain(news.table);
  }
}

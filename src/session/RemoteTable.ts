import { type ChairRole, chairSetting, type TableId } from '../classroom/index.ts';
import {
  type Command,
  type Happening,
  type Refusal,
  refusalFor,
  type Scenario,
  type Setting,
  settingFor,
  settingOf,
  type View,
} from '../engine/index.ts';
import type { TableClock, TableNews } from '../protocol/index.ts';
import type { Clock } from './LocalTable.ts';

/**
 * A table that a server keeps, as far as a seat may know it: the view is put together from what the
 * server tells, the setting that both have, and the record, of which each news brings the tail.
 */
export class RemoteTable {
  readonly #scenario: Scenario;
  readonly #now: Clock;
  #news: TableNews;
  #view: View;
  #record: readonly Happening[] = [];
  #heardAtMs: number;
  #whole: Setting;
  #setting: KnownSetting;

  /** `first` holds the whole record so far. */
  constructor(scenario: Scenario, first: TableNews, now: Clock) {
    this.#scenario = scenario;
    this.#now = now;
    this.#news = first;
    this.#heardAtMs = now();
    this.#record = first.record;
    this.#whole = settingOf(scenario, first.cut);
    this.#setting = this.#settingOf(first);
    this.#view = this.#viewOf(first);
  }

  get id(): TableId {
    return this.#news.table;
  }

  get news(): TableNews {
    return this.#news;
  }

  get roles(): readonly ChairRole[] {
    return this.#news.roles;
  }

  view(): View {
    return this.#view;
  }

  /** Judged here by the very rule that guards the door there, so that nobody waits for a refusal. */
  refusalFor(command: Command): Refusal | null {
    return refusalFor(this.#view, command);
  }

  /** How the table's time stands now. */
  get clock(): TableClock {
    const { leftMs, stands } = this.#news.clock;
    if (leftMs === null || stands) return this.#news.clock;
    return { leftMs: Math.max(0, leftMs - (this.#now() - this.#heardAtMs)), stands };
  }

  /** Takes over what the server tells; false where a part of the record before it is missing. */
  hear(news: TableNews): boolean {
    if (news.recordFrom > this.#record.length) return false;
    this.#record =
      news.recordFrom === 0
        ? news.record
        : [...this.#record.slice(0, news.recordFrom), ...news.record];
    this.#heardAtMs = this.#now();
    if (news.cut !== this.#news.cut) this.#whole = settingOf(this.#scenario, news.cut);
    this.#news = news;
    this.#setting = this.#settingOf(news);
    this.#view = this.#viewOf(news);
    return true;
  }

  #viewOf({ view }: TableNews): View {
    return { ...view, setting: this.#setting.known, record: this.#record };
  }

  /** The same object for the same chair, so that what was worked out from it is found again. */
  #settingOf({ cut, delegation, roles, view }: TableNews): KnownSetting {
    const over = view.stage === 'verdict';
    const linked = delegation === null || roles.includes('legal');
    const key = JSON.stringify([cut, delegation, over, linked]);
    if (this.#setting?.key === key) return this.#setting;
    if (over) return { key, known: this.#whole };
    const known = settingFor(this.#whole, delegation);
    return { key, known: delegation === null ? known : chairSetting(known, roles) };
  }
}

interface KnownSetting {
  /** What it depends on. */
  readonly key: string;
  readonly known: Setting;
}

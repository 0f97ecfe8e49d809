import type { LiveRegions } from '../LiveRegions.ts';
import type { ConsoleWords, HostClass } from './ConsoleSight.ts';
import { alarmWords } from './noteBar.ts';
import { tileNow } from './tilesView.ts';

/** Tells a listener, once each, which table needs the instructor, who raises a hand, and what is wrong. */
export class WallWatch {
  readonly #t: ConsoleWords['t'];
  readonly #live: LiveRegions;
  #stuck: ReadonlySet<number> = new Set();
  #hands: ReadonlySet<string> = new Set();
  #alarmedAtMs = Number.NEGATIVE_INFINITY;

  constructor(t: ConsoleWords['t'], live: LiveRegions) {
    this.#t = t;
    this.#live = live;
  }

  look(view: HostClass, elapsedMs: number): void {
    const stuck = view.tiles
      .map((tile) => tileNow(tile, elapsedMs))
      .filter(({ signal }) => signal === 'needs-you')
      .map(({ number }) => number);
    const fresh = stuck.filter((number) => !this.#stuck.has(number));
    if (fresh.length > 0)
      this.#live.say(
        this.#t('console.say.stuck', { count: fresh.length, tables: fresh.join(', ') }),
      );
    this.#stuck = new Set(stuck);
    const hands = view.members.filter(({ hand, removed }) => hand === 'up' && !removed);
    for (const { id, name } of hands)
      if (!this.#hands.has(id)) this.#live.say(this.#t('console.say.hand', { name }));
    this.#hands = new Set(hands.map(({ id }) => id));
    this.#alarm(view);
  }

  #alarm({ alarms }: HostClass): void {
    const latest = alarms.at(-1);
    if (latest === undefined || latest.atMs <= this.#alarmedAtMs) return;
    this.#alarmedAtMs = latest.atMs;
    this.#live.interrupt(this.#t('console.alarm', { what: alarmWords(this.#t, latest.code) }));
  }
}

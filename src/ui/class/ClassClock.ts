import type { TableClock } from '../../session/ClassGame.ts';
import type { ClassSight } from './ClassSight.ts';

export interface ClockParts {
  readonly page: ParentNode;
  readonly t: ClassSight['t'];
  /** Of one's table; null where one has none. */
  readonly clock: () => TableClock | null;
  /** When the corridor minutes end, on the page's own clock; null outside of them. */
  readonly corridorEndsMs: () => number | null;
  /** Names the stage, so that its last seconds are told once. */
  readonly stage: () => string;
  readonly urge: (words: string) => void;
}

const TICK_MS = 250;
const LAST_SECONDS = 30;

/** Writes the time that is left wherever the page has a place for it, between two drawings. */
export class ClassClock {
  readonly #parts: ClockParts;
  #urged = '';

  constructor(parts: ClockParts) {
    this.#parts = parts;
    setInterval(() => this.tick(), TICK_MS);
  }

  tick(): void {
    const { page, clock, corridorEndsMs, t } = this.#parts;
    const now = clock();
    for (const place of page.querySelectorAll('[data-clock]')) write(place, this.#words(now));
    const endsMs = corridorEndsMs();
    const seconds = endsMs === null ? 0 : secondsIn(endsMs - performance.now());
    for (const place of page.querySelectorAll('[data-corridor]'))
      write(place, t('class.corridor.left', { seconds }));
    this.#urge(now);
  }

  #words(clock: TableClock | null): string {
    const { t } = this.#parts;
    if (clock === null || clock.leftMs === null) return '';
    if (clock.stands) return t('class.bar.stands');
    const seconds = secondsIn(clock.leftMs);
    const rest = String(seconds % 60).padStart(2, '0');
    return t('class.bar.left', { time: `${Math.floor(seconds / 60)}:${rest}` });
  }

  #urge(clock: TableClock | null): void {
    if (clock === null || clock.leftMs === null || clock.stands) return;
    const seconds = secondsIn(clock.leftMs);
    const stage = this.#parts.stage();
    if (seconds > LAST_SECONDS || seconds === 0 || stage === this.#urged) return;
    this.#urged = stage;
    this.#parts.urge(this.#parts.t('class.bar.last', { seconds }));
  }
}

function secondsIn(ms: number): number {
  return Math.max(0, Math.ceil(ms / 1000));
}

function write(place: Element, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}

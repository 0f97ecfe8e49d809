const PLACE = 'communique.seen';
const MOST = 3000;

/** What this browser has shown, by name: moments of the game, and spoken lines by their sum. */
export class SeenBefore {
  readonly #names: Set<string>;

  constructor() {
    this.#names = new Set(kept());
  }

  has(what: string): boolean {
    return this.#names.has(nameOf(what));
  }

  /** Keeps it for later visits; where there is no storage it holds for this one. */
  add(what: string): void {
    if (this.has(what)) return;
    this.#names.add(nameOf(what));
    try {
      localStorage.setItem(PLACE, JSON.stringify([...this.#names].slice(-MOST)));
    } catch {
      // Then it is shown again at the next visit, as to anybody who comes for the first time.
    }
  }
}

function kept(): readonly string[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** Lines are kept by a sum of 32 bits, so that a thousand of them stay small. */
function nameOf(what: string): string {
  if (what.length <= 24) return what;
  let sum = 0x811c9dc5;
  for (let at = 0; at < what.length; at += 1)
    sum = Math.imul(sum ^ what.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36);
}

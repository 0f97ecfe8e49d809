const place = 'communique.endings';

/** The endings met in this browser; empty where it keeps nothing. */
export function endingsReached(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Keeps an ending for the gallery; a browser that keeps nothing forgets it. */
export function noteEnding(ending: string): void {
  const known = endingsReached();
  if (known.has(ending)) return;
  try {
    localStorage.setItem(place, JSON.stringify([...known, ending]));
  } catch {
    // A page without storage has a gallery of one game.
  }
}

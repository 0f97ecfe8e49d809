import { LINK_CHARACTERS_MOST } from '../session/gameLink.ts';
import type { GameLink } from './Screen.ts';

/** Makes the link to a game, and copies it where the browser lets a page do that. */
export async function share(fragment: string): Promise<GameLink> {
  const href = `${location.origin}${location.pathname}${fragment}`;
  if (href.length > LINK_CHARACTERS_MOST) return { href: null, copied: false };
  try {
    // Missing on a plain http address, and refused without a gesture.
    await navigator.clipboard.writeText(href);
    return { href, copied: true };
  } catch {
    return { href, copied: false };
  }
}

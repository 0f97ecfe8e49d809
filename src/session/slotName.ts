/** The longest name of a slot, in characters as a reader counts them. */
export const SLOT_NAME_MOST = 60;

/**
 * A name as it is kept and shown: one line, without signs that cannot be seen or that turn the
 * reading order, no longer than `SLOT_NAME_MOST`. May be empty.
 */
export function slotName(typed: string): string {
  const line = typed
    .normalize('NFC')
    .replace(/[\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, hiddenSign)
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
  const characters = new Intl.Segmenter().segment(line);
  return Array.from(characters, ({ segment }) => segment)
    .slice(0, SLOT_NAME_MOST)
    .join('')
    .trim();
}

// The joiners hold letters of some scripts and faces of some signs together.
function hiddenSign(sign: string): string {
  return sign === '\u200c' || sign === '\u200d' ? sign : '';
}

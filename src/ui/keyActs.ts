/** Every act that a single key does, and the key that usually does it, by the browser's name of the key. */
export const usualKeys = {
  rungA: 'a',
  rungB: 'b',
  rungC: 'c',
  rungD: 'd',
  rungE: 'e',
  ladderBefore: 'ArrowUp',
  ladderAfter: 'ArrowDown',
  main: 'Enter',
  line: ' ',
  takeBack: 'u',
  pause: 'p',
  history: 'h',
  brief: 'i',
  advice: 'v',
  meters: 'm',
  archive: 'r',
  games: 'g',
  settings: 's',
  help: '?',
} as const;

export type KeyAct = keyof typeof usualKeys;

export type Keys = Readonly<Record<KeyAct, string>>;

export const keyActs = Object.keys(usualKeys) as readonly KeyAct[];

/** Acts that only who has the table alone can do: a class holds its own clock, and keeps its own games. */
const ALONE: readonly KeyAct[] = ['takeBack', 'pause', 'games'];

/** The acts that a key does at this table. */
export function keyActsAt({ alone }: { readonly alone: boolean }): readonly KeyAct[] {
  return alone ? keyActs : keyActs.filter((act) => !ALONE.includes(act));
}

/** An act that chooses a rung of a ladder: its last letter is the rung's. */
type RungAct = Extract<KeyAct, `rung${string}`>;

export function isRungAct(act: KeyAct): act is RungAct {
  return act.startsWith('rung');
}

/** The letter of the rung that an act chooses, A to E. */
export function rungOf(act: RungAct): string {
  return act.slice(-1);
}

/** Keys with a name, beside the characters; all others belong to the browser or to its user's tools. */
const named: readonly string[] = ['Enter', ' ', 'ArrowUp', 'ArrowDown'];

/** Whether a key types a character: those can be turned off together. */
export function isCharacter(key: string): boolean {
  return !named.includes(key);
}

/** The key as the table has it; null for one that no act may have. */
export function keyNamed(key: string): string | null {
  if (named.includes(key)) return key;
  return /^[^\s\p{C}]$/u.test(key) ? key.toLowerCase() : null;
}

/** The keys with another one for an act; the act that had it takes the key that is given up. */
export function withKey(keys: Keys, act: string, wanted: string): Keys {
  const key = keyNamed(wanted);
  if (!isKeyAct(act) || key === null) return keys;
  const holder = keyActs.find((each) => keys[each] === key);
  const given = holder === undefined ? {} : { [holder]: keys[act] };
  return { ...keys, ...given, [act]: key };
}

/** Keys that were kept anywhere: whatever is not sound in them is as usual, and no key does two acts. */
export function soundKeys(kept: unknown): Keys {
  if (typeof kept !== 'object' || kept === null) return usualKeys;
  return Object.entries(kept).reduce<Keys>(
    (keys, [act, key]) => (typeof key === 'string' ? withKey(keys, act, key) : keys),
    usualKeys,
  );
}

function isKeyAct(word: string): word is KeyAct {
  return Object.hasOwn(usualKeys, word);
}

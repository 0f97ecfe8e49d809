/** The slots of a message, or why its braces cannot be read. */
export type Slots =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly what: string };

const choices: readonly string[] = ['plural', 'select', 'selectordinal'];

/**
 * The names in braces of an ICU message, those inside plural and select branches included.
 * Knows only as much of ICU as is needed to find them; the compiler judges the rest.
 */
export function slotsIn(message: string): Slots {
  const names: string[] = [];
  let at = 0;
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(message)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const words = (): void => {
    skip(/[^{}]*/y);
    while (message[at] === '{') {
      slot();
      skip(/[^{}]*/y);
    }
  };
  const close = (): void => {
    if (message[at] !== '}') throw new BraceError('a brace is not closed');
    at += 1;
  };
  const slot = (): void => {
    at += 1;
    skip(/\s*/y);
    const name = skip(/\w+/y);
    if (name === '') throw new BraceError('a brace holds no name');
    names.push(name);
    skip(/\s*/y);
    if (message[at] === ',') branches();
    close();
  };
  const branches = (): void => {
    const kind = skip(/,\s*\w+\s*/y).replace(/[\s,]/g, '');
    if (!choices.includes(kind)) {
      skip(/[^{}]*/y);
      return;
    }
    skip(/[^{}]*/y);
    while (message[at] === '{') {
      at += 1;
      words();
      close();
      skip(/[^{}]*/y);
    }
  };
  try {
    words();
    if (at < message.length) throw new BraceError('a brace is closed that was not opened');
    return { ok: true, names };
  } catch (error) {
    if (error instanceof BraceError) return { ok: false, what: error.message };
    throw error;
  }
}

class BraceError extends Error {}

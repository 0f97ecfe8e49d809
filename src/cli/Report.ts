/** What a command of the shell prints and with which code it ends: 0 fine, 1 the input is bad, 2 wrong usage. */
export interface Report {
  readonly exit: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

export function fine(...out: readonly string[]): Report {
  return { exit: 0, out, err: [] };
}

export function badInput(...err: readonly string[]): Report {
  return { exit: 1, out: [], err };
}

/** Bad input with a line for each fault, however many. */
export function faulty(err: readonly string[]): Report {
  return { exit: 1, out: [], err };
}

export function wrongUsage(...err: readonly string[]): Report {
  return { exit: 2, out: [], err };
}

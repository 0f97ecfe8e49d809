export type FaultCode =
  /** The folder or one of its files is too large to read. */
  | 'too-large'
  /** A file is not YAML, or uses more of YAML than a scenario may. */
  | 'not-yaml'
  /** A file of a GENIUS domain is not XML. */
  | 'not-xml'
  /** A GENIUS domain of a kind that is not read: non-linear, real-valued, without listed values. */
  | 'unsupported'
  | 'missing-file'
  | 'unknown-file'
  | 'missing-key'
  | 'unknown-key'
  /** A value of the wrong kind, or out of its range. */
  | 'wrong-value'
  | 'unknown-id'
  | 'duplicate-id'
  /** A reference that exists but cannot stand where it stands. */
  | 'misplaced'
  /** A table or list that leaves out something it must name. */
  | 'incomplete'
  | 'wrong-sum'
  | 'too-few'
  | 'too-many'
  | 'missing-text'
  | 'unused-text'
  | 'wrong-slot'
  | 'too-long'
  /** A sentence of history that names no source. */
  | 'uncited'
  | 'unused';

/** One thing that is wrong in the files of a scenario or a domain, and where; lines and columns begin at 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: FaultCode;
  readonly what: string;
  readonly remedy: string;
}

/** `file:line:column: what is wrong; what would be right`, on one line whatever the files hold. */
export function printFault(fault: Fault): string {
  const said = `${fault.what}; ${fault.remedy}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return `${fault.file}:${fault.line}:${fault.column}: ${said}`;
}

const SHOWN_MOST = 80;

/** A word out of a file as a fault names it: cut where it is longer than anybody reads. */
export function shown(word: string): string {
  return word.length > SHOWN_MOST ? `${word.slice(0, SHOWN_MOST)}…` : word;
}

/** Faults in the order of a folder's listing, then of the lines. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) =>
      (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.line - b.line || a.column - b.column,
  );
}

/** What decides which folders lie open when not all fit. */
export interface FolderWants {
  /** All norms on the table, in their order. */
  readonly norms: readonly string[];
  /** How many can lie open. */
  readonly most: number;
  /** Norms that something is going on with. */
  readonly wanted: ReadonlySet<string>;
  /** The norm that was asked for last; it is always open. */
  readonly focus: string | null;
}

/**
 * The folders that lie open: the one asked for, then those wanted, then those that were open before,
 * so that nothing closes under the hand without need.
 */
export function openFolders(
  { norms, most, wanted, focus }: FolderWants,
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const claim = (norm: string) =>
    (norm === focus ? 4 : 0) + (wanted.has(norm) ? 2 : 0) + (before.has(norm) ? 1 : 0);
  return new Set(norms.toSorted((a, b) => claim(b) - claim(a)).slice(0, most));
}

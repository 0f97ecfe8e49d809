/** The entry under an id that the scenario's reader has vouched for; a missing one is a fault in the program. */
export function entry<T>(record: Readonly<Record<string, T>>, id: string): T {
  const found = record[id];
  if (found === undefined) throw new Error(`no entry under ${id}`);
  return found;
}

/** The list's member with this id; a missing one is a fault in the program. */
export function member<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no member ${id}`);
  return found;
}

/** A record with one entry for each id. */
export function recordOf<T>(ids: readonly string[], make: (id: string) => T): Record<string, T> {
  const record: Record<string, T> = {};
  for (const id of ids) record[id] = make(id);
  return record;
}

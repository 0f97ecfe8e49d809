/** The id of the line of play that a branch belongs to; a game that never went back is its own line. */
export function lineOf(id: string): string {
  return id.replace(/-r\d+$/, '');
}

/** The id of a branch that is begun now, in milliseconds since 1970. */
export function branchOf(id: string, now: number): string {
  return `${lineOf(id)}-r${now}`;
}

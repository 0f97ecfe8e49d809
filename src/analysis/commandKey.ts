import type { Command } from '../engine/index.ts';

/** The same for commands that say the same, in whatever order their clauses stand. */
export function commandKey(command: Command): string {
  return JSON.stringify(command, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

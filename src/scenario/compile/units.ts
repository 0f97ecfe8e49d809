import type { MicroPoints, Tenths } from '../../engine/index.ts';

/** Points as people write them, in whole micro-points. */
export function microPoints(points: number): MicroPoints {
  return whole(points * 1_000_000);
}

/** A meter's level or change as people write it, in whole tenths. */
export function tenths(units: number): Tenths {
  return whole(units * 10);
}

// Rounding may leave -0, which JSON turns into 0: one and the same scenario must have one hash.
function whole(value: number): number {
  return Math.round(value) + 0;
}

/** A record under the same keys with other values. */
export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  convert: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, convert(value, key)]),
  );
}

/** A list's entries under the ids of another list, in step. */
export function zip<Value>(
  ids: readonly string[],
  values: readonly Value[],
): Record<string, Value> {
  return Object.fromEntries(
    ids.flatMap((id, index) => {
      const value = values[index];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

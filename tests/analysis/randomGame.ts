import { SILENCE } from '../../src/analysis/outcome.ts';
import type { OutcomeSpaceInput } from '../../src/analysis/outcomeSpace.ts';

export interface GameShape {
  readonly seed: number;
  readonly sides: number;
  readonly norms: number;
  /** The fewest and the most wordings of a norm. */
  readonly wordings: readonly [number, number];
  /** How likely a norm may stay silent. */
  readonly silence: number;
  readonly linkages: boolean;
  readonly closed: boolean;
  /** Values in whole points, so that ties are common, and not in micro-points. */
  readonly coarse: boolean;
  /** Hundredths of the best utility that each reservation is. */
  readonly reservation: number;
}

/** A small game for each seed: 2 to 5 sides, 1 to 6 norms, with and without linkages, ties and closed norms. */
export function variedGame(seed: number): OutcomeSpaceInput {
  return randomGame({
    seed,
    sides: 2 + (seed % 4),
    norms: 1 + (Math.floor(seed / 4) % 6),
    wordings: [2, 3],
    silence: 0.5,
    linkages: seed % 3 > 0,
    closed: seed % 7 === 0,
    coarse: seed % 5 < 3,
    reservation: ((seed * 7) % 100) - 60,
  });
}

/** A game with tables drawn from the seed; linked norms come in components of two or three. */
export function randomGame(shape: GameShape): OutcomeSpaceInput {
  const next = drawsFrom(shape.seed);
  const below = (count: number): number => Math.floor(next() * count);
  const value = (most: number): number =>
    shape.coarse
      ? (below(2 * most + 1) - most) * 1_000_000
      : below(2 * most * 1_000_000) - most * 1_000_000;
  const [fewest, most] = shape.wordings;
  const delegations = ids('D', shape.sides);
  const norms = ids('N', shape.norms).map((id) => ({
    id,
    wordings: ids('W', fewest + below(most - fewest + 1)),
    silence: next() < shape.silence,
  }));
  const values = recordOf(delegations, () =>
    Object.fromEntries(norms.map(({ id, wordings }) => [id, recordOf(wordings, () => value(10))])),
  );
  const linkages = norms.flatMap((norm, i) => {
    const other = norms[i + 1];
    if (!shape.linkages || other === undefined || i % 3 === 2) return [];
    const some = (wordings: readonly string[]) => wordings.filter(() => next() < 0.5);
    return [
      {
        norms: [norm.id, other.id] as const,
        wordings: [some(norm.wordings), some(other.wordings)] as const,
        values: recordOf(delegations, () => value(8)),
      },
    ];
  });
  const closed = Object.fromEntries(
    norms.flatMap(({ id, wordings, silence }) => {
      if (!shape.closed || next() < 0.6) return [];
      const options = silence ? [...wordings, SILENCE] : wordings;
      return [[id, options[below(options.length)] ?? SILENCE]];
    }),
  );
  const reservations = recordOf(delegations, (id) => {
    const best = norms.map((norm) => Math.max(...Object.values(values[id]?.[norm.id] ?? {})));
    return (
      Math.round((best.reduce((sum, each) => sum + each, 0) * shape.reservation) / 100e6) * 1e6
    );
  });
  return { norms, delegations, values, linkages, reservations, closed };
}

function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
}

function recordOf<T>(keys: readonly string[], make: (key: string) => T): Record<string, T> {
  return Object.fromEntries(keys.map((key) => [key, make(key)]));
}

/** Numbers from 0 to 1 (mulberry32). */
function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { holm } from '../../analysis/holm.ts';
import {
  type Pair,
  type PairedDifference,
  pairedDifference,
} from '../../analysis/pairedDifference.ts';
import type { Observation } from './observationsOf.ts';
import { resamplingDraw } from './resamplingDraw.ts';
import { grouped } from './standingsOf.ts';

/** How much more the first gains than the second, all else being equal. */
export interface Comparison extends PairedDifference {
  readonly first: string;
  readonly second: string;
  /** The p adjusted for all comparisons (Holm). */
  readonly adjustedP: number;
}

/**
 * Compares own gains: each agent named with the one named before it, and the last named with each
 * baseline. Pairs are games of the same domain, deadline, seed, seat and opponent.
 */
export function comparisonsOf(
  named: readonly string[],
  baselines: readonly string[],
  observations: readonly Observation[],
): readonly Comparison[] {
  const last = named.at(-1);
  const couples = [
    ...named.slice(1).map((agent, place) => [agent, named[place] ?? ''] as const),
    ...(last === undefined ? [] : baselines.map((baseline) => [last, baseline] as const)),
  ].filter(([first, second]) => first !== second);
  const byAgent = grouped(observations, ({ agent }) => agent);
  const compared = couples.flatMap(([first, second]) => {
    const clusters = clustersOf(byAgent.get(first) ?? [], byAgent.get(second) ?? []);
    if (clusters.length === 0) return [];
    const draw = resamplingDraw(`${first} and ${second}`);
    return [{ first, second, ...pairedDifference(clusters, draw) }];
  });
  const adjusted = holm(compared.map(({ p }) => p));
  return compared.map((each, place) => ({ ...each, adjustedP: adjusted[place] ?? Number.NaN }));
}

/** The pairs of each domain. */
function clustersOf(
  ones: readonly Observation[],
  others: readonly Observation[],
): readonly (readonly Pair[])[] {
  const matched = new Map(others.map((other) => [keyOf(other), other]));
  const pairs = ones.flatMap((one) => {
    const first = one.gain;
    const second = matched.get(keyOf(one))?.gain ?? null;
    return first === null || second === null ? [] : [{ domain: one.domain, first, second }];
  });
  return [...grouped(pairs, ({ domain }) => domain).values()];
}

function keyOf({ domain, deadline, seed, seat, opponent }: Observation): string {
  return [domain, deadline, seed, seat, opponent].join('/');
}

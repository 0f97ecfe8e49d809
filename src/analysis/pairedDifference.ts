import type { Draw } from '../engine/index.ts';
import { bootstrapInterval, type Interval } from './bootstrapInterval.ts';
import { clusterMeans } from './clusterMeans.ts';
import { mean } from './mean.ts';

/** Up to so many clusters every way of turning signs is tried; beyond, as many as that are drawn. */
const ALL_SIGNS = 12;

/** The same game played by two, all else being equal: seed, seat, deadline and opponents. */
export interface Pair {
  readonly first: number;
  readonly second: number;
}

/** First less second. */
export interface PairedDifference extends Interval {
  /** Two-sided: how often differences as large come about if first and second do not differ. */
  readonly p: number;
}

/**
 * The mean difference of pairs with its interval over clusters (`bootstrapInterval`), and its p from turning
 * the signs of whole clusters (Fisher's randomisation test): exact up to 12 clusters, drawn beyond.
 */
export function pairedDifference(
  clusters: readonly (readonly Pair[])[],
  random: Draw,
): PairedDifference {
  const differences = clusters.map((pairs) => pairs.map(({ first, second }) => first - second));
  const interval = bootstrapInterval(differences, random);
  return { ...interval, p: signP(clusterMeans(differences), random) };
}

function signP(differences: readonly number[], random: Draw): number {
  const count = differences.length;
  const ways = 2 ** Math.min(count, ALL_SIGNS);
  const observed = Math.abs(mean(differences));
  // Sums of the same numbers may differ in the last digits, by the order in which they are added.
  const least = observed * (1 - 1e-12);
  const isTurned = (way: number, place: number): boolean =>
    count > ALL_SIGNS ? random(`sign/${way}/${place}`, 2) === 1 : ((way >> place) & 1) === 1;
  let asLarge = 0;
  for (let way = 0; way < ways; way++) {
    const turned = differences.map((each, place) => (isTurned(way, place) ? -each : each));
    if (Math.abs(mean(turned)) >= least) asLarge++;
  }
  // Among drawn ways the observed one is counted too, so that no p is 0.
  return count > ALL_SIGNS ? (asLarge + 1) / (ways + 1) : asLarge / ways;
}

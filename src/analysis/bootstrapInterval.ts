import type { Draw } from '../engine/index.ts';
import { clusterMeans } from './clusterMeans.ts';
import { mean } from './mean.ts';
import { studentStretch } from './studentStretch.ts';

const RESAMPLES = 2000;

/** A mean, and between which bounds it lies at a level of 95%. */
export interface Interval {
  readonly mean: number;
  /** -Infinity where one cluster alone says nothing about how clusters differ. */
  readonly low: number;
  readonly high: number;
  readonly clusters: number;
}

/**
 * The mean of the clusters' means with a bootstrap interval of 95% over clusters, such as the domains of a
 * tournament or the tables of a class: whole clusters are drawn with replacement, since games of one resemble
 * each other. Percentiles stand off the mean by more than was drawn, as Student's t asks of few clusters.
 * Throws where there is no cluster, or an empty one.
 */
export function bootstrapInterval(
  clusters: readonly (readonly number[])[],
  random: Draw,
  resamples = RESAMPLES,
): Interval {
  const means = clusterMeans(clusters);
  const middle = mean(means);
  const count = means.length;
  if (count === 1) return { mean: middle, low: -Infinity, high: Infinity, clusters: 1 };
  const drawn = Float64Array.from({ length: resamples }, (_, resample) => {
    let sum = 0;
    for (let place = 0; place < count; place++) {
      sum += means[random(`bootstrap/${resample}/${place}`, count)] ?? Number.NaN;
    }
    return sum / count;
  }).sort();
  const stretch = studentStretch(count);
  const bound = (share: number): number => middle + stretch * (quantile(drawn, share) - middle);
  return { mean: middle, low: bound(0.025), high: bound(0.975), clusters: count };
}

/** What a share of the sorted numbers lies below, between neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

import { mean } from './mean.ts';

/** The mean of each cluster, so that a cluster counts once however much was played in it. Throws where there is nothing to average. */
export function clusterMeans(clusters: readonly (readonly number[])[]): readonly number[] {
  if (clusters.length === 0) throw new RangeError('no clusters');
  return clusters.map((values, place) => {
    const middle = mean(values);
    if (!Number.isFinite(middle)) throw new RangeError(`cluster ${place} has no finite mean`);
    return middle;
  });
}

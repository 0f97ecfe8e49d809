import type { Outcome } from '../analysis/outcome.ts';
import type { OutcomeSpace } from '../analysis/outcomeSpace.ts';
import type { ParetoFrontier } from '../analysis/paretoFrontier.ts';

interface Share {
  readonly gain: bigint;
  readonly most: bigint;
}

/**
 * The point of a frontier with the largest smallest share, a share being the gain in parts of the gain at
 * the delegation's ideal; ties leximin (Kalai-Smorodinsky). Who has nothing to gain has no share. GENIUS
 * gives the name to the point of the most equal utilities, and NegMAS to that of the most equal shares.
 */
export function fairestShares(
  { reservations }: OutcomeSpace,
  frontier: ParetoFrontier,
  ideal: readonly number[],
  proven: boolean,
): { readonly outcome: Outcome | null; readonly proven: boolean } {
  const { size, utilities } = frontier;
  const sides = ideal.length;
  const sharesOf = (point: number): Share[] =>
    ideal
      .map((most, side) => {
        const reservation = reservations[side] ?? 0;
        const gain = (utilities[point * sides + side] ?? 0) - reservation;
        return { gain: BigInt(gain), most: BigInt(most - reservation) };
      })
      .filter(({ most }) => most > 0n)
      .sort(compareShares);
  let best: { point: number; shares: Share[] } | undefined;
  for (let point = 0; point < size; point += 1) {
    const shares = sharesOf(point);
    if (best === undefined || isLarger(shares, best.shares)) best = { point, shares };
  }
  const outcome = best === undefined ? null : frontier.witness(best.point);
  return { outcome, proven: proven && frontier.kind === 'exact' };
}

function compareShares(a: Share, b: Share): number {
  const difference = a.gain * b.most - b.gain * a.most;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function isLarger(ours: readonly Share[], theirs: readonly Share[]): boolean {
  for (const [place, share] of ours.entries()) {
    const other = theirs[place];
    const difference = other === undefined ? 0 : compareShares(share, other);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

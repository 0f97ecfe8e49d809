import type { DelegationId, MicroPoints, Offer } from '../engine/index.ts';
import { POINT } from './points.ts';
import { ownValue, type Sight } from './sight.ts';

/** Gains smaller than this are not noticed as a step. */
const STEP = POINT;

/** What the offers of a delegation are worth to oneself, clause by clause, oldest first. */
function seriesOf(sight: Sight, by: DelegationId): readonly (MicroPoints | null)[] {
  const offers = sight.view.offers.filter((offer) => offer.by === by && !offer.harvest);
  return offers.map((offer, index) => {
    const before = offers[index - 1];
    return before === undefined ? null : changeFor(sight, before, offer);
  });
}

/** How much better the later offer is for oneself, on the norms that both name. */
function changeFor(sight: Sight, before: Offer, after: Offer): MicroPoints | null {
  const shared = Object.keys(after.clauses).filter((norm) => before.clauses[norm] !== undefined);
  if (shared.length === 0) return null;
  const part = (offer: Offer) =>
    ownValue(sight, Object.fromEntries(shared.map((norm) => [norm, offer.clauses[norm] ?? ''])));
  return part(after) - part(before);
}

/** All that a delegation's offers have conceded to oneself, from each to the next. */
export function gainsFrom(sight: Sight, by: DelegationId): MicroPoints {
  return seriesOf(sight, by).reduce<MicroPoints>(
    (sum, change) => sum + Math.max(0, change ?? 0),
    0,
  );
}

/** Whether a delegation's last offer that can be compared with the one before was a step toward oneself. */
export function hasConceded(sight: Sight, by: DelegationId): boolean {
  const last = seriesOf(sight, by).findLast((change) => change !== null);
  return last != null && last >= STEP;
}

/** Whether a delegation's last comparable offer was no step, though it had the chance. */
export function hasHeld(sight: Sight, by: DelegationId): boolean {
  const last = seriesOf(sight, by).findLast((change) => change !== null);
  return last != null && last < STEP;
}

/** Whether one's own last offer came down from the one before. */
export function ownStep(sight: Sight): boolean {
  const last = seriesOf(sight, sight.own.id).findLast((change) => change !== null);
  return last != null && last <= -STEP;
}

import type { Level } from './level.ts';
import { logrollerBidding } from './logrollerBidding.ts';
import { noviceBidding } from './noviceBidding.ts';
import type { Bidding } from './plan.ts';
import { positionalBidding } from './positionalBidding.ts';
import { reciprocalBidding } from './reciprocalBidding.ts';

const BIDDINGS: Readonly<Record<Level, Bidding>> = {
  novice: noviceBidding,
  positional: positionalBidding,
  reciprocal: reciprocalBidding,
  logroller: logrollerBidding,
  strategist: logrollerBidding,
};

export function biddingOf(level: Level): Bidding {
  return BIDDINGS[level];
}

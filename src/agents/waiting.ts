import type { MicroPoints } from '../engine/index.ts';
import { powerOf } from './aspiration.ts';
import type { DealCurve, DealPoint, Theirs } from './dealCurve.ts';
import type { Foresight, Horizon } from './horizon.ts';
import { chanceOfTaking } from './tempo.ts';

/** A way of giving way: from what one asks for now to what one asks for at the end. */
export interface Policy {
  readonly from: MicroPoints;
  readonly to: MicroPoints;
  /** Twice the exponent: the larger, the later one gives way. */
  readonly halves: number;
}

/** Exponents that are tried: evenly, late, very late. */
const HALVES = [2, 4, 8, 16];

/**
 * Of some hundred ways of giving way, the one with the best expected end against others whose tempo is
 * only guessed; and what that end is expected to be worth.
 */
export function bestPolicy(horizon: Horizon): { readonly policy: Policy; readonly worth: number } {
  const { fair } = horizon.curve;
  let best = { policy: { from: fair.own, to: fair.own, halves: 2 }, worth: -Infinity };
  for (const policy of policiesOn(horizon.curve)) {
    const worth = expectedEnd(horizon, policy);
    if (worth > best.worth) best = { policy, worth };
  }
  return best;
}

/** What a policy asks for when this part of the time from now to the end has passed. */
export function demandUnder({ from, to, halves }: Policy, passed: number): MicroPoints {
  return to + (from - to) * (1 - powerOf(Math.min(1, Math.max(0, passed)), halves));
}

function policiesOn({ points, fair }: DealCurve): readonly Policy[] {
  const lowest = points.at(-1) ?? fair;
  return points.flatMap(({ own: from }) => {
    const ends = new Set([fair.own, lowest.own, (fair.own + lowest.own) / 2]);
    const giving = [...ends]
      .filter((to) => to < from)
      .flatMap((to) => HALVES.map((halves) => ({ from, to, halves })));
    return [{ from, to: from, halves: 2 }, ...giving];
  });
}

function expectedEnd(horizon: Horizon, policy: Policy): number {
  let worth = 0;
  for (const foresight of horizon.foresights)
    worth += foresight.credence * endAgainst(horizon, foresight, policy);
  return worth;
}

/** What a policy comes to if the others behave as foreseen. */
function endAgainst(horizon: Horizon, foresight: Foresight, policy: Policy): number {
  const { shares, reservation, curve } = horizon;
  const [now = 1] = shares;
  let worth = 0;
  let open = 1;
  for (let turn = 0; turn < shares.length && open > 0; turn += 1) {
    const demand = demandUnder(policy, passedAt(shares, turn, now));
    const point = pointFor(curve, demand);
    const accepted = chanceOfAll(horizon, foresight.asked(turn, demand), point);
    worth += open * accepted * point.own;
    open *= 1 - accepted;
    const offered = foresight.offered(turn, demand);
    const isLast = turn === shares.length - 1;
    const least = isLast ? reservation : demandUnder(policy, passedAt(shares, turn + 1, now));
    if (offered < least) continue;
    worth += open * offered;
    open = 0;
  }
  return worth + open * reservation;
}

function passedAt(shares: readonly number[], turn: number, now: number): number {
  const share = shares[turn] ?? 1;
  return now >= 1 ? 1 : (share - now) / (1 - now);
}

/** The last of the falling points that still gives what one asks for. */
function pointFor({ points, fair }: DealCurve, demand: MicroPoints): DealPoint {
  return points.findLast(({ own }) => own >= demand) ?? points[0] ?? fair;
}

function chanceOfAll({ reach }: Horizon, asked: Theirs, { theirs }: DealPoint): number {
  return Object.entries(reach).reduce(
    (chance, [id, own]) => chance * chanceOfTaking(theirs[id] ?? 0, asked[id] ?? 0, own),
    1,
  );
}

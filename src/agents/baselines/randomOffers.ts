import { type Clauses, normOf } from '../../engine/index.ts';
import { type Bargain, worthOf } from './bargain.ts';
import { leastWorthAbove } from './leastWorthAbove.ts';
import type { Tactic } from './Tactic.ts';

const TRIES = 20;

/**
 * Tables any outcome that is worth its reservation, and takes what is worth as much as the next that it
 * would table (AC_next), at the end its reservation.
 */
export const randomOffers: Tactic = {
  nextOffer: anyBearable,
  least: (bargain) => {
    const next = bargain.time < 1 ? anyBearable(bargain) : null;
    return next === null ? bargain.own.reservation : worthOf(bargain, next);
  },
};

/** The same until it has tabled it; where draws bring nothing bearable, its best. */
function anyBearable(bargain: Bargain): Clauses | null {
  const { own, space, settled, ceiling } = bargain;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const clauses = anyOutcome(bargain, attempt);
    if (worthOf(bargain, clauses) >= own.reservation) return clauses;
  }
  return leastWorthAbove(space, ceiling - settled);
}

function anyOutcome({ view, own, random, space, tabled }: Bargain, attempt: number): Clauses {
  const moment = `${own.id}/${view.round}/${tabled.length}/${attempt}`;
  return Object.fromEntries(
    space.norms.map((norm) => {
      const { wordings } = normOf(view.setting, norm);
      return [norm, wordings[random(`any/${moment}/${norm}`, wordings.length)] ?? ''];
    }),
  );
}

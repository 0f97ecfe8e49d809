import { type Clauses, othersOf } from '../../engine/index.ts';
import { type Bargain, tabledBy, worthOf } from './bargain.ts';
import { bestOutcomes } from './bestOutcomes.ts';
import type { Tactic } from './Tactic.ts';

/**
 * MiCRO for any number of parties (MiCRO-Min): it goes down its own outcomes one by one, and only as
 * far as the others do. It tables its next best new outcome if it has tabled no more different ones
 * than the least of the others, and otherwise one of its old ones, by draw; it takes what is worth its
 * lowest offer so far, before the first its best, never less than its reservation.
 */
export const micro: Tactic = {
  nextOffer: (bargain) => (concedes(bargain) ? newOffer(bargain) : null) ?? oldOffer(bargain),
  least: (bargain) => {
    const { own, ceiling, tabled } = bargain;
    const lowest = tabled.reduce(
      (least, clauses) => Math.min(least, worthOf(bargain, clauses)),
      ceiling,
    );
    return Math.max(lowest, own.reservation);
  },
};

/** How many different packages there are. */
export function distinct(packages: readonly Clauses[]): number {
  return distinctOnes(packages).length;
}

function concedes({ view, own, tabled }: Bargain): boolean {
  const others = othersOf(view.setting, own.id).map((id) => distinct(tabledBy(view, id)));
  return distinct(tabled) <= Math.min(...others);
}

function newOffer({ space, own, settled, tabled }: Bargain): Clauses | null {
  const place = distinct(tabled);
  const next = bestOutcomes(space, place + 1)[place];
  return next === undefined || settled + next.worth < own.reservation ? null : next.clauses;
}

function oldOffer({ view, own, random, tabled }: Bargain): Clauses | null {
  const old = distinctOnes(tabled);
  return old[random(`repeat/${own.id}/${view.step}`, Math.max(1, old.length))] ?? null;
}

function distinctOnes(packages: readonly Clauses[]): readonly Clauses[] {
  return [...new Map(packages.map((clauses) => [nameOf(clauses), clauses])).values()];
}

/** The same for the same clauses in whatever order. */
function nameOf(clauses: Clauses): string {
  return JSON.stringify(Object.entries(clauses).sort(([a], [b]) => (a < b ? -1 : 1)));
}

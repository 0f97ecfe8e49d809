import { type Budget, boxSieve } from './boxSieve.ts';
import { type Sieve, staircase, sweep } from './sieve.ts';

/** The quickest sieve for so many delegations; only from four on does it spend the budget. */
export function sieveFor(sides: number, budget: Budget): Sieve {
  if (sides === 2) return sweep();
  if (sides === 3) return staircase();
  return boxSieve(sides, budget);
}

import { commonDenominator, type Fraction, fraction, nearestUnits } from './Fraction.ts';
import type { GeniusProfile } from './readProfile.ts';

/** Profiles in whole numbers, one unit for all, so that sums and comparisons across parties are exact. */
export interface WholeProfiles {
  /** How many units make a utility of 1. */
  readonly unitsOfOne: number;
  /** Whether every number of the files is a whole number of units, so that nothing was rounded. */
  readonly exact: boolean;
  readonly profiles: readonly WholeProfile[];
}

export interface WholeProfile {
  /** For each issue and each of its values. */
  readonly worth: readonly (readonly number[])[];
  readonly reservation: number;
}

/** Sums of utilities, and weighted ones in a search's bounds, must stay exact below 2^53. */
const unitsMost = 10n ** 12n;

/**
 * The common denominator of all numbers is the unit where that is fine enough to add exactly. Elsewhere
 * each value is rounded to 1e-12 or, where utilities exceed 1, to a multiple of that by ten; a reservation
 * is then lowered by what rounding can take from a sum, so that no rational outcome is lost.
 */
export function inWholeUnits(profiles: readonly GeniusProfile[]): WholeProfiles {
  const reach = largestOf([1n, ...profiles.map(reachOf)]);
  const common = commonDenominator(numbersIn(profiles), unitsMost / reach);
  const units = common ?? roundUnits(reach);
  const exact = common !== undefined;
  return {
    unitsOfOne: Number(units),
    exact,
    profiles: profiles.map(({ worth, reservation }) => {
      const slack = exact || reservation.numerator === 0n ? 0 : Math.ceil((worth.length + 1) / 2);
      const whole = (each: Fraction) => Number(nearestUnits(each, units));
      return {
        worth: worth.map((values) => values.map(whole)),
        reservation: whole(reservation) - slack,
      };
    }),
  };
}

function* numbersIn(profiles: readonly GeniusProfile[]): Iterable<Fraction> {
  for (const { worth, reservation } of profiles) {
    yield reservation;
    for (const values of worth) yield* values;
  }
}

/** A whole number that no utility and no reservation of the profile exceeds by more than a half. */
function reachOf({ worth, reservation }: GeniusProfile): bigint {
  const thousandths = (each: Fraction) => nearestUnits(each, 1000n);
  const best = worth.reduce((sum, values) => sum + largestOf(values.map(thousandths)), 0n);
  const reach = largestOf([best, thousandths(reservation)]);
  return nearestUnits(fraction(reach, 1000n), 1n);
}

/** The largest of some numbers that are not negative. */
function largestOf(numbers: readonly bigint[]): bigint {
  let largest = 0n;
  for (const each of numbers) if (each > largest) largest = each;
  return largest;
}

/** The largest power of ten that keeps the reach within the most units. */
function roundUnits(reach: bigint): bigint {
  let units = unitsMost;
  while (units * reach > unitsMost) units /= 10n;
  return units;
}

import type { Aim } from './aim.ts';
import { at } from './at.ts';
import { dot } from './dot.ts';
import type { Limits } from './limits.ts';
import { floorMultipliers, partsOfOne } from './multipliers.ts';

/** A gain is taken for at least this part of the range when weights are made from gains. */
const LEAST_PART = 1 / 1000;

/**
 * The aim of a large product of gains (Nash). Floors must not lie below the reservations.
 *
 * Products are floating numbers, made from whole ones by the four operations and so alike on all
 * machines; where two are too close to tell, they are compared as exact integers. Equal products: leximin.
 */
export function gainProduct(reservations: Float64Array, limits: Limits): Aim {
  const sides = reservations.length;
  const parts = partsOfOne(limits, 1);
  const rounding = 1 + 1e-9;
  return {
    score: (utilities) => {
      let product = 1;
      for (let side = 0; side < sides; side++) {
        product *= at(utilities, side) - at(reservations, side);
      }
      return product;
    },
    rounding,
    beats: (a, b) => {
      const ours = gainsOf(a, reservations);
      const theirs = gainsOf(b, reservations);
      const difference = exactProduct(ours) - exactProduct(theirs);
      return difference === 0n ? isLeximinLarger(ours, theirs) : difference > 0n;
    },
    // By the inequality of arithmetic and geometric means: the product of weight x gain is at most
    // (their sum / their number) to the power of their number, equal where all of them are equal.
    boundNear: (utilities, firmness) => {
      const gains = gainsOf(utilities, reservations).map((gain) =>
        Math.max(gain, limits.range * LEAST_PART),
      );
      const smallest = Math.min(...gains);
      const own = gains.map((gain) => Math.max(1, Math.round((parts * smallest) / gain)));
      const multipliers = floorMultipliers(limits, utilities, firmness, parts);
      const excess = dot(own, reservations) + dot(multipliers, limits.floors);
      return {
        weights: own.map((weight, side) => weight + at(multipliers, side)),
        ceiling: (sum) => {
          const mean = (sum - excess) / sides;
          if (mean < 0) return -Infinity;
          let product = rounding;
          for (let side = 0; side < sides; side++) product *= mean / at(own, side);
          return product;
        },
      };
    },
  };
}

function gainsOf(utilities: Float64Array, reservations: Float64Array): Float64Array {
  return utilities.map((utility, side) => utility - at(reservations, side));
}

function exactProduct(gains: Float64Array): bigint {
  return gains.reduce<bigint>((product, gain) => product * BigInt(gain), 1n);
}

/** Whether the smallest gain is larger, or, where they are equal, the next smallest, and so on. */
function isLeximinLarger(a: Float64Array, b: Float64Array): boolean {
  const ours = a.toSorted();
  const theirs = b.toSorted();
  const place = ours.findIndex((gain, i) => gain !== at(theirs, i));
  return place >= 0 && at(ours, place) > at(theirs, place);
}

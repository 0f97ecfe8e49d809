/** An exact number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const shared = sign * divisor(numerator, denominator);
  return { numerator: numerator / shared, denominator: denominator / shared };
}

const decimalText = /^([+-]?)(\d{0,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,2}))?$/;

/** The exact value of a decimal number as GENIUS writes it (`0.25`, `3`, `1.0E-4`), if it is one. */
export function decimal(text: string): Fraction | undefined {
  const [, sign, whole = '', part = '', exponent = '0'] = decimalText.exec(text.trim()) ?? [];
  if (whole === '' && part === '') return undefined;
  const digits = BigInt(`${whole}${part}`) * (sign === '-' ? -1n : 1n);
  const tens = Number(exponent) - part.length;
  return tens < 0
    ? fraction(digits, 10n ** BigInt(-tens))
    : fraction(digits * 10n ** BigInt(tens), 1n);
}

export function product(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The divisor must not be 0. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, 0 or positive, as the first is less than, equal to or more than the second. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The smallest number that all the denominators divide, or nothing if it exceeds `most`. */
export function commonDenominator(fractions: Iterable<Fraction>, most: bigint): bigint | undefined {
  let common = 1n;
  for (const { denominator } of fractions) {
    common = (common / divisor(common, denominator)) * denominator;
    if (common > most) return undefined;
  }
  return common;
}

/** How many units of 1 / `unitsOfOne` come nearest to it; a half goes up. */
export function nearestUnits({ numerator, denominator }: Fraction, unitsOfOne: bigint): bigint {
  const doubled = 2n * numerator * unitsOfOne + denominator;
  const quotient = doubled / (2n * denominator);
  return doubled < 0n && doubled % (2n * denominator) !== 0n ? quotient - 1n : quotient;
}

/** The number next to it, to about 1e-12. */
export function toNumber(exact: Fraction): number {
  return Number(nearestUnits(exact, 10n ** 12n)) / 1e12;
}

/** The greatest common divisor, never negative; of two zeros 1. */
function divisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large === 0n ? 1n : large;
}

/** Whether long forms are run: `npm run test:soak` sets it. */
export const soaks = process.env.SOAK === '1';

/** A count of the long form, or its short form in `npm test`. */
export function soakCount({
  long,
  short,
}: {
  readonly long: number;
  readonly short: number;
}): number {
  return soaks ? long : short;
}

/** How somebody shared out belief among hypotheses, one of which turned out to be true. */
export interface StatedBelief {
  /** The probability of each hypothesis; together 1. */
  readonly shares: readonly number[];
  /** The place of the true one. */
  readonly truth: number;
}

/** Throws unless the shares are probabilities and the truth is one of the hypotheses. */
export function checkBelief({ shares, truth }: StatedBelief): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) > 1e-9 || !shares.every((share) => share >= 0)) {
    throw new RangeError(`shares ${shares.join(', ')} are not probabilities`);
  }
  if (shares[truth] === undefined) throw new RangeError(`no hypothesis ${truth}`);
}

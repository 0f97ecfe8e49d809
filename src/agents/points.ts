/** One point of text value, in the micro-points that the rules count in. */
export const POINT = 1_000_000;

/** Why one is no longer in the class from this page, as far as the words differ. */
export type GoneCode = (typeof known)[number];

const known = [
  'removed',
  'class-closed',
  'taken-over',
  'wrong-key',
  'malformed',
  'other-protocol',
  'unfetched',
] as const;

/** A code that has no words of its own calls for the page to be loaded anew. */
export function goneCode(code: string): GoneCode {
  return known.find((each) => each === code) ?? 'malformed';
}

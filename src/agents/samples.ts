import { type Clauses, type Draw, normOf, type View } from '../engine/index.ts';

/** How many packages, beliefs and sets of positions are sampled. */
const SAMPLE = 6;

/** Any wording for each of the norms, by draw. */
export function anyWordings(
  view: View,
  norms: readonly string[],
  pick: Draw,
  key: string,
): Clauses {
  return Object.fromEntries(
    norms.map((norm) => {
      const { wordings } = normOf(view.setting, norm);
      return [norm, wordings[pick(`wording/${key}/${norm}`, wordings.length)] ?? ''];
    }),
  );
}

export function samples<Item>(make: (key: string) => Item): readonly Item[] {
  return Array.from({ length: SAMPLE }, (_, index) => make(`sample-${index}`));
}

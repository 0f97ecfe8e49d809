import { brierScore } from '../../analysis/brierScore.ts';
import {
  type CableId,
  cableOf,
  type DelegationId,
  delegationOf,
  type Happening,
  type MicroPoints,
  type Setting,
} from '../../engine/index.ts';

/** What somebody held another delegation's cable to be, once. */
export interface Guessed {
  readonly round: number;
  readonly cable: CableId;
}

/**
 * How far somebody came to understand another delegation. `gain` is the Brier score of the first
 * guess less that of the last: a guess is a belief held for certain, so that each scores 0 or 2 and
 * the gain is 2, 0 or -2. `off` is how far the guessed cable's values lie from the true one's, the
 * mean over all wordings of the cut; it falls to 0 where the cable was found.
 */
export interface Understanding {
  readonly guesses: readonly Guessed[];
  readonly gain: number;
  readonly off: { readonly first: MicroPoints; readonly last: MicroPoints };
}

/** One delegation's understanding of another, from a record that holds nothing back; null where it made no guess. */
export function understanding(
  setting: Setting,
  record: readonly Happening[],
  by: DelegationId,
  of: DelegationId,
  truth: CableId,
): Understanding | null {
  const guesses = record.flatMap((happening): Guessed[] => {
    if (happening.kind !== 'cableGuessed' || happening.by !== by || happening.of !== of) return [];
    return [{ round: happening.round, cable: happening.cable }];
  });
  const first = guesses[0]?.cable;
  const last = guesses.at(-1)?.cable;
  if (first === undefined || last === undefined) return null;
  const cables = delegationOf(setting, of).cables.map(({ id }) => id);
  const errorOf = (guess: CableId) => {
    const shares = cables.map((id) => (id === guess ? 1 : 0));
    return brierScore([{ shares, truth: cables.indexOf(truth) }]);
  };
  return {
    guesses,
    gain: errorOf(first) - errorOf(last),
    off: {
      first: valuesApart(setting, of, first, truth),
      last: valuesApart(setting, of, last, truth),
    },
  };
}

/** The mean distance between what two cables give a wording, over every wording of the cut. */
function valuesApart(setting: Setting, of: DelegationId, a: CableId, b: CableId): MicroPoints {
  const [one, other] = [cableOf(setting, of, a).values, cableOf(setting, of, b).values];
  const distances = setting.cut.norms.flatMap((norm) =>
    Object.entries(one[norm] ?? {}).map(([wording, value]) =>
      Math.abs(value - (other[norm]?.[wording] ?? 0)),
    ),
  );
  return distances.reduce((sum, each) => sum + each, 0) / Math.max(1, distances.length);
}

import type {
  Clauses,
  DelegationId,
  MicroPoints,
  NormId,
  VerdictView,
  View,
} from '../../engine/index.ts';

/** A table of a class, by any seat's view of it. */
export interface TableResult {
  readonly table: string;
  readonly view: View;
}

/** How the games of a class ended. Tables without a verdict are counted as unfinished and nowhere else. */
export interface ClassOutcomes {
  readonly ends: Readonly<Record<VerdictView['outcome'] | 'unfinished', number>>;
  /** Of each delegation, what it gained over its reservation at every table: 0 where there is no text. */
  readonly gains: Readonly<Record<DelegationId, Distribution>>;
  /** How many texts hold a wording, by norm; texts in which the norm is silent are under `silence`. */
  readonly texts: Readonly<Record<NormId, Readonly<Record<string, number>>>>;
}

/** Numbers in order, least first, with their five marks; quartiles lie between neighbours in proportion. */
export interface Distribution {
  readonly values: readonly MicroPoints[];
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
}

const NO_ENDS: ClassOutcomes['ends'] = {
  signed: 0,
  unsigned: 0,
  overtaken: 0,
  'nothing-to-sign': 0,
  unfinished: 0,
};

/** The picture of a class whose tables all played one scenario and cut. */
export function classOutcomes(tables: readonly TableResult[]): ClassOutcomes {
  const ends: Record<string, number> = { ...NO_ENDS };
  const gains: Record<DelegationId, MicroPoints[]> = {};
  const texts: Record<NormId, Record<string, number>> = {};
  for (const { view } of tables) {
    const end = view.verdict?.outcome ?? 'unfinished';
    ends[end] = (ends[end] ?? 0) + 1;
    if (view.verdict === null) continue;
    for (const id of Object.keys(view.verdict.sides)) {
      gains[id] = [...(gains[id] ?? []), gainOf(view.verdict, id)];
    }
    if (end === 'signed') countText(texts, view.setting.cut.norms, view.verdict.clauses);
  }
  return {
    ends: ends as ClassOutcomes['ends'],
    gains: Object.fromEntries(
      Object.entries(gains).map(([id, values]) => [id, distributionOf(values)]),
    ),
    texts,
  };
}

/** What a delegation gained over its reservation; without a text nothing. */
export function gainOf({ sides }: VerdictView, delegation: DelegationId): MicroPoints {
  const side = sides[delegation];
  if (side === undefined) throw new RangeError(`no delegation ${delegation}`);
  return side.utility - side.reservation;
}

function countText(
  texts: Record<NormId, Record<string, number>>,
  norms: readonly NormId[],
  clauses: Clauses,
): void {
  for (const norm of norms) {
    const counts = texts[norm] ?? {};
    const wording = clauses[norm] ?? 'silence';
    counts[wording] = (counts[wording] ?? 0) + 1;
    texts[norm] = counts;
  }
}

/** The marks of at least one number. */
function distributionOf(numbers: readonly MicroPoints[]): Distribution {
  const values = numbers.toSorted((a, b) => a - b);
  return {
    values,
    least: markOf(values, 0),
    lowerQuartile: markOf(values, 0.25),
    median: markOf(values, 0.5),
    upperQuartile: markOf(values, 0.75),
    most: markOf(values, 1),
  };
}

function markOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

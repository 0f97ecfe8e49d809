import {
  type CableId,
  type CutId,
  cableOf,
  linkagesOf,
  type MicroPoints,
  normOf,
  type Scenario,
  type Setting,
  settingOf,
} from '../../../src/engine/index.ts';
import { barred, type Figure, noted, points } from './figure.ts';
import { mean } from './statistics.ts';

const MOST_FIXED = 60;
const MOST_MIDDLE = 30;
const MIDDLE = 'C';

/**
 * Test 1, exact over all outcomes: trust 50, lines at their bases, nobody has retreated. A text's
 * share in a pair is its product of gains over that of the pair's Nash text; 0 where either loses.
 */
export function nashTexts(scenario: Scenario, cut: CutId): readonly Figure[] {
  const setting = settingOf(scenario, cut);
  const [first, second] = scenario.delegations;
  if (first === undefined || second === undefined) throw new Error('two delegations are needed');
  const outcomes = outcomesOf(setting);
  const worths = [first, second].map(({ id, line, cables }) =>
    cables.map(({ id: cable }) => gainsOf(setting, id, cable, outcomes, line)),
  );
  const pairs = (worths[0] ?? []).flatMap((a) => (worths[1] ?? []).map((b) => productsOf(a, b)));
  const nash = pairs.map(indexOfLargest);
  const shares = new Float64Array(outcomes.count);
  pairs.forEach((products, pair) => {
    const best = products[nash[pair] ?? 0] ?? 0;
    if (best <= 0) return;
    for (let index = 0; index < shares.length; index += 1)
      shares[index] = (shares[index] ?? 0) + (products[index] ?? 0) / best / pairs.length;
  });
  const fixed = indexOfLargest(shares);
  const middle = indexOfOutcome(setting, outcomes, () => MIDDLE);
  const gains = [0, 1].map((side) =>
    mean(
      nash.map((index, pair) => {
        const cables = worths[1]?.length ?? 1;
        const row = side === 0 ? Math.floor(pair / cables) : pair % cables;
        return worths[side]?.[row]?.[index] ?? 0;
      }),
    ),
  );
  const own = new Set(nash).size;
  const without = pairs.filter((products) => (products[indexOfLargest(products)] ?? 0) <= 0).length;
  return [
    barred(
      'pairs of cables with a Nash text of their own',
      `${own} of ${pairs.length}`,
      'at least 8 of 9',
      own >= pairs.length - 1,
    ),
    noted('pairs without a text that both gain from', `${without}`),
    percentBarred(
      `best fixed text, mean share of the Nash product: ${wordsOf(setting, outcomes, fixed)}`,
      shares[fixed] ?? 0,
      MOST_FIXED,
    ),
    percentBarred(
      `${MIDDLE} everywhere, mean share of the Nash product`,
      shares[middle] ?? 0,
      MOST_MIDDLE,
    ),
    noted(`mean Nash gains of ${first.id} and ${second.id}`, gains.map(points).join(' and ')),
  ];
}

function percentBarred(what: string, share: number, most: number): Figure {
  return barred(what, `${(100 * share).toFixed(1)} %`, `at most ${most} %`, 100 * share <= most);
}

interface Outcomes {
  readonly count: number;
  /** Per norm its options, silence last where it may be silent. */
  readonly options: readonly (readonly (string | null)[])[];
  readonly strides: readonly number[];
}

function outcomesOf(setting: Setting): Outcomes {
  const options = setting.cut.norms.map((norm) => {
    const { wordings, silence } = normOf(setting, norm);
    return silence ? [...wordings, null] : [...wordings];
  });
  let count = 1;
  const strides = options.map((list) => {
    const stride = count;
    count *= list.length;
    return stride;
  });
  return { count, options, strides };
}

function optionAt({ options, strides }: Outcomes, norm: number, index: number): string | null {
  const list = options[norm] ?? [];
  return list[Math.floor(index / (strides[norm] ?? 1)) % list.length] ?? null;
}

/** A cable's gain over its delegation's line from every outcome. */
function gainsOf(
  setting: Setting,
  delegation: string,
  cable: CableId,
  outcomes: Outcomes,
  line: MicroPoints,
): Float64Array {
  const { values } = cableOf(setting, delegation, cable);
  const { norms } = setting.cut;
  const gains = new Float64Array(outcomes.count).fill(-line);
  const add = (worthOf: (index: number) => number) => {
    for (let index = 0; index < gains.length; index += 1)
      gains[index] = (gains[index] ?? 0) + worthOf(index);
  };
  norms.forEach((norm, place) => {
    const worths = (outcomes.options[place] ?? []).map((option) =>
      option === null ? 0 : (values[norm]?.[option] ?? 0),
    );
    const stride = outcomes.strides[place] ?? 1;
    add((index) => worths[Math.floor(index / stride) % worths.length] ?? 0);
  });
  for (const { norms: linked, wordings, values: worth } of linkagesOf(setting)) {
    const [a, b] = [norms.indexOf(linked[0]), norms.indexOf(linked[1])];
    const [inA, inB] = [a, b].map((place, side) =>
      (outcomes.options[place] ?? []).map(
        (option) => option !== null && (wordings[side] ?? []).includes(option),
      ),
    );
    const by = worth[delegation] ?? 0;
    if (by === 0) continue;
    const [strideA, strideB] = [outcomes.strides[a] ?? 1, outcomes.strides[b] ?? 1];
    const [sizeA, sizeB] = [inA?.length ?? 1, inB?.length ?? 1];
    add((index) =>
      inA?.[Math.floor(index / strideA) % sizeA] === true &&
      inB?.[Math.floor(index / strideB) % sizeB] === true
        ? by
        : 0,
    );
  }
  return gains;
}

function productsOf(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((gain, index) => {
    const other = b[index] ?? 0;
    return gain > 0 && other > 0 ? (gain / 1_000_000) * (other / 1_000_000) : 0;
  });
}

function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1)
    if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  return best;
}

function indexOfOutcome(
  setting: Setting,
  { options, strides }: Outcomes,
  wordingOf: (norm: string) => string,
): number {
  return setting.cut.norms.reduce(
    (index, norm, place) =>
      index + (strides[place] ?? 1) * Math.max(0, (options[place] ?? []).indexOf(wordingOf(norm))),
    0,
  );
}

function wordsOf(setting: Setting, outcomes: Outcomes, index: number): string {
  return setting.cut.norms
    .map((norm, place) => `${norm}${optionAt(outcomes, place, index) ?? '-'}`)
    .join(' ');
}

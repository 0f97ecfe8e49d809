import { expect } from 'vitest';
import {
  type Clauses,
  delegationIds,
  entry,
  harvestedClauses,
  normOf,
  reservationOf,
  type Setting,
  type State,
  utilityOf,
  valueTables,
  viewFor,
} from '../../src/engine/index.ts';

/** An outcome as the shell names it, worth this much to each delegation, in micro-points. */
interface Worth {
  readonly outcome: Clauses;
  readonly utilities: readonly number[];
}

/** Everything that could be agreed, found without the analysis. */
export interface EveryOutcome {
  readonly delegations: readonly string[];
  readonly reservations: readonly number[];
  readonly all: readonly Worth[];
}

const POINT = 1_000_000;

/** All outcomes of a game at a moment before its closing, by the rules' own words for what a text is worth. */
export function everyOutcomeOf(state: State): EveryOutcome {
  const { setting, table } = state;
  const harvested = harvestedClauses(table.draft);
  const sides = delegationIds(setting).map((id) => {
    const side = entry(table.delegations, id);
    return { id, side, values: valueTables(setting, id, side, table.trust) };
  });
  return {
    delegations: sides.map(({ id }) => id),
    reservations: sides.map(({ id, values }) => {
      const line = viewFor(state, id).own?.line ?? Number.NaN;
      return reservationOf(setting, id, line, values, harvested);
    }),
    all: everyText(setting, harvested).map((outcome) => ({
      outcome,
      utilities: sides.map(({ id, values }) => utilityOf(setting, id, values, spoken(outcome))),
    })),
  };
}

/** All outcomes at the start of a game, by the numbers of the files alone. */
export function everyOutcomeAtStart(setting: Setting, cables: Clauses): EveryOutcome {
  const { delegations, norms, linkages, magnitudes } = setting.scenario;
  const kept = 10_000 + magnitudes.promisePerTrustPoint * (magnitudes.trustStart - 500);
  const worthOf = (id: string, norm: string, wording: string): number => {
    const { cables: all } = delegations.find((each) => each.id === id) ?? { cables: [] };
    const value = all.find((each) => each.id === cables[id])?.values[norm]?.[wording] ?? Number.NaN;
    const promise = norms.find((each) => each.id === norm)?.promises.includes(wording);
    return promise && value > 0 ? Math.trunc((value * kept) / 10_000) : value;
  };
  const linkedWorth = (id: string, outcome: Clauses): number =>
    linkages
      .filter(({ norms: pair, wordings }) =>
        pair.every((norm, i) => wordings[i]?.includes(outcome[norm] ?? 'none')),
      )
      .reduce((sum, { values }) => sum + (values[id] ?? 0), 0);
  return {
    delegations: delegations.map(({ id }) => id),
    reservations: delegations.map(({ line }) => line),
    all: everyText(setting, {}).map((outcome) => ({
      outcome,
      utilities: delegations.map(({ id }) =>
        Object.entries(spoken(outcome)).reduce(
          (sum, [norm, wording]) => sum + worthOf(id, norm, wording),
          linkedWorth(id, outcome),
        ),
      ),
    })),
  };
}

function everyText(setting: Setting, harvested: Clauses): readonly Clauses[] {
  let texts: readonly Clauses[] = [{}];
  for (const id of setting.cut.norms) {
    const { wordings, silence } = normOf(setting, id);
    const fixed = harvested[id];
    const options = fixed ? [fixed] : silence ? [...wordings, 'silence'] : wordings;
    texts = texts.flatMap((text) => options.map((option) => ({ ...text, [id]: option })));
  }
  return texts;
}

function spoken(outcome: Clauses): Clauses {
  return Object.fromEntries(Object.entries(outcome).filter(([, option]) => option !== 'silence'));
}

/** Holds an analysis, as the shell prints it, against all outcomes one by one. */
// biome-ignore lint/suspicious/noExplicitAny: what a program printed
export function expectTrue(analysis: any, { delegations, reservations, all }: EveryOutcome): void {
  const gainsOf = ({ utilities }: Worth) =>
    utilities.map((utility, side) => utility - (reservations[side] ?? 0));
  const rational = all.filter((each) => gainsOf(each).every((gain) => gain >= 0));
  const most = delegations.map((_, side) =>
    Math.max(...rational.map(({ utilities }) => utilities[side] ?? 0)),
  );
  const some = rational.length > 0;
  expect(analysis.delegations).toEqual(delegations);
  expect(analysis.cardinality).toBe(all.length);
  expect(analysis.reservations).toEqual(reservations.map((each) => each / POINT));
  expect(analysis.zoneOfAgreement).toBe(some);
  expect(analysis.ideal).toEqual(some ? most.map((each) => each / POINT) : null);
  const points = undominated(rational).map((point) => point.map((each) => each / POINT));
  expect(analysis.frontier).toMatchObject({ kind: 'exact', size: points.length });
  expect(analysis.frontier.points.toSorted(inOrder)).toEqual(points.toSorted(inOrder));

  const shares = (each: Worth) =>
    gainsOf(each).flatMap((gain, side) => {
      const whole = (most[side] ?? 0) - (reservations[side] ?? 0);
      return whole === 0 ? [] : [gain / whole];
    });
  const rising = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
  const goals = {
    nash: (each: Worth) => [gainsOf(each).reduce((product, gain) => product * gain, 1)],
    kalaiSmorodinsky: (each: Worth) => rising(shares(each)),
    egalitarian: (each: Worth) => rising(gainsOf(each)),
    utilitarian: ({ utilities }: Worth) => [utilities.reduce((sum, each) => sum + each, 0)],
  };
  for (const [name, goal] of Object.entries(goals)) {
    const found = analysis[name];
    expect(found === null, name).toBe(!some);
    if (found === null) continue;
    const named = all.find(({ outcome }) =>
      Object.entries(outcome).every(([norm, option]) => found.outcome[norm] === option),
    );
    if (named === undefined) throw new Error(`${name}: ${JSON.stringify(found)} is no outcome`);
    expect(Object.keys(found.outcome)).toEqual(Object.keys(named.outcome));
    expect(found, name).toMatchObject({
      utilities: named.utilities.map((each) => each / POINT),
      proven: true,
    });
    const best = rational.map(goal).reduce((a, b) => (inOrder(a, b) > 0 ? a : b));
    expect(goal(named), name).toEqual(best);
  }
}

/** Positive if the first list is larger at the first place where they differ. */
function inOrder(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** The utilities that no other outcome's dominate, each once. */
function undominated(outcomes: readonly Worth[]): readonly (readonly number[])[] {
  const total = ({ utilities }: Worth) => utilities.reduce((sum, each) => sum + each, 0);
  const kept: (readonly number[])[] = [];
  for (const { utilities } of outcomes.toSorted((a, b) => total(b) - total(a))) {
    const covers = (point: readonly number[]) =>
      point.every((each, side) => each >= (utilities[side] ?? 0));
    if (!kept.some(covers)) kept.push(utilities);
  }
  return kept;
}

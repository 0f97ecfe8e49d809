import { bootstrapInterval, type Interval } from '../../analysis/bootstrapInterval.ts';
import { mean } from '../../analysis/mean.ts';
import type { Observation } from './observationsOf.ts';
import { resamplingDraw } from './resamplingDraw.ts';

/** What is measured of a game. */
export type Measure = 'gain' | 'agreement' | 'distance' | 'welfare';

/** Measures of one agent, each a mean over domains with its interval; null where no domain has it. */
export interface Standing {
  readonly agent: string;
  readonly gain: Interval | null;
  readonly agreement: Interval | null;
  readonly distance: Interval | null;
  readonly welfare: Interval | null;
  /** Of games among its like alone. */
  readonly selfPlayWelfare: Interval | null;
  /** Mean gain by deadline. */
  readonly gainBy: Readonly<Record<string, number | null>>;
  /** Mean gain by opponent. */
  readonly gainAgainst: Readonly<Record<string, number | null>>;
}

/**
 * How the agents did. In a domain an agent's measure is the mean over its opponents, itself among them,
 * of its mean against each, so that each counts alike; domains are the clusters of the intervals.
 */
export function standingsOf(
  agents: readonly string[],
  observations: readonly Observation[],
): readonly Standing[] {
  const byAgent = grouped(observations, ({ agent }) => agent);
  return agents.map((agent) => standingOf(agent, byAgent.get(agent) ?? []));
}

function standingOf(agent: string, own: readonly Observation[]): Standing {
  const interval = (measure: Measure, of = own): Interval | null => {
    const clusters = domainMeans(of, measure).map((each) => [each]);
    const draw = resamplingDraw(`${agent}/${measure}`);
    return clusters.length === 0 ? null : bootstrapInterval(clusters, draw);
  };
  const gainWhere = (key: (observation: Observation) => string) =>
    Object.fromEntries(
      [...grouped(own, key)].map(([value, of]) => [value, meanOrNull(domainMeans(of, 'gain'))]),
    );
  return {
    agent,
    gain: interval('gain'),
    agreement: interval('agreement'),
    distance: interval('distance'),
    welfare: interval('welfare'),
    selfPlayWelfare: interval(
      'welfare',
      own.filter(({ opponent }) => opponent === agent),
    ),
    gainBy: gainWhere(({ deadline }) => deadline),
    gainAgainst: gainWhere(({ opponent }) => opponent),
  };
}

/** One number for each domain that has the measure, in the order of the domains. */
function domainMeans(observations: readonly Observation[], measure: Measure): readonly number[] {
  return [...grouped(observations, ({ domain }) => domain).values()].flatMap((inDomain) => {
    const perOpponent = [...grouped(inDomain, ({ opponent }) => opponent).values()].flatMap(
      (against) => {
        const measured = against.flatMap((each) => each[measure] ?? []);
        return measured.length === 0 ? [] : [mean(measured)];
      },
    );
    return perOpponent.length === 0 ? [] : [mean(perOpponent)];
  });
}

function meanOrNull(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : mean(numbers);
}

/** The items of a list by their key, both in the order of the list. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

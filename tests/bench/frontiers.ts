// How long Pareto frontiers and solution points take where norms have six options: the second part of `npm run bench`.
import { idealPoint } from '../../src/analysis/idealPoint.ts';
import { kalaiSmorodinskyPoint } from '../../src/analysis/kalaiSmorodinskyPoint.ts';
import { maxMinGain } from '../../src/analysis/maxMinGain.ts';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../src/analysis/paretoFrontier.ts';
import { utilitarianPoint } from '../../src/analysis/utilitarianPoint.ts';
import { everyOutcome } from '../analysis/everyOutcome.ts';
import { randomGame } from '../analysis/randomGame.ts';

const KINDS = ['random', 'single-peaked', 'opposed'] as const;
type Kind = (typeof KINDS)[number];

/** A game of six options a norm; linkages join norms in threes, two of these all around: ten for 12 norms. */
function gameOf(kind: Kind, seed: number, sides: number, norms: number): OutcomeSpaceInput {
  const game = randomGame({
    seed,
    sides,
    norms,
    wordings: [6, 6],
    silence: 0,
    linkages: true,
    closed: false,
    coarse: false,
    reservation: 10,
  });
  const closing = [0, 3].flatMap((first) => {
    const [linkage, from, to] = [game.linkages[first], game.norms[first], game.norms[first + 2]];
    return linkage && from && to ? [{ ...linkage, norms: [from.id, to.id] as const }] : [];
  });
  return {
    ...game,
    linkages: [...game.linkages, ...closing],
    values: kind === 'random' ? game.values : shaped(game, kind),
  };
}

/** Values that fall away from each delegation's peak, or rise for every other delegation and fall for the rest. */
function shaped(game: OutcomeSpaceInput, kind: Kind): OutcomeSpaceInput['values'] {
  const delegations = game.delegations.map((id, side) => {
    const norms = Object.entries(game.values[id] ?? {}).map(([norm, drawn]) => {
      const [weight = 0, jitter = 0, peak = 0] = Object.values(drawn).map(Math.abs);
      const top = kind === 'opposed' ? (side % 2) * 5 : Math.floor((peak * 6) / 10_000_001);
      const values = Object.keys(drawn).map((wording, place) => {
        const wobble = (jitter * (place + 1)) % 1_000_003;
        return [wording, Math.round((weight * (5 - Math.abs(place - top))) / 5) + wobble];
      });
      return [norm, Object.fromEntries(values)];
    });
    return [id, Object.fromEntries(norms)];
  });
  return Object.fromEntries(delegations);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function measured<T>(work: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function row(kind: Kind, sides: number, norms: number, instances: number): void {
  const runs = Array.from({ length: instances }, (_, seed) => {
    const game = gameOf(kind, seed, sides, norms);
    const tables = measured(() => outcomeSpace(game));
    const frontier = measured(() => paretoFrontier(tables.result));
    return { tables: tables.ms, frontier: frontier.ms, ...frontier.result };
  });
  const times = runs.map(({ frontier }) => frontier);
  const exact = runs.filter((run) => run.kind === 'exact').length;
  const cells = [
    `${kind}, ${sides} delegations, ${norms} norms`.padEnd(44),
    `frontier ${median(times).toFixed(1).padStart(7)} ms, worst ${Math.max(...times)
      .toFixed(0)
      .padStart(5)} ms`,
    `blocks ${median(runs.map(({ tables }) => tables))
      .toFixed(1)
      .padStart(5)} ms`,
    `${String(median(runs.map(({ size }) => size))).padStart(6)} points`,
    `${exact} of ${instances} exact`,
  ];
  process.stdout.write(`${cells.join('  ')}\n`);
}

/** Median and worst time of each solution point, and how often it is proven. */
function points(kind: Kind, sides: number, instances: number): void {
  const spaces = Array.from({ length: instances }, (_, seed) =>
    outcomeSpace(gameOf(kind, seed, sides, 12)),
  );
  const searches = { nashPoint, kalaiSmorodinskyPoint, maxMinGain, utilitarianPoint, idealPoint };
  for (const [name, search] of Object.entries(searches)) {
    const runs = spaces.map((space) => measured(() => search(space)));
    const times = runs.map(({ ms }) => ms);
    const cells = [
      `${kind}, ${sides} delegations, ${name}`.padEnd(52),
      `${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(0)} ms`,
      `${runs.filter(({ result }) => result.proven).length} of ${instances} proven`,
    ];
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}

/** What going through all outcomes takes, without even comparing them, on a size where that is possible. */
function bruteForce(norms: number): void {
  const { ms, result } = measured(() => everyOutcome(gameOf('random', 0, 2, norms)).length);
  const counted = `${result.toLocaleString('en')} outcomes valued one by one`;
  process.stdout.write(`${counted.padEnd(44)}  ${ms.toFixed(0)} ms\n`);
}

row('random', 2, 12, 10); // to warm up
process.stdout.write('time by the clock, medians:\n');
for (const sides of [2, 3]) {
  for (const kind of KINDS) row(kind, sides, 12, kind === 'opposed' && sides === 3 ? 10 : 50);
}
for (const norms of [3, 6, 9, 15]) row('random', 2, norms, 20);
for (const norms of [3, 6, 9]) row('random', 3, norms, 20);
for (const sides of [4, 5]) row('random', sides, 12, 3);
for (const sides of [2, 3, 5]) points('random', sides, 20);
points('single-peaked', 5, 20);
bruteForce(6);

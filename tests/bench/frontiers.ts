// How long Pareto frontiers and solution points take where norms have six options: the second part of `npm run bench`.
import { idealPoint } from '../../src/analysis/idealPoint.ts';
import { kalaiSmorodinskyPoint } from '../../src/analysis/kalaiSmorodinskyPoint.ts';
import { maxMinGain } from '../../src/analysis/maxMinGain.ts';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import { type OutcomeSpace, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { paretoFrontier } from '../../src/analysis/paretoFrontier.ts';
import { utilitarianPoint } from '../../src/analysis/utilitarianPoint.ts';
import { type GameKind, sixOptionGame } from '../analysis/sixOptionGame.ts';
import { bruteFrontier } from './bruteFrontier.ts';

/** The norms of the largest game, and of those over which growth is shown. */
const NORMS = 12;
const GROWTH = [3, 6, 9, 12, 15] as const;

/** What the bars are measured on. Opposed blocs, with far more points, are told apart from it. */
const USUAL = ['random', 'single-peaked'] as const;

/** Medians that must not be exceeded, in milliseconds. */
const BARS = { two: 50, three: 300, point: 30 } as const;

const INSTANCES = 50;

interface Timed<T> {
  readonly ms: number;
  readonly result: T;
}

/** By the clock: a busy machine makes it more, never less. */
function timed<T>(work: () => T): Timed<T> {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

interface Batch<T> {
  readonly runs: readonly Timed<T>[];
  /** The mean of a run: processor time is told in steps of milliseconds, and so of many runs together. */
  readonly processorMs: number;
}

function batch<S, T>(some: readonly S[], work: (each: S) => T): Batch<T> {
  const start = process.threadCpuUsage();
  const runs = some.map((each) => timed(() => work(each)));
  const { user, system } = process.threadCpuUsage(start);
  return { runs, processorMs: (user + system) / 1000 / some.length };
}

function spaces(
  kinds: readonly GameKind[],
  sides: number,
  norms: number,
  instances = INSTANCES,
): readonly OutcomeSpace[] {
  return Array.from({ length: instances }, (_, i) =>
    outcomeSpace(sixOptionGame(kinds[i % kinds.length] ?? 'random', i, sides, norms)),
  );
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}

function line(name: string, ...cells: readonly string[]): void {
  process.stdout.write(`  ${[name.padEnd(48), ...cells].join('  ')}\n`);
}

function times({ runs, processorMs }: Batch<unknown>, bar?: number): string {
  const all = runs.map(({ ms }) => ms);
  const held = bar === undefined ? '' : `  bar ${bar}: ${median(all) <= bar ? 'held' : 'MISSED'}`;
  const middle = `median ${median(all).toFixed(2).padStart(8)} ms`;
  const worst = `worst ${Math.max(...all)
    .toFixed(1)
    .padStart(7)} ms`;
  return `${middle}, ${worst}, processor ${processorMs.toFixed(1).padStart(7)} ms${held}`;
}

function frontierLine(name: string, some: readonly OutcomeSpace[], bar?: number): void {
  const found = batch(some, (space) => paretoFrontier(space));
  const exact = found.runs.filter(({ result }) => result.kind === 'exact').length;
  const points = String(median(found.runs.map(({ result }) => result.size))).padStart(6);
  line(name, `${points} points`, `${exact} of ${some.length} exact`, times(found, bar));
}

function pointLines(name: string, some: readonly OutcomeSpace[], bar?: number): void {
  const searches = { nashPoint, kalaiSmorodinskyPoint, maxMinGain, utilitarianPoint, idealPoint };
  for (const [search, find] of Object.entries(searches)) {
    const found = batch<OutcomeSpace, { readonly proven: boolean }>(some, (space) => find(space));
    const proven = found.runs.filter(({ result }) => result.proven).length;
    line(`${name}, ${search}`, `${proven} of ${some.length} proven`, times(found, bar));
  }
}

const called = (sides: number) => `${sides} delegations`;

// To warm up.
for (const sides of [2, 3])
  for (const space of spaces(USUAL, sides, NORMS, 4)) paretoFrontier(space);

process.stdout.write('medians and worst by the clock, processor time as the mean of all runs\n');
heading(
  `${NORMS} norms of six options, up to ten linkages; ${INSTANCES} random and single-peaked instances:`,
);
frontierLine(called(2), spaces(USUAL, 2, NORMS), BARS.two);
frontierLine(called(3), spaces(USUAL, 3, NORMS), BARS.three);
frontierLine(called(4), spaces(USUAL, 4, NORMS, 10));
frontierLine(called(5), spaces(USUAL, 5, NORMS, 10));
for (const sides of [2, 3, 5]) pointLines(called(sides), spaces(USUAL, sides, NORMS), BARS.point);

heading('the same with opposed blocs:');
for (const [sides, instances] of [
  [2, 50],
  [3, 50],
  [4, 5],
  [5, 5],
] as const) {
  frontierLine(called(sides), spaces(['opposed'], sides, NORMS, instances));
}
for (const sides of [2, 3, 5]) pointLines(called(sides), spaces(['opposed'], sides, NORMS, 20));

heading('by the number of norms, random and single-peaked:');
for (const sides of [2, 3]) {
  for (const norms of GROWTH) {
    frontierLine(`${called(sides)}, ${norms} norms`, spaces(USUAL, sides, norms, 20));
  }
}

heading('brute force, every outcome valued and compared, beside it:');
for (const sides of [2, 3]) {
  for (const norms of [3, 4, 5, 6, 7]) bruteLine(sides, norms);
}

function bruteLine(sides: number, norms: number): void {
  const [space] = spaces(['random'], sides, norms, 1);
  if (space === undefined) return;
  const brute = timed(() => bruteFrontier(space));
  const ours = timed(() => paretoFrontier(space));
  const same = brute.result === ours.result.size ? 'same' : `NOT THE SAME: ${brute.result}`;
  line(
    `${called(sides)}, ${norms} norms, ${(6 ** norms).toLocaleString('en')} outcomes`,
    `${String(ours.result.size).padStart(6)} points, ${same}`,
    `brute force ${brute.ms.toFixed(1).padStart(7)} ms, frontier ${ours.ms.toFixed(1)} ms`,
  );
}

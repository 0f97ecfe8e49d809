import { performance } from 'node:perf_hooks';
import { agreements } from './balance/agreements.ts';
import { choices } from './balance/choices.ts';
import { endings } from './balance/endings.ts';
import { fairSeats } from './balance/fairSeats.ts';
import { type Figure, lineFor } from './balance/figure.ts';
import { jobsFor } from './balance/jobsFor.ts';
import { length } from './balance/length.ts';
import { lessons } from './balance/lessons.ts';
import { nashTexts } from './balance/nashTexts.ts';
import { readOptions, USAGE } from './balance/options.ts';
import { playAll } from './balance/pool.ts';
import { rightToLeave } from './balance/rightToLeave.ts';
import { scenarioAt } from './balance/scenarioAt.ts';
import type { Study } from './balance/study.ts';

interface BalanceTest {
  readonly number: number;
  readonly title: string;
  readonly figures: (study: Study) => readonly Figure[];
}

/** The balance tests of the rules of play, in their order. */
const TESTS: readonly BalanceTest[] = [
  {
    number: 1,
    title: 'no text to learn by heart',
    figures: ({ scenario, cut }) => nashTexts(scenario, cut),
  },
  { number: 2, title: 'a deal exists, and sometimes does not', figures: rightToLeave },
  { number: 3, title: 'neither seat is the better one', figures: fairSeats },
  { number: 4, title: 'every choice is one', figures: choices },
  { number: 5, title: 'every ending is reached', figures: endings },
  { number: 6, title: 'wrong lessons do not pay', figures: lessons },
  { number: 7, title: 'decisions and words', figures: length },
  { number: 8, title: 'agreements between equals', figures: agreements },
];

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const options = readOptions(args);
  const { scenario, texts } = scenarioAt(options.scenario);
  const script = Object.values(texts)[0];
  if (script === undefined) throw new Error('the scenario has no texts');
  const started = performance.now();
  const jobs = options.cuts
    .toReversed()
    .flatMap((cut) => jobsFor(scenario, cut, options.sizeOf(cut), options.tests));
  const games = await playAll(options.scenario, jobs, tellProgress);
  let failing = 0;
  for (const cut of options.cuts) {
    const study: Study = { scenario, script, cut, games: games.filter((game) => game.cut === cut) };
    for (const { number, title, figures } of TESTS.filter((test) =>
      options.tests.includes(test.number),
    )) {
      const measured = figures(study);
      failing += measured.filter(({ holds }) => holds === false).length;
      process.stdout.write(
        `\nCut ${cut}, ${number}: ${title}\n${measured.map(lineFor).join('\n')}\n`,
      );
    }
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  const sum = failing === 0 ? 'All figures hold' : `${failing} figures do not hold`;
  process.stdout.write(`\n${sum}; ${games.length} games in ${seconds} s.\n`);
  return failing === 0 ? 0 : 1;
}

function tellProgress(done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done} of ${of} batches${done === of ? '\n' : ''}`);
}

process.exitCode = await main(process.argv.slice(2));

import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BASELINES } from '../agents/baselines/baselines.ts';
import { LEVELS } from '../agents/level.ts';
import { printFault } from '../scenario/Fault.ts';
import { badInput, fine, type Report, wrongUsage } from './Report.ts';
import { readArguments } from './readArguments.ts';
import { domainSources } from './tournament/domainSources.ts';
import { holdTournament } from './tournament/holdTournament.ts';
import { isAgent } from './tournament/mindNamed.ts';
import { markdownTable, textTable } from './tournament/printTable.ts';
import { reportTables } from './tournament/reportTables.ts';
import type { TournamentReport } from './tournament/TournamentReport.ts';
import { TOURNAMENT_USAGE } from './usage.ts';

const OPTIONS = {
  agents: { type: 'string' },
  domains: { type: 'string', multiple: true },
  rounds: { type: 'string' },
  seeds: { type: 'string' },
  cut: { type: 'string' },
  workers: { type: 'string' },
  markdown: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const ROUNDS_USUAL = '12,20,40';
const ROUNDS_MOST = 200;
const SEEDS_MOST = 1000;
const WORKERS_MOST = 64;

/** `tournament`: agents and baselines against each other and themselves, over domains and scenarios. */
export async function tournament(args: readonly string[]): Promise<Report> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return wrongUsage(read.fault, TOURNAMENT_USAGE);
  const agents = (read.option('agents') ?? LEVELS.join(',')).split(',').filter(Boolean);
  const stranger = agents.find((word) => !isAgent(word));
  if (stranger !== undefined) return wrongUsage(`there is no agent ${stranger}`, TOURNAMENT_USAGE);
  const rounds = (read.option('rounds') ?? ROUNDS_USUAL).split(',').map(Number);
  if (!rounds.every((each) => isWhole(each, ROUNDS_MOST)))
    return wrongUsage(`give --rounds whole numbers from 1 to ${ROUNDS_MOST}`, TOURNAMENT_USAGE);
  const seeds = Number(read.option('seeds') ?? '1');
  if (!isWhole(seeds, SEEDS_MOST))
    return wrongUsage(`give --seeds a whole number from 1 to ${SEEDS_MOST}`, TOURNAMENT_USAGE);
  const workers = Number(read.option('workers') ?? availableParallelism());
  if (!isWhole(workers, WORKERS_MOST))
    return wrongUsage(`give --workers a whole number from 1 to ${WORKERS_MOST}`, TOURNAMENT_USAGE);
  // Where the terminal has put folders in the place of a pattern, all but the first come as words.
  const words = [...read.options('domains').flatMap(listed), ...read.words];
  if (words.length === 0) return wrongUsage('name --domains', TOURNAMENT_USAGE);
  const found = domainSources(words);
  if (!found.ok)
    return badInput(`${found.word}:1:1: there is no domain, name folders or generated:40`);
  const held = await holdTournament({
    sources: found.sources,
    agents,
    baselines: BASELINES.filter((baseline) => !agents.includes(baseline)),
    rounds: [...new Set(rounds)],
    seeds,
    workers,
    cut: read.option('cut'),
    onProgress: progressLine,
  });
  if (held.ok === 'faults') return badInput(...held.faults.map(printFault));
  if (!held.ok) return badInput(held.error);
  const file = read.option('markdown');
  if (file !== undefined) {
    const fault = written(file, held.report);
    if (fault !== null) return badInput(`${file}:1:1: ${fault}, name a file that can be written`);
  }
  if (read.flag('json')) return fine(JSON.stringify(held.report));
  return fine(headline(held.report), '', ...reportTables(held.report).flatMap(textTable));
}

/** The parts between commas, but for the commas of a pattern's braces. */
function listed(words: string): readonly string[] {
  return words.split(/,(?![^{]*\})/).filter((word) => word !== '');
}

function isWhole(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}

function headline({ games, domains, deadlines, seeds }: TournamentReport): string {
  return `${games} games, ${domains.length} domains, deadlines ${deadlines.join(', ')}, ${seeds} seeds`;
}

function progressLine(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done} of ${all} games${done === all ? '\n' : ''}`);
}

function written(file: string, report: TournamentReport): string | null {
  const lines = [`${headline(report)}.`, '', ...reportTables(report).flatMap(markdownTable)];
  try {
    writeFileSync(file, `${lines.join('\n').trimEnd()}\n`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

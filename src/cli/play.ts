import { writeFileSync } from 'node:fs';
import { agentNamed } from '../agents/agent.ts';
import { decide } from '../agents/decide.ts';
import { LEVELS } from '../agents/level.ts';
import { STYLES } from '../agents/style.ts';
import { delegationIds, type Scenario, settingOf, withEnd } from '../engine/index.ts';
import type { Mind } from '../session/Mind.ts';
import { playOut } from '../session/playOut.ts';
import { cutOf } from './cutOf.ts';
import { gameSummary, summaryLines } from './gameSummary.ts';
import { badInput, faulty, fine, type Report, wrongUsage } from './Report.ts';
import { type ReadArguments, readArguments } from './readArguments.ts';
import { rulesAt } from './rulesAt.ts';
import { PLAY_USAGE } from './usage.ts';
import { wholeNumber } from './wholeNumber.ts';

const OPTIONS = {
  seat: { type: 'string', multiple: true },
  seed: { type: 'string' },
  cut: { type: 'string' },
  log: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** `play SCENARIO`: a built-in scenario or a folder, played to its verdict between agents. */
export async function play(args: readonly string[]): Promise<Report> {
  const read = readArguments(args, OPTIONS);
  if (!read.ok) return wrongUsage(read.fault, PLAY_USAGE);
  const [where, ...more] = read.words;
  if (where === undefined || more.length > 0) return wrongUsage('name one scenario', PLAY_USAGE);
  const seed = wholeNumber(read.option('seed') ?? 'none');
  if (seed === undefined) return wrongUsage('give --seed a whole number from 0', PLAY_USAGE);
  const rules = rulesAt(where);
  return rules.ok ? playScenario(rules.scenario, seed, read) : faulty(rules.faults);
}

async function playScenario(
  scenario: Scenario,
  seed: number,
  read: Extract<ReadArguments, { ok: true }>,
): Promise<Report> {
  const asked = cutOf(scenario, read.option('cut'));
  if (!asked.ok) return wrongUsage(asked.fault, PLAY_USAGE);
  const { cut } = asked;
  const players = playersOf(scenario, cut, read.options('seat'));
  if (typeof players === 'string') return wrongUsage(players, PLAY_USAGE);
  const mindOf = (name: string): Mind => {
    const agent = agentNamed(name);
    if (agent === null) throw new Error(`no agent ${name}`);
    return (view, random) => decide(view, random, agent);
  };
  const { log, state, faults } = playOut({
    scenario,
    cut,
    seed,
    players,
    mindOf,
    onFault: 'default',
  });
  const summary = gameSummary(log, state, faults.length);
  const file = read.option('log');
  if (file !== undefined) {
    const { logText } = await import('../protocol/index.ts');
    const fault = written(file, `${logText(withEnd(log, state))}\n`);
    if (fault !== null) return badInput(`${file}:1:1: ${fault}, name a file that can be written`);
  }
  return fine(...(read.flag('json') ? [JSON.stringify(summary)] : summaryLines(summary)));
}

/** The name of each delegation's agent, or a sentence that says what is wrong with the seats. */
function playersOf(
  scenario: Scenario,
  cut: string,
  seats: readonly string[],
): Record<string, string> | string {
  const players: Record<string, string> = {};
  const ids = delegationIds(settingOf(scenario, cut));
  for (const seat of seats) {
    const [id, agent, ...more] = seat.split('=');
    if (id === undefined || agent === undefined || more.length > 0)
      return `write --seat ${seat} as DELEGATION=LEVEL or DELEGATION=LEVEL/STYLE`;
    if (!ids.includes(id)) return `${scenario.id} has the delegations ${ids.join(', ')}, not ${id}`;
    if (agentNamed(agent) === null)
      return `the levels are ${LEVELS.join(', ')}, the styles ${STYLES.join(', ')}, not ${agent}`;
    players[id] = agent;
  }
  const missing = ids.filter((id) => players[id] === undefined);
  return missing.length > 0 ? `seat every delegation: ${missing.join(', ')} is missing` : players;
}

function written(file: string, text: string): string | null {
  try {
    writeFileSync(file, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

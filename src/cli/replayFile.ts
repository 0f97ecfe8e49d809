import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  hashOf,
  type Log,
  type ReplayFault,
  replay,
  roundOf,
  type State,
  stageOf,
} from '../engine/index.ts';
import { type LogFault, parseLog } from '../protocol/index.ts';
import { readRules } from '../scenario/readRules.ts';
import { gameSummary, summaryLines } from './gameSummary.ts';
import { badInput, fine, type Report, wrongUsage } from './Report.ts';
import { readArguments } from './readArguments.ts';
import { faultLines, readAt } from './scenarioFolder.ts';
import { REPLAY_USAGE } from './usage.ts';

const LOG_BYTES_MOST = 1_048_576;

/** `replay FILE`: every entry of a log judged and applied again. */
export function replayFile(args: readonly string[]): Report {
  const read = readArguments(args, { scenario: { type: 'string' }, json: { type: 'boolean' } });
  if (!read.ok) return wrongUsage(read.fault, REPLAY_USAGE);
  const [file, ...more] = read.words;
  if (file === undefined || more.length > 0) return wrongUsage('name one log file', REPLAY_USAGE);
  if (!existsSync(file) || !statSync(file).isFile())
    return badInput(`${file}:1:1: there is no such file, name a log`);
  if (statSync(file).size > LOG_BYTES_MOST)
    return badInput(`${file}:1:1: the file is larger than 1 MB, a log is smaller`);
  const parsed = parseLog(readFileSync(file, 'utf8'));
  if (!parsed.ok) return badInput(`${file}:1:1: ${logFaultSentence(parsed.fault)}`);
  return replayLog(
    file,
    parsed.log,
    read.option('scenario') ?? parsed.log.header.scenario,
    read.flag('json'),
  );
}

function replayLog(file: string, log: Log, where: string, json: boolean): Report {
  const scenario = readAt(where, readRules);
  if (scenario.ok === 'missing') {
    return badInput(
      `${file}:1:1: the scenario ${where} is not built in, name its folder with --scenario`,
    );
  }
  if (!scenario.ok) return badInput(...faultLines(where, scenario.faults));
  const result = replay(scenario.scenario, log);
  if (!result.ok) return badInput(`${file}:1:1: ${faultSentence(result.fault)}`);
  if (stageOf(result.state.procedure) !== 'verdict') return unfinished(log, result.state, json);
  const summary = gameSummary(log, result.state, 0);
  return fine(...(json ? [JSON.stringify(summary)] : summaryLines(summary)));
}

/** A game that was saved on the way: proven as far as it goes. */
function unfinished(log: Log, state: State, json: boolean): Report {
  const { scenario, cut, seed } = log.header;
  const summary = {
    scenario,
    cut,
    seed,
    hash: hashOf(state),
    finished: false,
    round: roundOf(state.procedure) + 1,
    stage: stageOf(state.procedure),
    commands: log.entries.length,
  };
  if (json) return fine(JSON.stringify(summary));
  return fine(
    `${scenario}, cut ${cut}, seed ${seed}: not finished, round ${summary.round}, ${summary.stage}`,
    `${summary.commands} commands, hash ${summary.hash}`,
  );
}

function logFaultSentence({ code, where, what }: LogFault): string {
  const place = where === undefined ? what : `${where}: ${what}`;
  switch (code) {
    case 'log-truncated':
      return `${place}, so the log was cut short; use the whole file`;
    case 'log-altered':
      return `${place}, so the log was altered; use the file as it was written`;
    case 'too-large':
    case 'not-json':
    case 'not-a-log':
    case 'other-format':
    case 'out-of-order':
      return `${place}, a log as \`play --log\` writes it`;
    default:
      return code satisfies never;
  }
}

function faultSentence(fault: ReplayFault): string {
  switch (fault.code) {
    case 'other-rules':
      return `the log follows rules ${fault.rules}, this program has others; use the release that wrote it`;
    case 'other-scenario':
      return `the log is of the scenario ${fault.scenario}, name its folder with --scenario`;
    case 'changed-scenario':
      return `${fault.scenario} has changed since the log was written, use the files that it was played with`;
    case 'unknown-cut':
      return `the scenario has no cut ${fault.cut}, use the files that the log was played with`;
    case 'entry-refused':
      return `entry ${fault.index + 1} is refused (${fault.refusal.code}), so the log was altered`;
    case 'log-altered':
      return `${fault.where}: its entries lead to the hash ${fault.hash}, so the log was altered; use the file as it was written`;
    default:
      return fault satisfies never;
  }
}

import { hashOf, type Log, roundOf, type State, stageOf } from '../engine/index.ts';
import { gameSummary, summaryLines } from './gameSummary.ts';
import { judgeLog } from './judgeLog.ts';
import { badInput, faulty, fine, type Report, wrongUsage } from './Report.ts';
import { readArguments } from './readArguments.ts';
import { type LogFile, readLog } from './readLog.ts';
import { rulesAt } from './rulesAt.ts';
import { REPLAY_USAGE } from './usage.ts';

/** `replay FILE`: every entry of a log judged and applied again. */
export function replayFile(args: readonly string[]): Report {
  const read = readArguments(args, { scenario: { type: 'string' }, json: { type: 'boolean' } });
  if (!read.ok) return wrongUsage(read.fault, REPLAY_USAGE);
  const [file, ...more] = read.words;
  if (file === undefined || more.length > 0) return wrongUsage('name one log file', REPLAY_USAGE);
  const found = readLog(file);
  if (!found.ok) return badInput(found.fault);
  const where = read.option('scenario') ?? found.read.log.header.scenario;
  return replayLog(found.read, where, read.flag('json'));
}

function replayLog(file: LogFile, where: string, json: boolean): Report {
  const { log, placeOf } = file;
  const absent = `${placeOf('header.scenario')}: the scenario ${where} is not built in, name its folder with --scenario`;
  const rules = rulesAt(where, absent);
  if (!rules.ok) return faulty(rules.faults);
  const result = judgeLog(file, rules.scenario);
  if (!result.ok) return badInput(result.fault);
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

import { readScenario } from '../scenario/readScenario.ts';
import { badInput, type Report, wrongUsage } from './Report.ts';
import { readArguments } from './readArguments.ts';
import { faultLines, readAt } from './scenarioFolder.ts';
import { CHECK_USAGE } from './usage.ts';

/** `check FOLDER…`: every fault of every folder on standard error; warnings are printed and forgiven. */
export function check(args: readonly string[]): Report {
  const read = readArguments(args, {});
  if (!read.ok) return wrongUsage(read.fault, CHECK_USAGE);
  if (read.words.length === 0) return wrongUsage('name at least one folder', CHECK_USAGE);
  const reports = read.words.map(checkFolder);
  return {
    exit: reports.some((report) => report.exit === 1) ? 1 : 0,
    out: reports.flatMap((report) => report.out),
    err: reports.flatMap((report) => report.err),
  };
}

function checkFolder(folder: string): Report {
  const result = readAt(folder, readScenario);
  if (result.ok === 'missing')
    return badInput(
      `${folder}:1:1: there is no such folder, name a folder that holds scenario.yaml`,
    );
  const warnings = faultLines(folder, result.warnings).map((line) => `${line} (warning)`);
  if (!result.ok) return { exit: 1, out: warnings, err: faultLines(folder, result.faults) };
  const { scenario, texts } = result;
  const cuts = scenario.cuts.map((cut) => cut.id).join(', ');
  const summary = `${folder}: ${scenario.id} is sound: ${scenario.norms.length} norms, cuts ${cuts}, ${scenario.events.length} events, languages ${Object.keys(texts).join(', ')}`;
  return { exit: 0, out: [...warnings, summary], err: [] };
}

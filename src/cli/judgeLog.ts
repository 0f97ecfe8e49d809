import { type ReplayFault, replay, type Scenario, type State } from '../engine/index.ts';
import type { LogFile } from './readLog.ts';

export type JudgedLog =
  | { readonly ok: true; readonly state: State }
  /** Where in the file, what is wrong, and what would be right. */
  | { readonly ok: false; readonly fault: string };

/** The state to which a log leads, or its first entries, every one judged and applied again. */
export function judgeLog({ log, placeOf }: LogFile, scenario: Scenario, first?: number): JudgedLog {
  const { header, entries } = log;
  const judged = first === undefined ? log : { header, entries: entries.slice(0, first) };
  const replayed = replay(scenario, judged);
  if (replayed.ok) return replayed;
  const { fault } = replayed;
  return { ok: false, fault: `${placeOf(pathOf(fault))}: ${faultSentence(fault, scenario)}` };
}

function pathOf(fault: ReplayFault): string {
  switch (fault.code) {
    case 'other-rules':
      return 'header.rules';
    case 'other-scenario':
      return 'header.scenario';
    case 'changed-scenario':
      return 'header.scenarioHash';
    case 'unknown-cut':
      return 'header.cut';
    case 'entry-refused':
      return `entries[${fault.index}].command`;
    case 'log-altered':
      return fault.where;
    default:
      return fault satisfies never;
  }
}

function faultSentence(fault: ReplayFault, { id }: Scenario): string {
  switch (fault.code) {
    case 'other-rules':
      return `the log follows rules ${fault.rules}, this program has others; use the release that wrote it`;
    case 'other-scenario':
      return `the log is of the scenario ${fault.scenario} and not of ${id}, name the one that it was played with`;
    case 'changed-scenario':
      return `${fault.scenario} has changed since the log was written, use the files that it was played with`;
    case 'unknown-cut':
      return `the scenario has no cut ${fault.cut}, use the files that the log was played with`;
    case 'entry-refused':
      return `entry ${fault.index + 1} is refused (${fault.refusal.code}), so the log was altered; use the file as it was written`;
    case 'log-altered':
      return `${fault.where}: the log leads to the hash ${fault.hash}, so the log was altered; use the file as it was written`;
    default:
      return fault satisfies never;
  }
}

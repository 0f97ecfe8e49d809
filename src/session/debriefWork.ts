import type { DebriefParts } from '../analysis/debrief/DebriefParts.ts';
import { type GameLine, gameLine } from '../analysis/debrief/GameLine.ts';
import { homeCurves } from '../analysis/debrief/homeCurves.ts';
import { outcomePlane } from '../analysis/debrief/outcomePlane.ts';
import { winSetsOfLog } from '../analysis/debrief/winSetsOfLog.ts';
import type { Log, Scenario } from '../engine/index.ts';
import { DEBRIEF_PARTS } from './debriefParts.ts';
import { turnsOfLine } from './turnsOfLine.ts';

/** A finished game whose debrief is asked for. */
export interface DebriefJob {
  readonly scenario: Scenario;
  readonly log: Log;
  /** As in `GameToSearch`: the search for turning points ends when so many forks have been played on. */
  readonly forksMost?: number;
}

/** A part that has been worked out, what there is of one that comes bit by bit, or why it could not be. */
export type DebriefNews = {
  readonly [Part in keyof DebriefParts]:
    | { readonly part: Part; readonly kind: 'done' | 'soFar'; readonly value: DebriefParts[Part] }
    | { readonly part: Part; readonly kind: 'failed'; readonly what: string };
}[keyof DebriefParts];

type Works = {
  readonly [Part in keyof DebriefParts]: (
    line: GameLine,
    job: DebriefJob,
  ) => DebriefParts[Part] | Generator<DebriefParts[Part], DebriefParts[Part]>;
};

const works: Works = {
  home: homeCurves,
  plane: outcomePlane,
  winSets: winSetsOfLog,
  turns: turnsOfLine,
};

/** Works out one part after the other; each is told, and each bit of one, when it is asked for the next. */
export function* debriefWork(job: DebriefJob): Generator<DebriefNews> {
  let line: GameLine | null = null;
  for (const part of DEBRIEF_PARTS) {
    try {
      line ??= gameLine(job.scenario, job.log);
      const work = works[part](line, job);
      if (!isStepwise(work)) {
        yield { part, kind: 'done', value: work } as DebriefNews;
        continue;
      }
      for (let step = work.next(); ; step = work.next()) {
        const kind = step.done === true ? 'done' : 'soFar';
        yield { part, kind, value: step.value } as DebriefNews;
        if (step.done === true) break;
      }
    } catch (fault) {
      yield { part, kind: 'failed', what: String(fault) };
    }
  }
}

function isStepwise<Value>(work: Value | Generator<Value, Value>): work is Generator<Value, Value> {
  return typeof work === 'object' && work !== null && Symbol.iterator in work && 'next' in work;
}

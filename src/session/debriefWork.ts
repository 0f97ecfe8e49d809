import type { DebriefParts } from '../analysis/debrief/DebriefParts.ts';
import { type GameLine, gameLine } from '../analysis/debrief/GameLine.ts';
import { homeCurves } from '../analysis/debrief/homeCurves.ts';
import { outcomePlane } from '../analysis/debrief/outcomePlane.ts';
import { winSetsOfLog } from '../analysis/debrief/winSetsOfLog.ts';
import type { Log, Scenario } from '../engine/index.ts';
import { DEBRIEF_PARTS } from './debriefParts.ts';

/** A finished game whose debrief is asked for. */
export interface DebriefJob {
  readonly scenario: Scenario;
  readonly log: Log;
}

/** A part that has been worked out, or why it could not be. */
export type DebriefNews = {
  readonly [Part in keyof DebriefParts]:
    | { readonly part: Part; readonly kind: 'done'; readonly value: DebriefParts[Part] }
    | { readonly part: Part; readonly kind: 'failed'; readonly what: string };
}[keyof DebriefParts];

type Works = { readonly [Part in keyof DebriefParts]: (line: GameLine) => DebriefParts[Part] };

const works: Works = {
  home: homeCurves,
  plane: outcomePlane,
  winSets: winSetsOfLog,
};

/** Works out one part after the other; each is told when it is asked for the next. */
export function* debriefWork({ scenario, log }: DebriefJob): Generator<DebriefNews> {
  let line: GameLine | null = null;
  for (const part of DEBRIEF_PARTS) {
    try {
      line ??= gameLine(scenario, log);
      yield { part, kind: 'done', value: works[part](line) } as DebriefNews;
    } catch (fault) {
      yield { part, kind: 'failed', what: String(fault) };
    }
  }
}

import {
  type ClassPlan,
  defaultPlan,
  paceOf,
  sittingSeconds,
  type TimedStage,
} from '../../classroom/index.ts';
import type { CutId, Scenario } from './scenarioTypes.ts';

/** Minutes for coming in, for each interval, for the debrief, and for a last round, as the guide has them. */
const COMING_IN = 4;
const INTERVAL = 3;
const DEBRIEF = 25;
const CLOSE = 3;

/** Enough for a wall and a class debrief that look like a lesson's. */
const REHEARSAL_TABLES = 6;

/** What an opening class will take, in whole minutes. */
export interface PlanMinutes {
  readonly comingIn: number;
  readonly each: number;
  readonly intervals: number;
  readonly debrief: number;
  readonly close: number;
  /** The sum of all of these. */
  readonly whole: number;
}

/** The stages that a clock ends, in the order in which they come. */
export const TIMED_STAGES: readonly TimedStage[] = [
  'statement',
  'positions',
  'exchange',
  'beliefs',
  'reactions',
  'night',
  'signatures',
  'confirmations',
  'press',
];

/** The plan for another cut, with that cut's own pace. */
export function withCut(plan: ClassPlan, cut: CutId): ClassPlan {
  return { ...plan, cut, ...paceOf(cut) };
}

/** The same plan with tables for agents, so that an instructor sees a class before there is one. */
export function rehearsalOf(plan: ClassPlan): ClassPlan {
  return { ...plan, rehearsalTables: REHEARSAL_TABLES };
}

/** How long a class by this plan is. */
export function planMinutes(plan: ClassPlan, scenario: Pick<Scenario, 'cuts'>): PlanMinutes {
  const cut = scenario.cuts.find(({ id }) => id === plan.cut);
  const each = cut === undefined ? 0 : Math.round(sittingSeconds(plan, cut) / 60);
  const intervals = (plan.sittings - 1) * INTERVAL;
  return {
    comingIn: COMING_IN,
    each,
    intervals,
    debrief: DEBRIEF,
    close: CLOSE,
    whole: COMING_IN + plan.sittings * each + intervals + DEBRIEF + CLOSE,
  };
}

/** The plan that an empty form stands for. */
export function firstPlan(scenario: Scenario): ClassPlan {
  return defaultPlan(scenario);
}

import type { CutId, Scenario } from '../engine/index.ts';
import type { ClassPlan, TimedStage } from './ClassPlan.ts';

interface Pace {
  readonly stageSeconds: Readonly<Record<TimedStage, number>>;
  readonly briefingSeconds: number;
}

/** With two corridors of 90 seconds, 20 minutes for three rounds, a night and two events. */
const TWENTY: Pace = {
  briefingSeconds: 90,
  stageSeconds: {
    ...{ statement: 30, positions: 45, exchange: 145, night: 30, beliefs: 40, reactions: 30 },
    ...{ signatures: 40, confirmations: 30, press: 30 },
  },
};

/** With two corridors of 90 seconds, 60 minutes for five rounds, a night and three events. */
const SIXTY: Pace = {
  briefingSeconds: 180,
  stageSeconds: {
    ...{ statement: 45, positions: 90, exchange: 420, night: 60, beliefs: 60, reactions: 35 },
    ...{ signatures: 60, confirmations: 30, press: 30 },
  },
};

/** Seconds for each stage of a cut; those of the short one where a cut has none of its own. */
export function paceOf(cut: CutId): Pace {
  return cut === '60' ? SIXTY : TWENTY;
}

/**
 * The plan for 75 minutes: the scenario's first cut twice, two chairs a delegation, chairs exchanged and
 * new cables between; coming in, the interval and the debrief take what is left.
 */
export function defaultPlan(scenario: Pick<Scenario, 'id' | 'cuts'>): ClassPlan {
  const cut = scenario.cuts[0]?.id ?? '';
  return {
    scenario: scenario.id,
    cut,
    sittings: 2,
    chairs: 2,
    ...paceOf(cut),
    corridorSeconds: 90,
    agent: 'logroller',
    absentSeconds: 60,
    rehearsalTables: 0,
  };
}

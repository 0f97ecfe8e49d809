import type { Scenario } from '../engine/index.ts';
import type { ClassPlan, TimedStage } from './ClassPlan.ts';
import { CHAIR_ROLES } from './chairs.ts';
import { REHEARSAL_TABLES_MOST } from './limits.ts';

/** What is wrong with a plan: the field, and where it is a number, between what it must lie. */
export interface ClassPlanFault {
  readonly code: 'other-scenario' | 'no-such-cut' | 'no-such-agent' | 'out-of-range';
  readonly field: Exclude<keyof ClassPlan, 'stageSeconds'> | TimedStage;
  readonly least?: number;
  readonly most?: number;
}

/** The first fault of a plan for a scenario; null where there is none. Which agents there are is the server's to know. */
export function classPlanFault(
  plan: ClassPlan,
  scenario: Pick<Scenario, 'id' | 'cuts'>,
): ClassPlanFault | null {
  if (plan.scenario !== scenario.id) return { code: 'other-scenario', field: 'scenario' };
  if (!scenario.cuts.some(({ id }) => id === plan.cut))
    return { code: 'no-such-cut', field: 'cut' };
  if (!/^[a-z-]{1,40}(\/[a-z-]{1,40})?$/.test(plan.agent))
    return { code: 'no-such-agent', field: 'agent' };
  const stages = Object.entries(plan.stageSeconds).map(([stage, seconds]) =>
    rangeFault(stage as TimedStage, seconds, 10, 3600),
  );
  const faults = [
    rangeFault('sittings', plan.sittings, 1, 3),
    rangeFault('chairs', plan.chairs, 1, CHAIR_ROLES.length),
    rangeFault('briefingSeconds', plan.briefingSeconds, 0, 1800),
    rangeFault('corridorSeconds', plan.corridorSeconds, 30, 600),
    rangeFault('absentSeconds', plan.absentSeconds, 15, 600),
    rangeFault('rehearsalTables', plan.rehearsalTables, 0, REHEARSAL_TABLES_MOST),
    ...stages,
  ];
  return faults.find((fault) => fault !== null) ?? null;
}

function rangeFault(
  field: ClassPlanFault['field'],
  count: number,
  least: number,
  most: number,
): ClassPlanFault | null {
  const fine = Number.isInteger(count) && count >= least && count <= most;
  return fine ? null : { code: 'out-of-range', field, least, most };
}

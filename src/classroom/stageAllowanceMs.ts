import type { Cut, Stage } from '../engine/index.ts';
import type { ClassPlan, TimedStage } from './ClassPlan.ts';

/** Corridor minutes in one game (PLAY.md section 10). */
export const CORRIDORS = 2;

/**
 * Milliseconds that a table has for a stage of a round, before anything was added; null where no clock
 * runs. The first statement has the briefing on top.
 */
export function stageAllowanceMs(
  { stageSeconds, briefingSeconds }: ClassPlan,
  stage: Stage,
  round: number,
): number | null {
  if (stage === 'capitals' || stage === 'verdict') return null;
  const briefing = stage === 'statement' && round === 0 ? briefingSeconds : 0;
  return (stageSeconds[stage] + briefing) * 1000;
}

/**
 * Seconds that a game of a cut lasts where every clock runs out: briefing, every stage of its programme
 * with its events, the closing, and two corridors.
 */
export function sittingSeconds(plan: ClassPlan, { rounds }: Pick<Cut, 'rounds'>): number {
  const events = rounds.reduce((sum, round) => sum + round.events.length, 0);
  const nights = rounds.filter(({ nightAfter }) => nightAfter).length;
  const times: Readonly<Record<TimedStage, number>> = {
    statement: rounds.length,
    positions: rounds.length,
    exchange: rounds.length,
    night: nights,
    beliefs: events,
    reactions: events,
    signatures: 1,
    confirmations: 1,
    press: 1,
  };
  const stages = Object.entries(times).reduce(
    (sum, [stage, count]) => sum + count * plan.stageSeconds[stage as TimedStage],
    0,
  );
  return plan.briefingSeconds + stages + CORRIDORS * plan.corridorSeconds;
}

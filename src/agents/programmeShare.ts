import type { DelegationId, View } from '../engine/index.ts';

/** The share of the game's interventions that are behind the table, from 0 to 1, all delegations taken together. */
export function programmeShare(view: View): number {
  const { rounds } = view.setting.cut;
  const whole = rounds.reduce((sum, round) => sum + round.interventions, 0);
  if (whole === 0 || view.closing !== null) return 1;
  const before = rounds.slice(0, view.round).reduce((sum, round) => sum + round.interventions, 0);
  const ids = Object.keys(view.sides);
  const spent = ids.reduce((sum, id) => sum + spentThisRound(view, id), 0);
  return Math.min(1, (before + spent / Math.max(1, ids.length)) / whole);
}

/** Who has adjourned counts as having spent what it had left. */
function spentThisRound(view: View, id: DelegationId): number {
  const programmed = view.setting.cut.rounds[view.round]?.interventions ?? 0;
  if (view.stage === 'statement' || view.stage === 'positions') return 0;
  const side = view.sides[id];
  if (view.stage === 'night' || side === undefined || side.adjourned) return programmed;
  return Math.min(programmed, Math.max(0, programmed - side.interventions));
}

/** The interventions that a delegation still has in this round and, by the programme, in later ones. */
export function programmeLeft(view: View, id: DelegationId): number {
  const { rounds } = view.setting.cut;
  const later = rounds.slice(view.round + 1).reduce((sum, round) => sum + round.interventions, 0);
  const side = view.sides[id];
  const now = side === undefined || side.adjourned ? 0 : Math.max(0, side.interventions);
  return later + now;
}

/** All interventions that the programme gives a delegation. */
export function programmeWhole({ setting }: View): number {
  return setting.cut.rounds.reduce((sum, round) => sum + round.interventions, 0);
}

import { awaitsAnswerFrom } from './exchange.ts';
import { entry } from './lookup.ts';
import { roundOf, stageOf } from './procedure.ts';
import type { DelegationId } from './scenario.ts';
import type { State } from './state.ts';

/** Whether a delegation has done what the present stage asks of it. */
export function isReady(state: State, id: DelegationId): boolean {
  const { table } = state;
  const side = entry(table.delegations, id);
  const incident = table.incidents.find((each) => each.event === table.current);
  const round = roundOf(state.procedure);
  const stage = stageOf(state.procedure);
  switch (stage) {
    case 'statement':
      return side.sealedTone !== null;
    case 'positions':
      return side.sealedPositions !== null;
    case 'exchange':
      return (
        (side.adjourned || side.interventions <= 0) &&
        !table.offers.some((offer) => offer.round === round && awaitsAnswerFrom(offer, id))
      );
    case 'night':
      return side.nightEnded;
    case 'beliefs':
      return incident?.beliefs[id] !== undefined;
    case 'reactions':
      return incident?.reactions[id] !== undefined;
    case 'signatures':
      return table.closing?.signatures[id] !== undefined;
    case 'confirmations':
      return table.closing?.confirmed.includes(id) ?? false;
    case 'press':
      return table.closing?.pressLines[id] !== undefined;
    case 'capitals':
    case 'verdict':
      return true;
    default:
      return stage satisfies never;
  }
}

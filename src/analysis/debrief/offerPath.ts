import {
  agreedClauses,
  type DelegationId,
  type EventId,
  type MicroPoints,
  type OfferId,
} from '../../engine/index.ts';
import { jointsOf, utilitiesOf } from '../joints.ts';
import type { Outcome } from '../outcome.ts';
import type { OutcomeSpace } from '../outcomeSpace.ts';
import { type GameLine, stateAfter } from './GameLine.ts';

/** An offer, as the whole text that it would have led to. */
export interface PathOffer {
  readonly kind: 'offer';
  readonly step: number;
  readonly round: number;
  readonly offer: OfferId;
  readonly by: DelegationId;
  readonly harvest: boolean;
  readonly tookEffect: boolean;
  /** What the offer itself names. */
  readonly named: Outcome;
  /** With what stood in the draft. */
  readonly outcome: Outcome;
  /** In the order of the delegations, by the tables of the space. */
  readonly utilities: readonly MicroPoints[];
}

/** A breach that came into the room on the way. */
export interface PathBreach {
  readonly kind: 'breach';
  readonly step: number;
  readonly round: number;
  readonly event: EventId;
}

/** The offers of a game and the breaches among them, in the order of time, all by the tables of one space. */
export function offerPath(
  line: GameLine,
  space: OutcomeSpace,
): readonly (PathOffer | PathBreach)[] {
  const { record } = line.end;
  const inEffect = new Set(
    record.flatMap((happening) => (happening.kind === 'offerTookEffect' ? [happening.offer] : [])),
  );
  return record.flatMap((happening): readonly (PathOffer | PathBreach)[] => {
    const { step, round } = happening;
    if (happening.kind === 'incidentArose')
      return [{ kind: 'breach', step, round, event: happening.event }];
    if (happening.kind !== 'offerTabled') return [];
    const { by, offer, harvest, clauses } = happening;
    const outcome = { ...agreedClauses(stateAfter(line, step - 1).table.draft), ...clauses };
    const utilities = [...utilitiesOf(space, jointsOf(space, outcome))];
    const tookEffect = inEffect.has(offer);
    return [
      {
        kind: 'offer',
        step,
        round,
        offer,
        by,
        harvest,
        tookEffect,
        named: clauses,
        outcome,
        utilities,
      },
    ];
  });
}

import type { Stage } from './procedure.ts';
import type { AudienceId, DelegationId, EventId, NormId, ToneId, WordingId } from './scenario.ts';

/** Why a command is not legal now: a code, and the facts that its sentence needs. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly norm?: NormId;
  readonly wording?: WordingId;
  readonly delegation?: DelegationId;
  readonly audience?: AudienceId;
  readonly event?: EventId;
  readonly tone?: ToneId;
  readonly stage?: Stage;
  readonly needed?: number;
}

export type RefusalCode =
  | 'paused'
  | 'not-paused'
  | 'game-over'
  | 'no-such-seat'
  | 'table-only'
  | 'wrong-stage'
  | 'already-sealed'
  | 'unknown-id'
  | 'no-incident-yet'
  | 'not-on-agenda'
  | 'position-missing'
  | 'no-red-line-left'
  | 'red-line-drawn-already'
  | 'position-beyond-red-line'
  | 'no-intervention-left'
  | 'empty-package'
  | 'clause-closed'
  | 'nothing-new'
  | 'norm-barred'
  | 'no-harvest-left'
  | 'too-tense'
  | 'no-harvest-in-single-undertaking'
  | 'incomplete-package'
  | 'no-such-offer'
  | 'offer-not-standing'
  | 'own-offer'
  | 'not-own-offer'
  | 'already-accepted'
  | 'not-in-offer'
  | 'self-addressed'
  | 'no-such-question'
  | 'already-answered'
  | 'answer-too-frank'
  | 'answer-not-frank'
  | 'paper-out-already'
  | 'consulted-already'
  | 'not-that-audience'
  | 'file-raised-already'
  | 'file-not-standing'
  | 'event-waits'
  | 'adjourned-already'
  | 'answer-awaited'
  | 'no-evidence-left'
  | 'capital-asked-already'
  | 'wrong-token-count'
  | 'reaction-refused'
  | 'called-already'
  | 'trust-too-low'
  | 'no-call-pending'
  | 'night-ended'
  | 'audience-lost'
  | 'wrong-removal'
  | 'already-confirmed'
  | 'closing-has-begun'
  | 'out-of-range';

export function refuse(code: RefusalCode, facts: Omit<Refusal, 'code'> = {}): Refusal {
  return { code, ...facts };
}

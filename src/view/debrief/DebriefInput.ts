import type { DebriefParts } from '../../analysis/debrief/DebriefParts.ts';
import type { DelegationId, Log, State } from '../../engine/index.ts';
import type { Disclosed } from '../Disclosed.ts';
import type { Frame } from '../Frame.ts';

/** A part of the analysis: it comes when a worker has worked it out, one after the other. */
export type Worked<Value> =
  | { readonly kind: 'pending' }
  /** It comes bit by bit, and this is what there is. */
  | { readonly kind: 'soFar'; readonly value: Value }
  | { readonly kind: 'done'; readonly value: Value }
  /** It could not be worked out; the rest of the debrief stands. */
  | { readonly kind: 'failed' };

export type DebriefAnalysis = {
  readonly [Part in keyof DebriefParts]: Worked<DebriefParts[Part]>;
};

/** A game whose dialogue is over, with all that was secret in it. */
export interface FinishedGame {
  /** The whole log, cables and seed included. */
  readonly log: Log;
  /** Where the log ends; its record holds what happened to everybody. */
  readonly state: State;
}

/** All that a step of the debrief is made from; view models of steps are pure functions of it. */
export interface DebriefInput extends FinishedGame {
  /** The words, and the view of one's own seat at the verdict, which opens what was secret. */
  readonly frame: Frame;
  readonly own: DelegationId;
  readonly disclosed: Disclosed;
  readonly analysis: DebriefAnalysis;
}

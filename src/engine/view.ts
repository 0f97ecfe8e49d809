import type { Reading } from './beliefs.ts';
import type { Aim, Clauses, PressLine, Seat, SignatureForm } from './command.ts';
import type { Draft } from './draft.ts';
import type { Happening } from './happening.ts';
import type { Stage } from './procedure.ts';
import type {
  AudienceId,
  CableId,
  DelegationId,
  EventId,
  ItemId,
  MicroPoints,
  NormId,
  ReactionId,
  Tenths,
  ToneId,
  WordingId,
} from './scenario.ts';
import type { Setting } from './setting.ts';
import type {
  Exchange,
  NonPaper,
  Offer,
  Prediction,
  Question,
  SettledRetreat,
  Walk,
} from './state.ts';
import type { ValueTables } from './values.ts';

/**
 * All that one seat may know: the only cut of secrets. Built from an allow-list by `viewFor`, and
 * enough to judge legality, to forecast one's own costs, and to draw every screen.
 */
export interface View {
  readonly seat: Seat;
  /** As this seat may know it: where cables are secret, without the others' part (`settingFor`). */
  readonly setting: Setting;
  readonly step: number;
  readonly stage: Stage;
  readonly round: number;
  readonly paused: boolean;
  readonly trust: Tenths;
  readonly tension: Tenths;
  readonly draft: Draft;
  /** Norms on which positions are taken this round. */
  readonly agenda: readonly NormId[];
  /** Norms that an offer may name. */
  readonly opened: readonly NormId[];
  readonly exchange: Exchange;
  readonly offers: readonly Offer[];
  readonly questions: readonly Question[];
  readonly nonPapers: readonly NonPaper[];
  readonly walks: readonly Walk[];
  readonly sides: Readonly<Record<DelegationId, PublicSide>>;
  /** One's own delegation; null for the public and the table. */
  readonly own: OwnSide | null;
  readonly incident: IncidentView | null;
  readonly files: readonly IncidentView[];
  /** Events that wait for the present one to be settled; the table's own knowledge, empty for every other seat. */
  readonly waiting: readonly EventId[];
  readonly closing: ClosingView | null;
  readonly verdict: VerdictView | null;
  readonly record: readonly Happening[];
}

/** What everybody may know of a delegation. */
export interface PublicSide {
  readonly id: DelegationId;
  readonly strikes: number;
  readonly positions: Clauses;
  readonly redLines: Clauses;
  readonly redLinesLeft: number;
  readonly harvestsLeft: number;
  readonly interventions: number;
  readonly lastTone: ToneId | null;
  readonly adjourned: boolean;
  /** Whether it has done what the present stage asks of it. */
  readonly ready: boolean;
}

/** What only the delegation itself may know. */
export interface OwnSide {
  readonly id: DelegationId;
  readonly cable: CableId;
  readonly audiences: Readonly<Record<AudienceId, Tenths>>;
  readonly home: Tenths;
  readonly line: MicroPoints;
  readonly reservation: MicroPoints;
  /** Values as they stand, retreat and red lines counted; frozen when the closing begins. */
  readonly values: ValueTables;
  /** Value of the draft's clauses, clean and closed. */
  readonly text: MicroPoints;
  readonly lineShift: MicroPoints;
  readonly valueShifts: Readonly<Record<NormId, Readonly<Record<WordingId, MicroPoints>>>>;
  readonly consulted: readonly NormId[];
  readonly settledRetreats: Readonly<Record<NormId, SettledRetreat>>;
  readonly calledCapital: boolean;
  readonly nightEnded: boolean;
  readonly sealedTone: ToneId | null;
  readonly sealedPositions: {
    readonly positions: Clauses;
    readonly redLine: { readonly norm: NormId; readonly wording: WordingId } | null;
  } | null;
  readonly aim: Aim | null;
  readonly guesses: Readonly<Record<DelegationId, CableId>>;
  readonly predictions: readonly Prediction[];
  /** The clause that the capital would strike from a text signed ad referendum. */
  readonly removal: NormId | null;
}

/** An event as one seat knows it. */
export interface IncidentView {
  readonly event: EventId;
  readonly raisedBy: DelegationId | null;
  /** In private no home hears of it, nor of what anybody does about it. */
  readonly channel: 'public' | 'private';
  readonly settled: boolean;
  readonly corrected: boolean;
  /** The items in one's own file, and what each speaks for. */
  readonly known: readonly ItemId[];
  readonly speaks: Readonly<Record<ItemId, string>>;
  readonly reading: Reading;
  /** Whether an intervention would open another item. */
  readonly moreEvidence: boolean;
  readonly askedCapital: boolean;
  readonly belief: readonly number[] | null;
  readonly reaction: ReactionId | null;
  /** Everybody's, once revealed. */
  readonly reactions: Readonly<Record<DelegationId, ReactionId>> | null;
  /** Once the game is over. */
  readonly truth: string | null;
  readonly beliefs: Readonly<Record<DelegationId, readonly number[]>> | null;
}

export interface ClosingView {
  readonly clauses: Clauses;
  readonly ownSignature: SignatureForm | null;
  readonly ownPressLine: PressLine | null;
  readonly signatures: Readonly<Record<DelegationId, SignatureForm>> | null;
  readonly removed: readonly NormId[];
  readonly confirmed: readonly DelegationId[];
  readonly outcome: 'pending' | 'signed' | 'unsigned' | 'overtaken' | 'nothing-to-sign';
}

/** Opened to everybody when the dialogue is over. */
export interface VerdictView {
  readonly outcome: 'signed' | 'unsigned' | 'overtaken' | 'nothing-to-sign';
  /** The text, or without one what a harvest left in force. */
  readonly clauses: Clauses;
  readonly pressLines: Readonly<Record<DelegationId, PressLine>>;
  readonly sides: Readonly<Record<DelegationId, OpenedSide>>;
}

export interface OpenedSide {
  readonly cable: CableId;
  readonly audiences: Readonly<Record<AudienceId, Tenths>>;
  readonly home: Tenths;
  readonly line: MicroPoints;
  readonly reservation: MicroPoints;
  /** Of the text that stands; without one, the reservation. */
  readonly utility: MicroPoints;
  readonly values: ValueTables;
  /** The same without the price of retreat and red lines. */
  readonly plainValues: ValueTables;
  readonly guesses: Readonly<Record<DelegationId, CableId>>;
  readonly predictions: readonly Prediction[];
}

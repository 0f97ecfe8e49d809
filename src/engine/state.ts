import type { Aim, Clauses, OfferId, PressLine, QuestionId, SignatureForm } from './command.ts';
import type { Happening } from './happening.ts';
import type { Procedure } from './procedure.ts';
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

/** Everything that is true of a game at one moment: a fold over its log, never edited in place. */
export interface State {
  readonly setting: Setting;
  readonly seed: number;
  /** Commands accepted so far. */
  readonly step: number;
  /** Where the dialogue stands: round, phase, interruption. */
  readonly procedure: Procedure;
  /** What is at stake: meters, draft, papers, incidents. */
  readonly table: Table;
  /** Everything that happened, oldest first. */
  readonly record: readonly Happening[];
}

export interface Table {
  trust: Tenths;
  tension: Tenths;
  paused: boolean;
  delegations: Record<DelegationId, Side>;
  draft: Record<NormId, Clause>;
  offers: Offer[];
  questions: Question[];
  nonPapers: NonPaper[];
  walks: Walk[];
  incidents: Incident[];
  /** The event that the table is dealing with. */
  current: EventId | null;
  exchange: Exchange;
  closing: Closing | null;
}

/** One norm of the draft: open, clean (provisional), or closed by a harvest. */
export type Clause =
  | { readonly status: 'open' }
  | { readonly status: 'clean' | 'closed'; readonly wording: WordingId; readonly round: number };

export interface Side {
  cable: CableId;
  audiences: Record<AudienceId, Tenths>;
  strikes: number;
  /** What events have added to the line. */
  lineShift: MicroPoints;
  /** What events have added to the table of values. */
  valueShifts: Record<NormId, Record<WordingId, MicroPoints>>;
  positions: Record<NormId, WordingId>;
  redLines: Record<NormId, WordingId>;
  redLinesLeft: number;
  harvestsLeft: number;
  interventions: number;
  lastTone: ToneId | null;
  sealedTone: ToneId | null;
  sealedPositions: {
    readonly positions: Clauses;
    readonly redLine: { readonly norm: NormId; readonly wording: WordingId } | null;
  } | null;
  adjourned: boolean;
  /** Norms on which an audience was consulted. */
  consulted: NormId[];
  /** What retreat took off each agreed wording: settled when it was agreed, whatever came after. */
  settledRetreats: Record<NormId, SettledRetreat>;
  calledCapital: boolean;
  nightEnded: boolean;
  aim: Aim | null;
  guesses: Record<DelegationId, CableId>;
  predictions: Prediction[];
}

export interface SettledRetreat {
  readonly wording: WordingId;
  readonly price: MicroPoints;
}

export interface Prediction {
  readonly round: number;
  readonly of: DelegationId;
  readonly norm: NormId | null;
  readonly choice: ToneId | WordingId;
}

export interface Offer {
  readonly id: OfferId;
  readonly by: DelegationId;
  readonly round: number;
  readonly clauses: Clauses;
  readonly harvest: boolean;
  status: 'standing' | 'in-effect' | 'rejected' | 'withdrawn' | 'replaced' | 'lapsed';
  accepted: DelegationId[];
  /** Who has answered without accepting, and the norm in dispute. */
  bracketed: Record<DelegationId, NormId>;
}

export interface Question {
  readonly id: QuestionId;
  readonly by: DelegationId;
  readonly of: DelegationId;
  readonly norm: NormId;
  readonly round: number;
  /** Whether trust was high enough for a rung and a wish. */
  readonly frank: boolean;
  answered: boolean;
}

export interface NonPaper {
  readonly by: DelegationId;
  readonly with: DelegationId;
  readonly round: number;
  readonly clauses: Clauses;
  /** The chance that it gets out, in percent, as it stood when the paper was sent. */
  readonly leakPercent: number;
  leaked: boolean;
  /** Whether its offer was tabled in time, once that is known. */
  settled: boolean;
}

/** A call from one delegation to another in the night. */
export interface Walk {
  readonly caller: DelegationId;
  readonly of: DelegationId;
  readonly round: number;
  answer: 'pending' | 'walked' | 'refused';
}

/** An event in the programme or out of it, from its dealing to its last correction. */
export interface Incident {
  readonly event: EventId;
  readonly due: IncidentDue | null;
  status: 'dealt' | 'waiting' | 'open' | 'settled';
  /** The hidden truth of a fictional event; null for the record. */
  readonly truth: string | null;
  /** What each item speaks for. */
  readonly speaks: Readonly<Record<ItemId, string>>;
  readonly willBeCorrected: boolean;
  correctionRound: number | null;
  corrected: boolean;
  raisedBy: DelegationId | null;
  /** No home hears of it; absent where it is public, as in logs that know nothing of channels. */
  channel?: 'private';
  known: Record<DelegationId, ItemId[]>;
  askedCapital: DelegationId[];
  beliefs: Record<DelegationId, readonly number[]>;
  reactions: Record<DelegationId, ReactionId>;
  /** The largest hypothesis of each one's file when it reacted. */
  leanings: Record<DelegationId, number>;
  /** Who takes a strike if the file turns. */
  watched: DelegationId[];
  leaks: {
    readonly delegation: DelegationId;
    readonly oneIn: number;
    readonly audience: AudienceId;
    readonly by: Tenths;
  }[];
}

export interface IncidentDue {
  readonly round: number;
  readonly when: 'positions-revealed' | 'first-answer' | 'after-commands';
  readonly commands: number;
}

/** What the exchange of the present round remembers. */
export interface Exchange {
  commands: number;
  answered: boolean;
  /** Norms that no offer may name until the round ends. */
  barred: NormId[];
  /** Norms that an event has put on the agenda. */
  opened: NormId[];
  /** Whether the room was too tense for questions and harvests when the exchange opened. */
  frozen: boolean;
  /** The last norm answered "not possible", while nothing else has been said. */
  stonewalled: NormId | null;
}

export interface Closing {
  /** Value tables and reservations as they stood when the closing began. */
  readonly values: Record<DelegationId, Record<NormId, Record<WordingId, MicroPoints>>>;
  /** The same without the price of retreat and red lines. */
  readonly plainValues: Record<DelegationId, Record<NormId, Record<WordingId, MicroPoints>>>;
  readonly lines: Record<DelegationId, MicroPoints>;
  readonly reservations: Record<DelegationId, MicroPoints>;
  signatures: Record<
    DelegationId,
    { readonly form: SignatureForm; readonly removal: NormId | null }
  >;
  removed: NormId[];
  confirmed: DelegationId[];
  pressLines: Record<DelegationId, PressLine>;
  outcome: 'pending' | 'signed' | 'unsigned' | 'overtaken' | 'nothing-to-sign';
}

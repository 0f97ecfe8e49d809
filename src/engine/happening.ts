import type {
  Clauses,
  CodeWord,
  Command,
  OfferId,
  PressLine,
  QuestionId,
  Seat,
  SignatureForm,
} from './command.ts';
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

/** Why a meter moved, as a code with its facts; the words are the catalogue's. */
export interface Cause {
  readonly code:
    | 'tone'
    | 'warm-words-cold-text'
    | 'position-firmer'
    | 'position-softer'
    | 'red-line-drawn'
    | 'red-line-crossed'
    | 'retreat'
    | 'agreed-clause'
    | 'signed-clause'
    | 'harvest'
    | 'reopened'
    | 'third-question'
    | 'stonewalled'
    | 'non-paper-leaked'
    | 'non-paper-not-tabled'
    | 'strike'
    | 'reaction'
    | 'pairing'
    | 'correction'
    | 'file-turned'
    | 'silence-leaked'
    | 'mirror'
    | 'too-close'
    | 'slack'
    | 'walk'
    | 'walk-refused'
    | 'capital-called'
    | 'ad-referendum'
    | 'press-line';
  readonly norm?: NormId;
  readonly delegation?: DelegationId;
  readonly event?: EventId;
  readonly reaction?: ReactionId;
  readonly tone?: ToneId;
  readonly rungs?: number;
}

/** One change that a rule makes, before it is clamped to its meter's range. */
export type Move =
  | { readonly meter: 'trust' | 'tension'; readonly by: Tenths; readonly cause: Cause }
  | {
      readonly meter: 'audience';
      readonly delegation: DelegationId;
      readonly audience: AudienceId;
      readonly by: Tenths;
      readonly cause: Cause;
    }
  | {
      readonly meter: 'strikes';
      readonly delegation: DelegationId;
      readonly by: 1;
      readonly cause: Cause;
    }
  | {
      readonly meter: 'line';
      readonly delegation: DelegationId;
      readonly by: MicroPoints;
      readonly cause: Cause;
    }
  | {
      readonly meter: 'value';
      readonly delegation: DelegationId;
      readonly norm: NormId;
      readonly wordings: readonly WordingId[];
      readonly by: MicroPoints;
      readonly cause: Cause;
    };

/** Who may know of a happening: everybody, or only these delegations. */
export type Audience = 'all' | readonly DelegationId[];

/** What happened, past tense, as the record keeps it. */
export type Happening = {
  readonly to: Audience;
  readonly round: number;
  readonly step: number;
} & Fact;

export type Fact =
  | { readonly kind: 'roundOpened'; readonly agenda: readonly NormId[] }
  | {
      readonly kind: 'sealed';
      readonly by: DelegationId;
      readonly what: 'tone' | 'positions' | 'belief' | 'reaction' | 'signature' | 'press';
    }
  | { readonly kind: 'tonesRevealed'; readonly tones: Readonly<Record<DelegationId, ToneId>> }
  | {
      readonly kind: 'positionsRevealed';
      readonly positions: Readonly<Record<DelegationId, Clauses>>;
      readonly redLines: Readonly<
        Record<DelegationId, { readonly norm: NormId; readonly wording: WordingId } | null>
      >;
    }
  | { readonly kind: 'exchangeOpened' }
  | {
      readonly kind: 'offerTabled';
      readonly by: DelegationId;
      readonly offer: OfferId;
      readonly clauses: Clauses;
      readonly harvest: boolean;
    }
  | { readonly kind: 'offerWithdrawn'; readonly by: DelegationId; readonly offer: OfferId }
  | { readonly kind: 'offerAccepted'; readonly by: DelegationId; readonly offer: OfferId }
  | {
      readonly kind: 'offerTookEffect';
      readonly offer: OfferId;
      readonly clauses: Clauses;
      readonly harvest: boolean;
    }
  | {
      readonly kind: 'offerRejected';
      readonly by: DelegationId;
      readonly offer: OfferId;
      readonly norm: NormId;
      readonly word: CodeWord;
    }
  | {
      readonly kind: 'offerBracketed';
      readonly by: DelegationId;
      readonly offer: OfferId;
      readonly norm: NormId;
      readonly word: CodeWord;
    }
  | {
      readonly kind: 'questionAsked';
      readonly by: DelegationId;
      readonly of: DelegationId;
      readonly question: QuestionId;
      readonly norm: NormId;
    }
  | {
      readonly kind: 'questionAnswered';
      readonly by: DelegationId;
      readonly question: QuestionId;
      readonly hurts: NormId;
      readonly rung: WordingId | null;
      readonly wish: { readonly norm: NormId; readonly wording: WordingId } | null;
    }
  | {
      readonly kind: 'nonPaperSent';
      readonly by: DelegationId;
      readonly with: DelegationId;
      readonly clauses: Clauses;
    }
  | { readonly kind: 'nonPaperLeaked'; readonly by: DelegationId; readonly clauses: Clauses }
  | {
      readonly kind: 'audienceConsulted';
      readonly by: DelegationId;
      readonly audience: AudienceId;
      readonly norm: NormId;
      readonly tastes: Readonly<Record<WordingId, number>>;
    }
  | { readonly kind: 'adjourned'; readonly by: DelegationId }
  | { readonly kind: 'exchangeEnded' }
  | {
      readonly kind: 'incidentArose';
      readonly event: EventId;
      readonly raisedBy: DelegationId | null;
    }
  | {
      readonly kind: 'evidenceOpened';
      readonly by: DelegationId;
      readonly event: EventId;
      readonly items: readonly ItemId[];
    }
  | { readonly kind: 'capitalAsked'; readonly by: DelegationId; readonly event: EventId }
  | { readonly kind: 'beliefsSealed'; readonly event: EventId }
  | {
      readonly kind: 'reactionsRevealed';
      readonly event: EventId;
      readonly reactions: Readonly<Record<DelegationId, ReactionId>>;
    }
  | { readonly kind: 'incidentSettled'; readonly event: EventId }
  | { readonly kind: 'fileCorrected'; readonly event: EventId; readonly items: readonly ItemId[] }
  | { readonly kind: 'fileTurned'; readonly event: EventId; readonly by: DelegationId }
  | { readonly kind: 'nightFell' }
  | { readonly kind: 'capitalCalled'; readonly by: DelegationId; readonly audience: AudienceId }
  | { readonly kind: 'corridorCalled'; readonly by: DelegationId; readonly of: DelegationId }
  | {
      readonly kind: 'corridorAnswered';
      readonly by: DelegationId;
      readonly caller: DelegationId;
      readonly walks: boolean;
    }
  | { readonly kind: 'closingBegan'; readonly clauses: Clauses }
  | {
      readonly kind: 'signaturesRevealed';
      readonly signatures: Readonly<Record<DelegationId, SignatureForm>>;
      readonly removed: readonly NormId[];
    }
  | { readonly kind: 'textConfirmed'; readonly by: DelegationId }
  | { readonly kind: 'signatureWithdrawn'; readonly by: DelegationId }
  | {
      readonly kind: 'pressLinesRevealed';
      readonly lines: Readonly<Record<DelegationId, PressLine>>;
    }
  | {
      readonly kind: 'dialogueEnded';
      readonly how: 'signed' | 'unsigned' | 'overtaken' | 'nothing-to-sign';
    }
  | {
      readonly kind: 'cableGuessed';
      readonly by: DelegationId;
      readonly of: DelegationId;
      readonly cable: CableId;
    }
  | { readonly kind: 'planFiled'; readonly by: DelegationId }
  | { readonly kind: 'tableActed'; readonly command: Command['kind']; readonly seat: Seat }
  | {
      readonly kind: 'meterMoved';
      readonly move: Move;
      readonly before: number;
      readonly after: number;
    };

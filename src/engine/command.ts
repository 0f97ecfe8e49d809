import type {
  AudienceId,
  CableId,
  DelegationId,
  EventId,
  NormId,
  ReactionId,
  ToneId,
  WordingId,
} from './scenario.ts';

export type OfferId = string;
export type QuestionId = string;

/** Wordings by norm: a package, a set of positions, a draft. */
export type Clauses = Readonly<Record<NormId, WordingId>>;

/** How far an offer is from one's aspiration, in a diplomat's words (PLAY.md section 8). */
export type CodeWord = 'a-word-apart' | 'difficult' | 'premature' | 'not-possible' | 'we-cannot';

export type SignatureForm = 'sign' | 'ad-referendum' | 'none';
export type PressLine = 'joint' | 'own-emphasis' | 'victory';
export type Aim = 'text' | 'standing' | 'calm';

/** Everything that a seat, or the table itself, can do. Imperative, plain data, ids only. */
export type Command =
  | { readonly kind: 'chooseTone'; readonly tone: ToneId }
  | {
      readonly kind: 'takePositions';
      readonly positions: Clauses;
      readonly redLine: { readonly norm: NormId; readonly wording: WordingId } | null;
    }
  | { readonly kind: 'tableOffer'; readonly clauses: Clauses }
  | { readonly kind: 'tableHarvest'; readonly norm: NormId; readonly wording: WordingId }
  | { readonly kind: 'withdrawOffer'; readonly offer: OfferId }
  | { readonly kind: 'acceptOffer'; readonly offer: OfferId }
  | {
      readonly kind: 'rejectOffer';
      readonly offer: OfferId;
      readonly norm: NormId;
      readonly word: CodeWord;
    }
  | {
      readonly kind: 'bracketOffer';
      readonly offer: OfferId;
      readonly norm: NormId;
      readonly word: CodeWord;
    }
  | { readonly kind: 'askQuestion'; readonly to: DelegationId; readonly norm: NormId }
  | {
      readonly kind: 'answerQuestion';
      readonly question: QuestionId;
      /** The norm that hurts; where talk is frank, the rung one needs on it and a wish in return. */
      readonly hurts: NormId;
      readonly rung: WordingId | null;
      readonly wish: { readonly norm: NormId; readonly wording: WordingId } | null;
    }
  | { readonly kind: 'sendNonPaper'; readonly to: DelegationId; readonly clauses: Clauses }
  | { readonly kind: 'consultAudience'; readonly audience: AudienceId; readonly norm: NormId }
  | { readonly kind: 'raiseFile'; readonly event: EventId }
  | { readonly kind: 'adjourn' }
  | { readonly kind: 'openEvidence' }
  | { readonly kind: 'askCapital' }
  | { readonly kind: 'placeBelief'; readonly tokens: readonly number[] }
  | { readonly kind: 'react'; readonly reaction: ReactionId }
  | { readonly kind: 'callCapital'; readonly audience: AudienceId }
  | { readonly kind: 'callCorridor'; readonly to: DelegationId }
  | { readonly kind: 'answerCorridor'; readonly from: DelegationId; readonly walks: boolean }
  | { readonly kind: 'endNight' }
  | { readonly kind: 'sign'; readonly form: SignatureForm; readonly removal: NormId | null }
  | { readonly kind: 'confirmText' }
  | { readonly kind: 'withdrawSignature' }
  | { readonly kind: 'choosePressLine'; readonly line: PressLine }
  | { readonly kind: 'filePlan'; readonly aim: Aim }
  | { readonly kind: 'guessCable'; readonly of: DelegationId; readonly cable: CableId }
  | { readonly kind: 'predictTone'; readonly of: DelegationId; readonly tone: ToneId }
  | {
      readonly kind: 'predictPosition';
      readonly of: DelegationId;
      readonly norm: NormId;
      readonly wording: WordingId;
    }
  | { readonly kind: 'idle' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'addTime'; readonly ms: number }
  | { readonly kind: 'expirePhase' }
  | {
      readonly kind: 'injectEvent';
      readonly event: EventId;
      /** In private no audience hears of it, nor of what anybody does about it; public where absent. */
      readonly channel?: 'public' | 'private';
    };

export type CommandKind = Command['kind'];

/** Who sits where: a delegation's chair, the table's own clock, or the public at the projector. */
export type Seat = DelegationId | typeof TABLE | typeof PUBLIC;

/** The seat of the table itself: clock, idle, and what an instructor sets off. */
export const TABLE = 'table';

/** The seat of everybody who may look on and not act. */
export const PUBLIC = 'public';

const TABLE_COMMANDS: readonly CommandKind[] = [
  'idle',
  'pause',
  'resume',
  'addTime',
  'expirePhase',
  'injectEvent',
];

export function isTableCommand(command: Command): boolean {
  return TABLE_COMMANDS.includes(command.kind);
}

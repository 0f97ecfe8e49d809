/** Ids are the scenario's own words (`us`, `N4`, `B`); they are stable across releases, because logs hold them. */
export type DelegationId = string;
export type AudienceId = string;
export type CableId = string;
export type NormId = string;
export type WordingId = string;
export type ToneId = string;
export type EventId = string;
export type ItemId = string;
export type ReactionId = string;
export type CutId = string;

/** Text value in whole micro-points: 1 point is 1,000,000. */
export type MicroPoints = number;

/** A meter's value or change in whole tenths of its unit. */
export type Tenths = number;

/**
 * The structure of a scenario, without any text: what the rules need and nothing else.
 *
 * `src/scenario` reads it from files and has checked every reference in it, so the engine
 * looks ids up without asking whether they exist.
 */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly agreement: 'clause-by-clause' | 'single-undertaking';
  /** Whether everybody knows what cables each delegation may hold, as is usual, or only its own. */
  readonly cables?: 'known' | 'secret';
  readonly delegations: readonly Delegation[];
  readonly norms: readonly Norm[];
  readonly linkages: readonly Linkage[];
  /** Without any, nobody speaks in public: rounds have no statement and no positions. */
  readonly tones: readonly Tone[];
  readonly events: readonly EventFile[];
  readonly cuts: readonly Cut[];
  /** Norms of which one must stand in a text that is to last; none where it does not matter. */
  readonly channels: readonly NormId[];
  readonly magnitudes: Magnitudes;
}

export interface Norm {
  readonly id: NormId;
  /** At least two. The order is that of the printed ladder and means nothing to the rules. */
  readonly wordings: readonly WordingId[];
  /** May the norm stay out of the text? Silence is worth 0 to everybody. */
  readonly silence: boolean;
  /** Wordings whose worth depends on the others keeping their word, so on trust. */
  readonly promises: readonly WordingId[];
}

export interface Delegation {
  readonly id: DelegationId;
  /** What no deal is worth while home support stands at its start. */
  readonly line: MicroPoints;
  readonly audiences: readonly Audience[];
  /** The audience that hears tones. */
  readonly hawkish: AudienceId;
  /** The audience that another side's victory speech hurts. */
  readonly leading: AudienceId;
  /** Each norm's wordings from welcome to unwelcome, the same in all cables. */
  readonly welcome: Readonly<Record<NormId, readonly WordingId[]>>;
  /** The audience that owns each norm. */
  readonly owners: Readonly<Record<NormId, AudienceId>>;
  readonly cables: readonly Cable[];
}

export interface Audience {
  readonly id: AudienceId;
  /** What it thinks of each wording, a whole number from -3 to +3. */
  readonly tastes: Readonly<Record<NormId, Readonly<Record<WordingId, number>>>>;
}

/** One set of private instructions. */
export interface Cable {
  readonly id: CableId;
  readonly values: Readonly<Record<NormId, Readonly<Record<WordingId, MicroPoints>>>>;
  /** The rung that home expects as the first public position on each norm. */
  readonly expected: Readonly<Record<NormId, WordingId>>;
}

/** An interaction of two norms: each delegation's extra value when both stand at a listed wording. */
export interface Linkage {
  readonly norms: readonly [NormId, NormId];
  readonly wordings: readonly [readonly WordingId[], readonly WordingId[]];
  readonly values: Readonly<Record<DelegationId, MicroPoints>>;
}

export interface Tone {
  readonly id: ToneId;
  readonly trust: Tenths;
  readonly tension: Tenths;
  /** Change of one's own hawkish audience. */
  readonly hawkish: Tenths;
  /** Change of every other delegation's hawkish audience. */
  readonly others: Tenths;
  /** Warm words ring false beside a position at one's own extreme. */
  readonly warm: boolean;
  readonly onlyAfterIncident: boolean;
}

export interface Cut {
  readonly id: CutId;
  readonly norms: readonly NormId[];
  /** Red lines and harvests that each side has for the whole game. */
  readonly redLines: number;
  readonly harvests: number;
  readonly rounds: readonly Round[];
  /** Files of the record that either side may raise, once each. */
  readonly standingFiles: readonly EventId[];
}

export interface Round {
  readonly id: string;
  /** The day on which it is held, as `2015-06-22`. */
  readonly date: string;
  readonly track: string;
  readonly agenda: readonly NormId[];
  /** Whether norms of earlier agendas that are still open come back on this agenda. */
  readonly open: boolean;
  readonly interventions: number;
  readonly nightAfter: boolean;
  readonly events: readonly EventSlot[];
}

/** A place in the programme for one event, drawn by seed where the pool holds several. */
export interface EventSlot {
  readonly pool: readonly EventId[];
  readonly when:
    | { readonly kind: 'positions-revealed' }
    /** Or, failing an answer, when the exchange would end. */
    | { readonly kind: 'first-answer' }
    /** After the n-th command of the exchange, n drawn by seed from 1 to `latest`. */
    | { readonly kind: 'after-commands'; readonly latest: number };
}

export type Role = 'victim' | 'accused' | 'bystander';
export type EvidenceStrength = 'low' | 'moderate' | 'high';

/** An incident or a file of the record: what is known, whose hands it might have been, what one may do. */
export interface EventFile {
  readonly id: EventId;
  /** Only fictional events draw a hidden truth. */
  readonly nature: 'real' | 'fictional';
  readonly roles: Readonly<Record<DelegationId, Role>>;
  /** For example `government`, `soil`, `elsewhere`; in this order everywhere. */
  readonly hypotheses: readonly string[];
  /** Parts of a thousand, one for each hypothesis, summing to 1,000. */
  readonly prior: readonly number[];
  readonly items: readonly EvidenceItem[];
  readonly reactions: Readonly<Record<DelegationId, readonly Reaction[]>>;
  /** What a clock chooses for somebody absent. */
  readonly defaults: Readonly<Record<DelegationId, ReactionId>>;
  /** Consequences that depend on what several delegations did. */
  readonly pairings: readonly Pairing[];
  /** A later report on the same file. */
  readonly correction: Correction | null;
}

export interface EvidenceItem {
  readonly id: ItemId;
  /** Items of one source count once: only the strongest of them. */
  readonly source: string;
  readonly strength: EvidenceStrength;
  readonly confidence: EvidenceStrength;
  /** Free to all, for the price of an intervention, or only from working together. */
  readonly access: 'free' | 'intervention' | 'joint' | 'correction';
  /** The hypothesis that it speaks for, or `drawn`: by the hidden truth, where there is one. */
  readonly supports: string;
}

export interface Reaction {
  readonly id: ReactionId;
  /** 0 (mild) to 3 (harsh). */
  readonly harshness: number;
  /** Says publicly who did it. */
  readonly names: boolean;
  readonly refusedWhen: Condition | null;
  readonly effects: readonly Effect[];
}

/** Effects that follow when each listed delegation chose one of the listed reactions. */
export interface Pairing {
  readonly chose: Readonly<Record<DelegationId, readonly ReactionId[]>>;
  readonly effects: readonly Effect[];
}

export interface Correction {
  /** Comes in one game of so many. */
  readonly oneIn: number;
  /** Rounds after the event; the item with access `correction` then joins the file. */
  readonly roundsLater: number;
  readonly effects: readonly Effect[];
}

/** What an act in an event changes. `self` is the delegation that acts. */
export type Effect =
  | { readonly kind: 'trust'; readonly by: Tenths }
  | { readonly kind: 'tension'; readonly by: Tenths }
  | {
      readonly kind: 'audience';
      readonly delegation: Whose;
      readonly audience: AudienceId;
      readonly by: Tenths;
    }
  | { readonly kind: 'line'; readonly delegation: Whose; readonly by: MicroPoints }
  | {
      readonly kind: 'value';
      readonly delegation: Whose;
      readonly norm: NormId;
      readonly wordings: readonly WordingId[];
      readonly by: MicroPoints;
    }
  /** Every wording of the norm that is worth less than silence is worth that much less again. */
  | { readonly kind: 'double-losses'; readonly delegation: Whose; readonly norm: NormId }
  /** No offer may name the norm for the rest of the round. */
  | { readonly kind: 'bar-offers'; readonly norm: NormId }
  /** The norm joins the agenda now, if it is in the cut. */
  | { readonly kind: 'open-norm'; readonly norm: NormId }
  | { readonly kind: 'strike'; readonly delegation: Whose }
  /** A strike for the acting delegation if the file's largest hypothesis later changes. */
  | { readonly kind: 'strike-if-turned' }
  /** The items that only joint work brings, for everybody. */
  | { readonly kind: 'joint-items' }
  /** The next item that an intervention would have bought, for the acting delegation. */
  | { readonly kind: 'own-item' }
  /** In one night of so many it gets out, and the audience moves. */
  | {
      readonly kind: 'leak-at-night';
      readonly oneIn: number;
      readonly audience: AudienceId;
      readonly by: Tenths;
    }
  /** Compares this reaction's harshness with the acting delegation's own one in an earlier event. */
  | {
      readonly kind: 'mirror';
      readonly event: EventId;
      readonly gentler: Tenths;
      readonly harsher: Tenths;
    }
  | {
      readonly kind: 'if';
      readonly condition: Condition;
      readonly then: readonly Effect[];
      readonly otherwise: readonly Effect[];
    };

export type Whose = DelegationId | 'self';

export type Condition =
  /** The draft holds the norm, clean or in force, at one of the wordings. */
  | { readonly kind: 'agreed'; readonly norm: NormId; readonly wordings: readonly WordingId[] }
  | { readonly kind: 'in-cut'; readonly norm: NormId }
  /** The acting delegation's file gives one hypothesis 0.75 or more. */
  | { readonly kind: 'strong-file' }
  /** The acting delegation chose one of these in an earlier event. */
  | { readonly kind: 'reacted'; readonly event: EventId; readonly reactions: readonly ReactionId[] }
  /** The acting delegation's largest hypothesis has changed since it reacted. */
  | { readonly kind: 'turned' }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'all'; readonly conditions: readonly Condition[] };

/** The sizes that the rules of play leave to a scenario. Percentages are whole numbers. */
export interface Magnitudes {
  readonly trustStart: Tenths;
  readonly tensionStart: Tenths;
  readonly homeStart: Tenths;
  /** Reach of the line on either side of its base. */
  readonly lineReach: MicroPoints;
  /** Line per point of home below (raises) or above (lowers) the start. */
  readonly linePerHomePoint: MicroPoints;
  /** Thousandths of a promise's positive value per point of trust above 50. */
  readonly promisePerTrustPoint: number;
  readonly tooCloseTrust: Tenths;
  readonly tooCloseHome: Tenths;
  readonly tautTension: Tenths;
  readonly frozenTension: Tenths;
  readonly brokenTension: Tenths;
  readonly slackTension: Tenths;
  readonly slackHome: Tenths;
  readonly lostAudience: Tenths;
  readonly zealousAudience: Tenths;
  readonly strikesMost: number;
  readonly strikeTrust: Tenths;
  readonly warmWordsTrust: Tenths;
  readonly firmerAudience: Tenths;
  readonly softerAudience: Tenths;
  readonly softerTrust: Tenths;
  readonly retreatValue: MicroPoints;
  readonly retreatAudience: Tenths;
  readonly redLineAudience: Tenths;
  readonly redLineValue: MicroPoints;
  readonly redLineFurtherValue: MicroPoints;
  readonly redLineCrossedAudience: Tenths;
  readonly harvestTrust: Tenths;
  readonly harvestHome: Tenths;
  /** Harvested value is divided by this and joins the reservation. */
  readonly harvestShare: number;
  readonly frankTrust: Tenths;
  readonly thirdQuestionTrust: Tenths;
  /** Percent; a tenth of the tension's points comes on top. */
  readonly leakBasePercent: number;
  readonly leakHome: Tenths;
  readonly stonewallTension: Tenths;
  readonly walkAtTrust: Tenths;
  readonly walkTrust: Tenths;
  readonly walkTension: Tenths;
  readonly walkRefusedTrust: Tenths;
  readonly capitalAudience: Tenths;
  readonly capitalOthers: Tenths;
  /** Audience change per point of taste, for a clause newly clean when the round ends. */
  readonly agreedTaste: Tenths;
  /** The owning audience's change per point of taste, for a clause that is signed. */
  readonly signedTaste: Tenths;
  readonly adReferendumTrust: Tenths;
  readonly pressOwnAudience: Tenths;
  readonly pressVictoryAudience: Tenths;
  readonly pressVictoryOthers: Tenths;
  /** Thousandths: the share of evidence that might have been planted. */
  readonly falseFlagPermille: number;
  /** Tenths of a likelihood ratio. */
  readonly strengthTenths: Readonly<Record<EvidenceStrength, number>>;
  /** Parts of a thousand from which a reading counts as strong. */
  readonly strongFilePermille: number;
  readonly beliefTokens: number;
}

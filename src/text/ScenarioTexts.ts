/**
 * A scenario's words in one language, by the ids of its structure.
 *
 * All of it is plain text, ready to be shown, but for the spoken texts of `voice` and `advice`:
 * they may hold slots in braces, `{norm}`, `{tag}`, `{ask}`, `{give}` and `{quote}`.
 */
export interface ScenarioTexts {
  /** The language's tag, such as `en`. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly place: string;
  readonly dates: string;
  /** What everybody knows as the first round opens. */
  readonly opening?: string | undefined;
  readonly delegations: ById<DelegationTexts>;
  readonly tones: ById<{ readonly name: string; readonly says: string }>;
  readonly tracks: ById<{ readonly name: string }>;
  readonly rounds: ById<RoundTexts>;
  readonly cuts: ById<{ readonly name: string; readonly sentence: string }>;
  readonly norms: ById<NormTexts>;
  /** By delegation, then by cable. */
  readonly cables: ById<ById<CableTexts>>;
  readonly events: ById<EventTexts>;
  readonly voice: ById<string>;
  /** By delegation, then by adviser. */
  readonly advice: ById<ById<AdviceTexts>>;
  readonly verdict: VerdictTexts;
  readonly history: HistoryTexts;
  /** Asked before and after play, in their order. */
  readonly knowledge: ById<KnowledgeTexts>;
}

export type ById<Value> = Readonly<Record<string, Value>>;

interface DelegationTexts {
  readonly name: string;
  /** The name within a sentence, where that differs: `the United States`. */
  readonly inText?: string | undefined;
  readonly short: string;
  /** Who speaks, by office: `the Special Envoy`. */
  readonly office: string;
  readonly seat: string;
  readonly role: string;
  readonly audiences: ById<{ readonly name: string; readonly sentence: string }>;
  readonly advisers: ById<{ readonly name: string }>;
}

interface RoundTexts {
  readonly name: string;
  readonly place: string;
}

interface NormTexts {
  readonly name: string;
  readonly question: string;
  readonly history?: string | undefined;
  /** The wording that history came nearest to, or `silence`. */
  readonly historyWording?: string | undefined;
  readonly wordings: ById<{ readonly tag: string; readonly sentence: string }>;
}

interface CableTexts {
  readonly name: string;
  /** What everybody knows that it stands for. */
  readonly stands: string;
  readonly text: string;
  /** By norm. */
  readonly reasons: ById<string>;
}

interface EventTexts {
  readonly title: string;
  readonly strip: string;
  readonly report: string;
  readonly reply: string;
  /** A day as `2015-06-22`. */
  readonly date: string;
  readonly place: string;
  readonly figure?: FigureTexts | undefined;
  readonly hypotheses: ById<string>;
  /** One sentence, or one for each hypothesis where the seed draws what the item speaks for. */
  readonly items: ById<string | ById<string>>;
  /** By delegation, then by reaction. */
  readonly reactions: ById<ById<ReactionTexts>>;
  readonly correction?: string | undefined;
  /** By hypothesis, in a fictional event. */
  readonly truths?: ById<string> | undefined;
}

interface FigureTexts {
  readonly from: string;
  readonly to: string;
  readonly status: string;
}

interface ReactionTexts {
  readonly name: string;
  readonly says: string;
  readonly also?: string | undefined;
}

/** What an adviser says, several sentences for each situation. */
export interface AdviceTexts {
  readonly statement: readonly string[];
  readonly positions: readonly string[];
  readonly exchange: readonly string[];
  readonly 'offer-received': readonly string[];
  readonly 'low-trust': readonly string[];
  readonly 'high-tension': readonly string[];
  readonly night: readonly string[];
  readonly closing: readonly string[];
  readonly event: {
    /** For events that have no sentences of their own. */
    readonly generic: readonly string[];
    /** By event, then by reaction. */
    readonly own: ById<ById<readonly string[]>>;
  };
}

interface VerdictTexts {
  readonly endings: ById<EndingTexts>;
  /** Stands beside an ending that may not last. */
  readonly forNow: string;
  /** By delegation, then by press line. */
  readonly press: ById<ById<string>>;
  readonly nights: {
    readonly setting: readonly string[];
    /** By delegation, what its capital says. */
    readonly capital: ById<readonly string[]>;
    /** By delegation, what it answers when another one rings. */
    readonly corridor: ById<{ readonly yes: readonly string[]; readonly no: readonly string[] }>;
  };
}

interface KnowledgeTexts {
  readonly ask: string;
  readonly options: ById<string>;
  /** The option that is right. */
  readonly right: string;
  readonly why: string;
}

/** What was written after the days being played. */
interface HistoryTexts {
  /** The papers that every norm is laid beside. */
  readonly papers: ById<{ readonly name: string; readonly when: string }>;
  /** What is open about all of it, and the archive's entry on that. */
  readonly disputed?: { readonly text: string; readonly entry: string } | undefined;
  /** What each delegation told the press as the talks closed, and what was put on paper, with sources. */
  readonly readouts?:
    | { readonly when: string; readonly lines: ById<string>; readonly paper: string }
    | undefined;
  readonly norms: ById<NormHistory>;
}

interface NormHistory {
  /** By paper; one that has nothing on the norm is left out. */
  readonly papers: ById<string>;
  readonly later: readonly { readonly when: string; readonly text: string }[];
  readonly disputed: string;
  /** The archive's entry that tells more. */
  readonly entry: string;
}

interface EndingTexts {
  readonly name: string;
  readonly lesson: string;
  readonly explains: string;
  /** Sets of headlines, of which one is shown. */
  readonly headlines: readonly (readonly { readonly date: string; readonly text: string }[])[];
}

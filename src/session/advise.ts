import { awaitsAnswerFrom, type DelegationId, type EventId, type View } from '../engine/index.ts';

/** What one's advisers speak about, outside of an event. */
export type Matter =
  | 'statement'
  | 'positions'
  | 'exchange'
  | 'offer-received'
  | 'low-trust'
  | 'high-tension'
  | 'night'
  | 'closing';

/** What both advisers are asked; each has a sentence of its own on it, and they see it differently. */
export interface Advice {
  readonly about:
    | { readonly kind: 'matter'; readonly matter: Matter }
    /** `reaction` is the one in the hand; null while there is none. */
    | { readonly kind: 'event'; readonly event: EventId; readonly reaction: string | null };
  /** Counts on as the table moves, so that a sentence stays while it is read and another follows. */
  readonly turn: number;
}

/** All that the advisers judge by: what is on the table, and nothing of what a text is worth to anybody. */
export interface AdvisersSight
  extends Pick<
    View,
    | 'stage'
    | 'round'
    | 'setting'
    | 'trust'
    | 'tension'
    | 'offers'
    | 'questions'
    | 'files'
    | 'incident'
  > {
  readonly own: { readonly id: DelegationId } | null;
}

const WARY_BELOW_FRANK = 150;

/**
 * What two advisers who disagree are asked about now; null where nothing is to be decided. They
 * foretell what others may do and cannot name a best move: no value reaches them. `reaction` is the
 * one in the hand, not yet sealed.
 */
export function advise(sight: AdvisersSight, reaction: string | null): Advice | null {
  const { incident, round, offers, questions, files } = sight;
  const turn = round + offers.length + questions.length + files.length;
  if (incident !== null) return { about: { kind: 'event', event: incident.event, reaction }, turn };
  const matter = matterOf(sight);
  return matter === null ? null : { about: { kind: 'matter', matter }, turn };
}

function matterOf(sight: AdvisersSight): Matter | null {
  switch (sight.stage) {
    case 'statement':
    case 'positions':
    case 'night':
      return sight.stage;
    case 'exchange':
      return matterOfExchange(sight);
    case 'signatures':
    case 'confirmations':
    case 'press':
      return 'closing';
    default:
      return null;
  }
}

function matterOfExchange({ offers, own, setting, trust, tension }: AdvisersSight): Matter {
  const { tautTension, frankTrust } = setting.scenario.magnitudes;
  if (offers.some((offer) => awaitsAnswerFrom(offer, own?.id ?? ''))) return 'offer-received';
  if (tension >= tautTension) return 'high-tension';
  return trust < frankTrust - WARY_BELOW_FRANK ? 'low-trust' : 'exchange';
}

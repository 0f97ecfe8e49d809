import { awaitsAnswerFrom, type View } from '../engine/index.ts';
import type { AdviceTexts } from '../text/ScenarioTexts.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { ownSide } from './seat.ts';

/** One adviser's sentence on what may follow; it never says what is best. */
export interface AdviceLine {
  readonly adviser: string;
  readonly words: string;
}

type Situation = Exclude<keyof AdviceTexts, 'event'>;

/**
 * What one's advisers say now, a sentence each: on the reaction in the hand, on the offer that waits,
 * on the room, or on the stage. A sentence stays while nothing is tabled, so that it can be read.
 */
export function advice(frame: Frame, desk: Desk): readonly AdviceLine[] {
  const { view, script } = frame;
  const own = ownSide(frame);
  const advisers = Object.entries(script.advice[own.id] ?? {});
  return advisers.flatMap(([id, texts]): AdviceLine[] => {
    const sentences = sentencesFor(view, desk, texts);
    const words = sentences[turnOf(view) % Math.max(1, sentences.length)];
    const adviser = script.delegations[own.id]?.advisers[id]?.name ?? id;
    return words === undefined ? [] : [{ adviser, words }];
  });
}

function sentencesFor(view: View, desk: Desk, texts: AdviceTexts): readonly string[] {
  if (view.incident !== null) {
    const { event, own } = { event: view.incident.event, own: texts.event.own };
    return own[event]?.[desk.picks[`reaction:${event}`] ?? ''] ?? texts.event.generic;
  }
  const situation = situationOf(view);
  return situation === null ? [] : texts[situation];
}

function situationOf(view: View): Situation | null {
  const { stage, own, setting } = view;
  switch (stage) {
    case 'statement':
    case 'positions':
    case 'night':
      return stage;
    case 'exchange': {
      if (view.offers.some((offer) => awaitsAnswerFrom(offer, own?.id ?? '')))
        return 'offer-received';
      const { tautTension, frankTrust } = setting.scenario.magnitudes;
      if (view.tension >= tautTension) return 'high-tension';
      return view.trust < frankTrust - 150 ? 'low-trust' : 'exchange';
    }
    case 'signatures':
    case 'confirmations':
    case 'press':
      return 'closing';
    default:
      return null;
  }
}

function turnOf(view: View): number {
  return view.round + view.offers.length + view.questions.length + view.files.length;
}

import { type Advice, advise } from '../session/advise.ts';
import type { AdviceTexts } from '../text/ScenarioTexts.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';
import { ownSide } from './seat.ts';

/** One adviser's sentence on what may follow; it never says what is best. */
export interface AdviceLine {
  readonly adviser: string;
  readonly words: string;
}

/** What one's advisers say now, a sentence each; none where nothing is to be decided. */
export function advice(frame: Frame, desk: Desk): readonly AdviceLine[] {
  const { view, script } = frame;
  const reaction = desk.picks[`reaction:${view.incident?.event ?? ''}`] ?? null;
  const advised = advise(view, reaction);
  if (advised === null) return [];
  const own = ownSide(frame);
  const advisers = Object.entries(script.advice[own.id] ?? {});
  return advisers.flatMap(([id, texts]): AdviceLine[] => {
    const sentences = sentencesOn(advised, texts);
    const words = sentences[advised.turn % Math.max(1, sentences.length)];
    const adviser = script.delegations[own.id]?.advisers[id]?.name ?? id;
    return words === undefined ? [] : [{ adviser, words }];
  });
}

function sentencesOn({ about }: Advice, texts: AdviceTexts): readonly string[] {
  if (about.kind === 'matter') return texts[about.matter];
  const { own, generic } = texts.event;
  return own[about.event]?.[about.reaction ?? ''] ?? generic;
}

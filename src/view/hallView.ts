import { type DelegationView, delegationsView } from './delegationsView.ts';
import type { Frame } from './Frame.ts';
import { type GlowSegment, openingSentence } from './openingView.ts';
import { dayWords } from './playedDay.ts';
import { type RoomView, roomView } from './roomView.ts';
import { statementView, type ToneCard } from './statementView.ts';

/** The room that the delegations sit in, with who sits there and what lies on the table. */
export interface HallView {
  readonly title: string;
  /** Where and when, and which round of how many. */
  readonly when: string;
  readonly room: RoomView;
  readonly delegations: readonly DelegationView[];
  /** The sentence on the table, in the first statement only. */
  readonly sentence: readonly GlowSegment[];
  /** The tones that can be chosen, and the one that is sealed. */
  readonly tones: readonly (ToneCard & { readonly chosen: boolean })[];
}

export function hallView(frame: Frame): HallView {
  const { view, script, t } = frame;
  const { rounds } = view.setting.cut;
  const round = rounds[view.round];
  const speaks = view.stage === 'statement' && view.own !== null;
  return {
    title: script.rounds[round?.id ?? '']?.name ?? '',
    when: t('hall.when', {
      place: script.place,
      day: dayWords(frame, round?.date ?? ''),
      round: String(view.round + 1),
      of: String(rounds.length),
    }),
    room: roomView(frame),
    delegations: delegationsView(frame),
    sentence: speaks && view.round === 0 ? openingSentence(frame) : [],
    tones: speaks
      ? statementView(frame).tones.map((card) => ({
          ...card,
          chosen: card.tone === view.own?.sealedTone,
        }))
      : [],
  };
}

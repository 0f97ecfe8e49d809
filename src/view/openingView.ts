import { type NormId, normOf } from '../engine/index.ts';
import type { Segment } from './draftView.ts';
import type { Frame } from './Frame.ts';
import { officeName, sentenceOf } from './names.ts';
import { others, ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { speech } from './speech.ts';
import { wordDifference } from './wordDifference.ts';

/** The wall above a statement: one sentence with its glowing words, and what the other has just said. */
export interface OpeningView {
  readonly place: string;
  readonly situation: string;
  readonly label: string;
  readonly sentence: readonly GlowSegment[];
  readonly said: {
    readonly by: SideMark;
    readonly office: string;
    readonly mood: string;
    readonly words: string;
  } | null;
}

export interface GlowSegment extends Pick<Segment, 'text' | 'close'> {
  readonly glows: boolean;
}

/** The first sentence of the game: one's own draft of the first norm, its disputed phrase aglow. */
export function openingSentence(frame: Frame): readonly GlowSegment[] {
  const [other] = others(frame);
  const norm = firstNorm(frame);
  const own = draftOf(frame, ownSide(frame).id, norm);
  const theirs = other === undefined ? own : draftOf(frame, other, norm);
  const passages = wordDifference(sentenceOf(frame, norm, own), sentenceOf(frame, norm, theirs));
  const longest = passages.reduce(
    (most, passage) =>
      passage.kind === 'differs' ? Math.max(most, lengthOf(passage.first)) : most,
    0,
  );
  return passages.flatMap((passage): readonly GlowSegment[] => {
    const text = (passage.kind === 'shared' ? passage.text : passage.first).replace(
      /\s+([.;,])/g,
      '$1',
    );
    if (text === '') return [];
    const glows = passage.kind === 'differs' && lengthOf(passage.first) === longest;
    return [{ text, glows, close: /^[.;,]/.test(text) }];
  });
}

/** The norm that is printed first: the one that the public asks about. */
function firstNorm({ view }: Frame): NormId {
  const printed = view.setting.scenario.norms.find(({ id }) => view.setting.cut.norms.includes(id));
  return printed?.id ?? '';
}

/** What a delegation brings as its draft: one step inside its own extreme, so that it can be defended. */
function draftOf({ view }: Frame, delegation: string, norm: NormId): string {
  const found = view.setting.scenario.delegations.find(({ id }) => id === delegation);
  const welcome = found?.welcome[norm] ?? normOf(view.setting, norm).wordings;
  return welcome[1] ?? welcome[0] ?? '';
}

function lengthOf(text: string): number {
  return text.split(' ').length;
}

export function openingView(frame: Frame): OpeningView {
  const { view, script, t } = frame;
  const [other] = others(frame);
  const round = script.rounds[view.setting.cut.rounds[view.round]?.id ?? ''];
  const said = speech(view, script, frame.voice).findLast(
    ({ by, words }) => by === other && words !== null,
  );
  return {
    place: t('opening.place', { place: script.place, day: round?.day ?? '' }),
    situation: t('opening.situation'),
    label: t('statement.about'),
    sentence: openingSentence(frame),
    said:
      said?.words == null || other === undefined
        ? null
        : {
            by: sideMark(frame, other),
            office: officeName(frame, other),
            mood: t(`mood.${said.mood ?? 'composed'}`),
            words: said.words,
          },
  };
}

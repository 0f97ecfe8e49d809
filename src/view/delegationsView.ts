import { delegationIds, type Happening } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { moodFor } from './moodFor.ts';
import type { Mood } from './moodOf.ts';
import { officeName, toneName } from './names.ts';
import { openingWords } from './openingView.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { speech, type Utterance } from './speech.ts';

/** A delegation as it sits at the table: who speaks for it, in which mood, and what was just said. */
export interface DelegationView {
  readonly side: SideMark;
  readonly office: string;
  /** The mood's id, for the face, and its word beside the name. */
  readonly face: Mood | 'composed';
  readonly mood: string;
  /** Whether its words were the last. */
  readonly speaks: boolean;
  /** What it said in a word or a short sentence; null where the words are too long for a caption. */
  readonly caption: string | null;
}

/** The longest sentence that is quoted whole above a head, in characters. */
const LONGEST_CAPTION = 44;

/** Both delegations, or all, in the scenario's order. */
export function delegationsView(frame: Frame): readonly DelegationView[] {
  const { view, t } = frame;
  const spoken = speech(view, frame.script, frame.voice);
  const latest = spoken.findLast((each) => isHeard(frame, each));
  const first = latest === undefined ? openingWords(frame) : null;
  return delegationIds(view.setting).map((id) => {
    const mood = moodFor(view, id) ?? 'composed';
    const said = spoken.findLast(
      (each) => each.by === id && each.step === latest?.step && isHeard(frame, each),
    );
    return {
      side: sideMark(frame, id),
      office: officeName(frame, id),
      face: mood,
      mood: t(`mood.${mood}`),
      speaks: said !== undefined || first?.by === id,
      caption: said === undefined ? firstCaption(first, id) : captionOf(frame, said),
    };
  });
}

function firstCaption(first: ReturnType<typeof openingWords>, id: string): string | null {
  return first?.by === id ? shortSentence(first.words) : null;
}

/** An act without any words, not even a caption's, is done and not said. */
function isHeard(frame: Frame, said: Utterance): boolean {
  return said.words !== null || captionOf(frame, said) !== null;
}

/** The tone or the code word where there is one, otherwise a sentence that is short enough. */
function captionOf(frame: Frame, { by, at, words }: Utterance): string | null {
  const happening: Happening | undefined = frame.view.record[at];
  if (happening?.kind === 'tonesRevealed') return toneName(frame, happening.tones[by] ?? '');
  if (happening !== undefined && 'word' in happening)
    return frame.t('caption.said', { word: frame.t(`code.${happening.word}`) });
  return words === null ? null : shortSentence(words);
}

/** The last sentence that is short enough and whole, not a part of somebody's words read back. */
function shortSentence(words: string): string | null {
  const sentences = words.split(/(?<=[.?!。？！])\s*/u).filter(Boolean);
  return (
    sentences.findLast(
      (sentence) => sentence.length <= LONGEST_CAPTION && !/[“”‘"]/u.test(sentence),
    ) ?? null
  );
}

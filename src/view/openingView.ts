import { type DelegationId, delegationOf, type NormId, normOf } from '../engine/index.ts';
import type { Segment } from './draftView.ts';
import type { Frame } from './Frame.ts';
import { moodFor } from './moodFor.ts';
import { officeName, sentenceOf } from './names.ts';
import { dayWords } from './playedDay.ts';
import { others, ownSide } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { speech } from './speech.ts';
import { startsUnspaced, wordDifference, wordsOf } from './wordDifference.ts';

/** The wall above a statement: one sentence with its glowing words, and what the other has just said. */
export interface OpeningView {
  readonly place: string;
  readonly situation: string;
  readonly label: string;
  readonly sentence: readonly GlowSegment[];
  readonly said: {
    readonly by: SideMark;
    readonly office: string;
    /** The mood's id, for its face. */
    readonly face: string;
    readonly mood: string;
    readonly words: string;
  } | null;
}

export interface GlowSegment extends Pick<Segment, 'text' | 'close'> {
  readonly glows: boolean;
}

/**
 * The first sentence of the game: one's own draft of the norm that the other speaks of, with the
 * longest phrase aglow that the middle of the ladder does not share.
 */
export function openingSentence(frame: Frame): readonly GlowSegment[] {
  const norm = firstLine(frame)?.norm ?? frame.view.setting.cut.norms[0] ?? '';
  const welcome = welcomeOf(frame, norm);
  const [, draft = welcome[0] ?? '', middle = draft] = welcome;
  const passages = wordDifference(
    sentenceOf(frame, norm, draft),
    sentenceOf(frame, norm, middle),
  ).map((passage) =>
    passage.kind === 'shared'
      ? { text: passage.text, open: false }
      : { text: passage.first, open: true },
  );
  const most = Math.max(...passages.map(({ text, open }) => (open ? lengthOf(text) : 0)));
  return passages.flatMap(({ text, open }): readonly GlowSegment[] => {
    const tight = text.replace(/\s+([.;,])/g, '$1');
    if (tight === '') return [];
    return [
      {
        text: tight,
        glows: open && lengthOf(text) === most,
        close: /^[.;,]/.test(tight) || startsUnspaced(tight),
      },
    ];
  });
}

/** The line that the other has for the very first moment. */
function firstLine(frame: Frame): Frame['voice'][number] | undefined {
  const [other] = others(frame);
  return frame.voice.find(({ act, delegation }) => act === 'first' && delegation === other);
}

/** A norm's wordings as one's own delegation welcomes them; what it brings is one step inside the first. */
function welcomeOf(frame: Frame, norm: NormId): readonly string[] {
  const { setting } = frame.view;
  return delegationOf(setting, ownSide(frame).id).welcome[norm] ?? normOf(setting, norm).wordings;
}

function lengthOf(text: string): number {
  return wordsOf(text).length;
}

export function openingView(frame: Frame): OpeningView {
  const { view, script, t } = frame;
  const [other] = others(frame);
  const date = view.setting.cut.rounds[view.round]?.date ?? '';
  const words = other === undefined ? null : lastWords(frame, other);
  const mood = other === undefined ? null : moodFor(view, other);
  return {
    place: t('opening.place', { place: script.place, day: dayWords(frame, date) }),
    situation: script.opening ?? '',
    label: t('statement.about'),
    sentence: view.round === 0 ? openingSentence(frame) : [],
    said:
      words === null || other === undefined
        ? null
        : {
            by: sideMark(frame, other),
            office: officeName(frame, other),
            face: mood ?? 'composed',
            mood: t(`mood.${mood ?? 'composed'}`),
            words,
          },
  };
}

/** Who speaks before anybody has, and the line for that moment; null for who has no seat. */
export function openingWords(
  frame: Frame,
): { readonly by: DelegationId; readonly words: string } | null {
  if (frame.view.own === null) return null;
  const line = firstLine(frame);
  const words = frame.script.voice[line?.id ?? ''];
  return line === undefined || words === undefined ? null : { by: line.delegation, words };
}

/** The other's last words; before anything was said, the line for the first moment. */
function lastWords(frame: Frame, other: string): string | null {
  const said = speech(frame.view, frame.script, frame.voice).findLast(
    ({ by, words }) => by === other && words !== null,
  );
  return said?.words ?? openingWords(frame)?.words ?? null;
}

import type { CodeWord, Happening, NormId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { listed, sentences } from './joined.ts';
import { moodFor } from './moodFor.ts';
import { officeName } from './names.ts';
import { others } from './seat.ts';
import { type SideMark, sideMark } from './sideMark.ts';
import { speech, type Utterance } from './speech.ts';

/** The counterpart as it last spoke: mood, code word, the norm meant, one sentence. */
export interface ReplyView {
  readonly by: SideMark;
  readonly office: string;
  /** The mood's id, for its face, and its word; none is composed. */
  readonly face: string;
  readonly mood: string;
  /** What it did, as a stamp. */
  readonly stamp: string | null;
  readonly on: string | null;
  readonly words: string | null;
  /** What it did, in a plain sentence, where nothing was said. */
  readonly plain: string;
}

/** The last that each other delegation said, newest first. */
export function repliesView(frame: Frame): readonly ReplyView[] {
  const spoken = speech(frame.view, frame.script, frame.voice);
  return others(frame).flatMap((id): ReplyView[] => {
    const last = spoken.findLast((utterance) => utterance.by === id);
    const act = frame.view.record.findLast((happening) => isActOf(happening, id));
    if (last === undefined && act === undefined) return [];
    const mood = moodFor(frame.view, id);
    const answer = act !== undefined && last?.step === act.step ? act : undefined;
    return [
      {
        by: sideMark(frame, id),
        office: officeName(frame, id),
        face: mood ?? 'composed',
        mood: mood === null ? '' : frame.t(`mood.${mood}`),
        stamp: stampOf(frame, answer ?? act),
        on: normIn(frame, answer ?? act),
        words: saidAt(frame, spoken, { by: id, step: last?.step }),
        plain: act === undefined ? '' : (happeningSentence(frame, act) ?? ''),
      },
    ];
  });
}

/** All that somebody said in one step: an answer, and what was added to it. */
function saidAt(
  frame: Frame,
  spoken: readonly Utterance[],
  { by, step }: { readonly by: string; readonly step: number | undefined },
): string | null {
  const words = spoken.flatMap((said) =>
    said.by === by && said.step === step && said.words !== null ? [said.words] : [],
  );
  return words.length === 0 ? null : sentences(frame, words.slice(-2));
}

function isActOf(happening: Happening, id: string): boolean {
  return 'by' in happening && happening.by === id && acts.includes(happening.kind);
}

const acts: readonly Happening['kind'][] = [
  'offerTabled',
  'offerWithdrawn',
  'offerAccepted',
  'offerRejected',
  'offerBracketed',
  'questionAsked',
  'questionAnswered',
  'nonPaperSent',
  'adjourned',
];

function stampOf({ t }: Frame, act: Happening | undefined): string | null {
  if (act === undefined) return null;
  if (act.kind === 'offerRejected' || act.kind === 'offerBracketed') return codeWord(t, act.word);
  if (act.kind === 'offerAccepted') return t('stamp.agreed');
  if (act.kind === 'offerTabled') return t(act.harvest ? 'stamp.harvest' : 'stamp.offer');
  if (act.kind === 'questionAsked') return t('stamp.question');
  if (act.kind === 'nonPaperSent') return t('stamp.nonPaper');
  return act.kind === 'adjourned' ? t('stamp.adjourned') : null;
}

function codeWord(t: Frame['t'], word: CodeWord): string {
  return t(`code.${word}`);
}

function normIn(frame: Frame, act: Happening | undefined): NormId | null {
  if (act === undefined) return null;
  if (act.kind === 'offerRejected' || act.kind === 'offerBracketed') return act.norm;
  if (act.kind === 'questionAsked') return act.norm;
  return act.kind === 'offerTabled' ? listed(frame, Object.keys(act.clauses)) : null;
}

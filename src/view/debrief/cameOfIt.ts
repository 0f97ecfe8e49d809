import type { Happening } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { happeningSentence } from '../happeningSentence.ts';
import { sentences } from '../joined.ts';

const ACTS_MOST = 2;
const MOVES_MOST = 2;

/** What others did and what was revealed. */
const ACTS: readonly Happening['kind'][] = [
  'tonesRevealed',
  'positionsRevealed',
  'offerTabled',
  'offerAccepted',
  'offerTookEffect',
  'offerRejected',
  'offerBracketed',
  'questionAnswered',
  'nonPaperLeaked',
  'reactionsRevealed',
  'fileTurned',
  'corridorAnswered',
  'signaturesRevealed',
  'signatureWithdrawn',
  'dialogueEnded',
];

/** What the record tells from this step on until, but not with, another: the first acts, and what moved trust and tension. */
export function cameOfIt(frame: Frame, from: number, until: number): string {
  const { view, t } = frame;
  const after = view.record.filter(({ step }) => step >= from && step < until);
  const acts = after.filter(
    (each) => ACTS.includes(each.kind) && !('by' in each && each.by === view.own?.id),
  );
  const moves = after.filter(
    (each) =>
      each.kind === 'meterMoved' && (each.move.meter === 'trust' || each.move.meter === 'tension'),
  );
  const told = [...acts.slice(0, ACTS_MOST), ...moves.slice(0, MOVES_MOST)].flatMap((each) => {
    const sentence = happeningSentence(frame, each);
    return sentence === null ? [] : [each.kind === 'meterMoved' ? `${sentence}.` : sentence.trim()];
  });
  return told.length === 0 ? t('debrief.turns.nothingCame') : sentences(frame, told);
}

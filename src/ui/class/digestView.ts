import type { ClassGame } from '../../session/ClassGame.ts';
import type { Frame } from '../../view/Frame.ts';
import { happeningSentence } from '../../view/happeningSentence.ts';

/** What all have sealed is told when it is revealed, and in whose name it was done. */
const REVEALED: readonly string[] = ['tonesRevealed', 'positionsRevealed', 'reactionsRevealed'];

/** What an agent did from one's chair, in sentences, oldest first. */
export function digestView(
  frame: Frame,
  { fromStep, toStep }: NonNullable<ClassGame['playedFor']>,
): readonly string[] {
  const { record, own } = frame.view;
  return record.flatMap((happening) => {
    const { step, kind } = happening;
    if (step < fromStep || step > (toStep ?? step) || kind === 'sealed') return [];
    const mine = 'by' in happening && happening.by === own?.id;
    return mine || REVEALED.includes(kind) ? (happeningSentence(frame, happening) ?? []) : [];
  });
}

import type { MemberId } from './classIds.ts';
import type { ClassEntry } from './classLog.ts';

/**
 * The students whose view of the class an entry can change: a hand is its owner's alone, and so is an
 * answer to it. Of every other entry anybody may see something.
 */
export function concernedBy({
  by,
  command,
}: Pick<ClassEntry, 'by' | 'command'>): readonly MemberId[] | 'all' {
  switch (command.kind) {
    case 'raiseHand':
    case 'lowerHand':
      return by.kind === 'member' ? [by.member] : 'all';
    case 'answerHand':
      return [command.member];
    default:
      return 'all';
  }
}

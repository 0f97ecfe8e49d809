import type { Frame } from '../Frame.ts';
import { csvOf } from './csv.ts';
import { reflectionView } from './reflectionView.ts';

/** What was asked and answered after the game, whole, as a file; what was skipped is an empty cell. */
export function answersCsv(frame: Frame, answers: Readonly<Record<string, string>>): string {
  const { questions, ratings } = reflectionView(frame);
  return csvOf([
    ['item', 'question', 'answer'],
    ...[...questions, ...ratings.items].map(({ id, words }) => [id, words, answers[id] ?? '']),
  ]);
}

import { delegationIds } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { knowledgeId } from '../knowledgeView.ts';
import { csvOf } from './csv.ts';
import { priorityGuess } from './priorityGuess.ts';
import { reflectionView } from './reflectionView.ts';

/**
 * What was asked and answered before and after the game, whole, as a file; what was skipped is an empty
 * cell. `right` is the answer that is right, where there is one.
 */
export function answersCsv(frame: Frame, answers: Readonly<Record<string, string>>): string {
  const { questions, ratings } = reflectionView(frame);
  return csvOf([
    ['item', 'question', 'answer', 'right'],
    ...[...questions, ...ratings.items].map(({ id, words }) => [id, words, answers[id] ?? '', '']),
    ...knowledgeRows(frame, answers),
    ...priorityRows(frame, answers),
  ]);
}

function knowledgeRows({ script }: Frame, answers: Readonly<Record<string, string>>): string[][] {
  return (['before', 'after'] as const).flatMap((when) =>
    Object.entries(script.knowledge).map(([item, { ask, options, right }]) => {
      const id = knowledgeId(when, item);
      return [id, ask, options[answers[id] ?? ''] ?? '', options[right] ?? ''];
    }),
  );
}

/** How much each norm was held to matter to a delegation; only what was judged. */
function priorityRows(frame: Frame, answers: Readonly<Record<string, string>>): string[][] {
  return delegationIds(frame.view.setting).flatMap((of) =>
    priorityGuess(frame, of, 'after').rows.flatMap(({ id, name }) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, name, answer, '']];
    }),
  );
}

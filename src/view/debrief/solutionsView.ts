import type { OutcomePlane } from '../../analysis/debrief/outcomePlane.ts';
import { SOLUTIONS } from '../../analysis/debrief/solutionNames.ts';
import type { Frame } from '../Frame.ts';
import { outcomeWords, worthWords } from './outcomeWords.ts';

/** One of the points that a concept of fairness names. */
export interface SolutionView {
  readonly name: string;
  readonly means: string;
  readonly worth: string;
  readonly text: string;
}

/** The points beside the deal, each with one sentence; none where nothing is rational for all. */
export function solutionsView(frame: Frame, plane: OutcomePlane): readonly SolutionView[] {
  const { t, formats } = frame;
  return SOLUTIONS.flatMap((name): readonly SolutionView[] => {
    const point = plane.solutions[name];
    if (point === null) return [];
    const worth = worthWords(frame, plane.delegations, point.utilities);
    const distance = plane.distances?.[name] ?? null;
    return [
      {
        name: t(`debrief.solution.${name}`),
        means: t(`debrief.means.${name}`),
        worth:
          distance === null
            ? t('debrief.pointOnly', { worth })
            : t('debrief.pointAway', { worth, distance: formats.number(100 * distance) }),
        text: outcomeWords(frame, point.outcome),
      },
    ];
  });
}

/** How the deal stands to what was possible, in one sentence. */
export function planeLead(frame: Frame, plane: OutcomePlane): string {
  const { t } = frame;
  const { deal, left, delegations, outcomes } = plane;
  const worth = worthWords(frame, delegations, deal.utilities);
  if (!deal.signed) {
    const { shared } = outcomes;
    return shared === null
      ? t('debrief.lead.uncounted', { worth })
      : t('debrief.lead.none', { worth, count: shared });
  }
  if (left === null || left.total === 0) return t('debrief.lead.frontier', { worth });
  const possible = delegations.map(
    (id, side) => (deal.utilities[side] ?? 0) + (left.gains[id] ?? 0),
  );
  return t('debrief.lead.signed', { worth, possible: worthWords(frame, delegations, possible) });
}

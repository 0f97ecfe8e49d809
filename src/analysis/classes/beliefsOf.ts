import { member, type View } from '../../engine/index.ts';
import type { StatedBelief } from '../statedBelief.ts';

/** What all delegations of a finished game believed of events that drew a truth; real cases draw none. */
export function beliefsOf({ setting, files }: View): readonly StatedBelief[] {
  return files.flatMap(({ event, truth, beliefs }) => {
    if (truth === null || beliefs === null) return [];
    const { hypotheses } = member(setting.scenario.events, event);
    return Object.values(beliefs).map((tokens): StatedBelief => {
      const sum = tokens.reduce((all, each) => all + each, 0);
      return { shares: tokens.map((each) => each / sum), truth: hypotheses.indexOf(truth) };
    });
  });
}

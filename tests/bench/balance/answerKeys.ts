import type { Clauses, Scenario } from '../../../src/engine/index.ts';
import type { ScenarioTexts } from '../../../src/text/ScenarioTexts.ts';

/** Whole texts that somebody might believe in: norms left out stay silent. */
export interface AnswerKeys {
  /** The wording in the middle of every ladder. */
  readonly middle: Clauses;
  /** What history came nearest to. */
  readonly history: Clauses;
}

export function answerKeysOf(scenario: Scenario, texts: ScenarioTexts): AnswerKeys {
  const middle = scenario.norms.map(({ id, wordings }) => {
    return [id, wordings[Math.floor(wordings.length / 2)] ?? ''] as const;
  });
  const history = Object.entries(texts.norms).flatMap(([id, { historyWording }]) =>
    historyWording === undefined || historyWording === 'silence'
      ? []
      : [[id, historyWording] as const],
  );
  return { middle: Object.fromEntries(middle), history: Object.fromEntries(history) };
}

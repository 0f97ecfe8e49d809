import type { DelegationId, Prediction, View } from '../../engine/index.ts';

/** A tap on what the other side would choose, and what it chose. */
export interface ScoredPrediction extends Prediction {
  /** Null where it never came to the choice. */
  readonly chosen: string | null;
  readonly right: boolean;
}

/** One's predictions about a delegation, in order, each beside what was revealed in its round. */
export function predictionsScored(
  { own, record }: View,
  of: DelegationId,
): readonly ScoredPrediction[] {
  return (own?.predictions ?? [])
    .filter((prediction) => prediction.of === of)
    .map((prediction) => {
      const chosen = revealed(record, prediction);
      return { ...prediction, chosen, right: chosen === prediction.choice };
    });
}

function revealed(record: View['record'], { round, of, norm }: Prediction): string | null {
  for (const happening of record) {
    if (happening.round !== round) continue;
    if (norm === null && happening.kind === 'tonesRevealed') return happening.tones[of] ?? null;
    if (norm !== null && happening.kind === 'positionsRevealed')
      return happening.positions[of]?.[norm] ?? null;
  }
  return null;
}

import type { AnsweredPaper, Clauses } from '../../engine/index.ts';

/** Whether two papers say the same: of one delegation, of one kind, with the same content. */
export function isSamePaper(one: AnsweredPaper | null, other: AnsweredPaper | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.by !== other.by) return false;
  if (one.kind === 'question') return other.kind === 'question' && one.norm === other.norm;
  return (
    other.kind === 'offer' &&
    one.harvest === other.harvest &&
    haveSameClauses(one.clauses, other.clauses)
  );
}

function haveSameClauses(one: Clauses, other: Clauses): boolean {
  const norms = Object.keys(one);
  return (
    norms.length === Object.keys(other).length && norms.every((norm) => one[norm] === other[norm])
  );
}

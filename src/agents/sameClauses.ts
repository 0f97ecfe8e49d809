import type { Clauses } from '../engine/index.ts';

export function sameClauses(one: Clauses, other: Clauses | undefined): boolean {
  if (other === undefined) return false;
  const norms = Object.keys(one);
  return (
    norms.length === Object.keys(other).length && norms.every((norm) => one[norm] === other[norm])
  );
}

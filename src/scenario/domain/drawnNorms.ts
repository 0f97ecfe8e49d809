import type { Draw, NormId, WordingId } from '../../engine/index.ts';

/** A norm of a generated space; it may not stay silent. */
export interface DrawnNorm {
  readonly id: NormId;
  readonly wordings: readonly WordingId[];
  readonly silence: false;
}

const WORDINGS_LEAST = 2;
const WORDINGS_MOST = 7;
const NORMS_LEAST = 2;

/** Norms of two to seven wordings each, until there are about so many outcomes. */
export function drawnNorms(draw: Draw, outcomes: number): readonly DrawnNorm[] {
  const norms: DrawnNorm[] = [];
  for (let product = 1; product < outcomes || norms.length < NORMS_LEAST; ) {
    const span = WORDINGS_MOST - WORDINGS_LEAST + 1;
    const count = WORDINGS_LEAST + draw(`wordings/${norms.length}`, span);
    const wordings = Array.from({ length: count }, (_, place) => `V${place + 1}`);
    norms.push({ id: `I${norms.length + 1}`, wordings, silence: false });
    product *= count;
  }
  return norms;
}

import { type DelegationId, type Draw, type Linkage, recordOf } from '../../engine/index.ts';
import type { DrawnNorm } from './drawnNorms.ts';

/** In the units of generated values: a norm's weight is at most 100, and a wording pleases by at most 1,000. */
const LINKED_MOST = 40_000;

/**
 * Linkages of pairs of norms in groups of two or three neighbours, so that no group is larger than
 * three: for each pair a few couples of wordings that are worth more or less together.
 */
export function drawnLinkages(
  draw: Draw,
  norms: readonly DrawnNorm[],
  delegations: readonly DelegationId[],
): readonly Linkage[] {
  const linkages: Linkage[] = [];
  for (let place = 0; place + 1 < norms.length; ) {
    const size = Math.min(2 + draw(`group/${place}`, 2), norms.length - place);
    for (let offset = 0; offset + 1 < size; offset++) {
      const [first, second] = [norms[place + offset], norms[place + offset + 1]];
      if (first !== undefined && second !== undefined)
        linkages.push(...drawnPair(draw, first, second, delegations));
    }
    place += size;
  }
  return linkages;
}

function drawnPair(
  draw: Draw,
  first: DrawnNorm,
  second: DrawnNorm,
  delegations: readonly DelegationId[],
): readonly Linkage[] {
  const pair = `${first.id}/${second.id}`;
  return Array.from({ length: 2 + draw(`couples/${pair}`, 3) }, (_, couple): Linkage => {
    const wordingOf = (norm: DrawnNorm) =>
      norm.wordings[draw(`couple/${pair}/${couple}/${norm.id}`, norm.wordings.length)] ?? '';
    return {
      norms: [first.id, second.id],
      wordings: [[wordingOf(first)], [wordingOf(second)]],
      values: recordOf(
        delegations,
        (id) => draw(`linked/${pair}/${couple}/${id}`, 2 * LINKED_MOST + 1) - LINKED_MOST,
      ),
    };
  });
}

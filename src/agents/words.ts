import type { Happening, NormId, WordingId } from '../engine/index.ts';
import { hasConceded, hasHeld, ownStep } from './concessions.ts';
import type { Saying } from './saying.ts';
import type { Sight } from './sight.ts';

/** What a delegation said of a norm in public, and when. */
export interface Quotation {
  readonly norm: NormId;
  readonly wording: WordingId;
  readonly round: number;
  readonly step: number;
}

/** Acts of a kind that one has done in this round's exchange. */
export function ownActs({ view, own }: Sight, kinds: readonly Happening['kind'][]): number {
  return view.record.filter(
    (happening) =>
      happening.round === view.round &&
      kinds.includes(happening.kind) &&
      'by' in happening &&
      happening.by === own.id,
  ).length;
}

/**
 * What to quote of another's earlier words in this round's first refusal: what it stood for or offered
 * on a norm of the present offer in other words. Nothing where it has not changed its words.
 */
export function quotationFor(
  { view }: Sight,
  by: string,
  clauses: Readonly<Record<NormId, WordingId>>,
): Quotation | null {
  for (const happening of view.record.toReversed()) {
    const said = saidBy(happening, by);
    const norm = Object.keys(said).find(
      (each) => clauses[each] !== undefined && clauses[each] !== said[each],
    );
    const wording = norm === undefined ? undefined : said[norm];
    if (norm !== undefined && wording !== undefined) {
      return { norm, wording, round: happening.round, step: happening.step };
    }
  }
  return null;
}

function saidBy(happening: Happening, by: string): Readonly<Record<NormId, WordingId>> {
  if (happening.kind === 'positionsRevealed') return happening.positions[by] ?? {};
  if (happening.kind === 'offerTabled' && happening.by === by) return happening.clauses;
  return {};
}

/** What to say with an offer: how it stands to one's own last one, and to what the others did. */
export function sayingWithOffer(sight: Sight, lowered: boolean, repeated: boolean): Saying {
  const { view, others } = sight;
  const turn = ownActs(sight, ['offerTabled']);
  if (promptedByIdle(sight)) return 'speak-first';
  if (turn === 1 && others.some((id) => hasConceded(sight, id))) return 'reciprocity';
  if (turn === 1 && ownStep(sight) && others.every((id) => hasHeld(sight, id)))
    return 'no-reciprocity';
  if (repeated) return 'hold';
  if (lowered && turn >= 2) return 'concede';
  const answering = view.offers.some(
    (offer) => others.includes(offer.by) && offer.round === view.round,
  );
  return answering ? 'counter' : 'offer';
}

/** Whether the table has been silent and asks again. */
export function promptedByIdle({ view }: Sight): boolean {
  const last = view.record.at(-1);
  return last?.kind === 'tableActed' && last.command === 'idle';
}

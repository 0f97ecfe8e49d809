import { agreedClauses, type Clauses, type OwnSide, utilityOf } from '../engine/index.ts';
import { betterPackages } from './betterPackages.ts';
import type { OtherAnswer } from './otherAnswer.ts';
import type { OwnDecision } from './ownDecisions.ts';

/**
 * Whatever was done in an exchange, one might have accepted an offer or tabled a better package instead;
 * what was accepted might have been rejected. Legal or not, which the caller judges.
 */
export function answersInExchange(
  decision: OwnDecision,
  own: OwnSide,
  agreed: Clauses | null,
): readonly OtherAnswer[] {
  const { view } = decision;
  const acceptances = view.offers.map(
    ({ id, clauses }): OtherAnswer => ({
      kind: 'acceptance',
      command: { kind: 'acceptOffer', offer: id },
      promise: worthOf(decision, own, clauses) - own.text,
    }),
  );
  const packages = betterPackages(decision, own.id, agreed).map(
    ({ sharing, clauses, gain }): OtherAnswer => ({
      kind: sharing,
      command: { kind: 'tableOffer', clauses },
      promise: gain,
    }),
  );
  return [...acceptances, ...rejections(decision, own), ...packages];
}

/** The rejection of what was accepted, naming the clause that is worth least to oneself. */
function rejections(decision: OwnDecision, own: OwnSide): readonly OtherAnswer[] {
  const { view, command } = decision;
  if (command.kind !== 'acceptOffer') return [];
  const offer = view.offers.find(({ id }) => id === command.offer);
  if (offer === undefined) return [];
  const alone = Object.entries(offer.clauses).map(([norm, wording]) => ({
    norm,
    worth: worthOf(decision, own, { [norm]: wording }),
  }));
  const [least] = alone.toSorted((a, b) => a.worth - b.worth);
  if (least === undefined) return [];
  return [
    {
      kind: 'rejection',
      command: { kind: 'rejectOffer', offer: offer.id, norm: least.norm, word: 'difficult' },
      promise: own.text - worthOf(decision, own, offer.clauses),
    },
  ];
}

/** What the draft would be worth to the delegation with these clauses agreed as well. */
function worthOf({ view }: OwnDecision, own: OwnSide, clauses: Clauses): number {
  const text = { ...agreedClauses(view.draft), ...clauses };
  return utilityOf(view.setting, own.id, own.values, text);
}

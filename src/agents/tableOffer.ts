import { agreedClauses, type Clauses, refusalFor } from '../engine/index.ts';
import { act, type Decision } from './decision.ts';
import { factsOf, type Outlook } from './outlook.ts';
import { nextPackage, ownOffers } from './package.ts';
import { sameClauses } from './sameClauses.ts';
import { ownValue } from './sight.ts';
import { sayingWithOffer } from './words.ts';

/** Tables the next package of the plan; null where nothing new can be tabled. */
export function tableOffer(outlook: Outlook): Decision | null {
  const clauses = nextPackage(outlook);
  return clauses === null ? null : tabled(outlook, clauses, 'plan');
}

/** Tables these clauses, if that is legal. */
export function tabled(outlook: Outlook, clauses: Clauses, reason: string): Decision | null {
  const { sight } = outlook;
  const command = { kind: 'tableOffer', clauses } as const;
  if (refusalFor(sight.view, command) !== null) return null;
  const last = ownOffers(sight).at(-1)?.clauses;
  const value = partValue(outlook, clauses);
  const lowered = last !== undefined && value < partValue(outlook, last);
  const saying = sayingWithOffer(sight, lowered, sameClauses(clauses, last));
  return act(command, saying, { ...factsOf(outlook), ...leading(outlook, clauses), value, reason });
}

/** What the draft would be worth with the clauses in it. */
function partValue({ sight }: Outlook, clauses: Clauses): number {
  return ownValue(sight, { ...agreedClauses(sight.view.draft), ...clauses });
}

/** What the package asks for first, and what it gives first, as one believes. */
function leading({ sight, guesses }: Outlook, clauses: Clauses) {
  const net = (norm: string): number => {
    const wording = clauses[norm] ?? '';
    const theirs = sight.others.reduce(
      (sum, id) => sum + (guesses[id]?.values[norm]?.[wording] ?? 0),
      0,
    );
    return (sight.own.values[norm]?.[wording] ?? 0) - theirs;
  };
  const norms = Object.keys(clauses).toSorted((a, b) => net(b) - net(a));
  const [norm = null] = norms;
  const give = norms.at(-1) ?? null;
  return { norm, wording: norm && (clauses[norm] ?? null), give };
}

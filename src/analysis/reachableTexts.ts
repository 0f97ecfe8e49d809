import {
  agreedClauses,
  type Clauses,
  type NormId,
  type State,
  type View,
} from '../engine/index.ts';
import { SILENCE } from './outcome.ts';
import { type OutcomeSpace, outcomeSpace } from './outcomeSpace.ts';
import { spaceOfState } from './spaceOfState.ts';

/**
 * The texts that one package could make of the draft, as all value them: norms that an offer may not
 * name stand as they are, clean ones may be reworded and not silenced. Null where a norm that may not
 * stay silent is out of an offer's reach.
 */
export function reachableTexts(state: State, view: View): OutcomeSpace | null {
  const input = spaceOfState(state);
  const agreed = agreedClauses(view.draft);
  const fixed = input.norms.filter(({ id }) => !isNameable(view, id));
  if (fixed.some(({ id, silence }) => !silence && agreed[id] === undefined)) return null;
  return outcomeSpace({
    ...input,
    norms: input.norms.map((norm) => ({
      ...norm,
      silence: norm.silence && agreed[norm.id] === undefined,
    })),
    closed: Object.fromEntries(fixed.map(({ id }) => [id, agreed[id] ?? SILENCE])),
  });
}

/** The text that a draft becomes where clauses are agreed on; norms that an offer may not name stay as they are. */
export function textWith(view: View, clauses: Clauses): Clauses {
  const named = Object.entries(clauses).filter(([norm]) => isNameable(view, norm));
  return { ...agreedClauses(view.draft), ...Object.fromEntries(named) };
}

function isNameable(view: View, norm: NormId): boolean {
  return (
    view.opened.includes(norm) &&
    !view.exchange.barred.includes(norm) &&
    view.draft[norm]?.status !== 'closed'
  );
}

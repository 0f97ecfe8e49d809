import { EVEN } from '../view/counterpart.ts';
import type { Assigned } from '../view/titleView.ts';
import type { StartPlan } from './Games.ts';

/** A word in the address that names nothing here. */
export interface AssignmentFault {
  readonly what: 'scenario' | 'seat' | 'cut' | 'level';
  readonly word: string;
}

/** What can be assigned. */
export interface Assignable {
  readonly scenario: string;
  readonly seats: readonly string[];
  readonly cuts: readonly string[];
  /** Every agent by name, `logroller` or `logroller/hardliner`, and the word for one that is drawn. */
  readonly counterparts: readonly string[];
}

export type ReadAssignment =
  | { readonly ok: true; readonly assignment: Assigned | null }
  | { readonly ok: false; readonly fault: AssignmentFault };

/** The assignment in an address, `?scenario=…&cut=20&seat=us&level=novice/cautious&seed=7`; the seed is read elsewhere. */
export function readAssignment(query: string, known: Assignable): ReadAssignment {
  const asked = new URLSearchParams(query);
  const named = {
    scenario: [known.scenario],
    seat: known.seats,
    cut: known.cuts,
    level: known.counterparts,
  };
  for (const [what, words] of Object.entries(named)) {
    const word = asked.get(what);
    if (word !== null && !words.includes(word))
      return {
        ok: false,
        fault: { what: what as AssignmentFault['what'], word: word.slice(0, 40) },
      };
  }
  const [seat, cut, agent] = [asked.get('seat'), asked.get('cut'), asked.get('level')];
  if (seat === null && cut === null && agent === null) return { ok: true, assignment: null };
  const [level = null, style = EVEN] = agent?.split('/') ?? [];
  return { ok: true, assignment: { seat, cut, level, style: level === null ? null : style } };
}

/** A plan with what is assigned in place of what one would have chosen. */
export function assigned(
  plan: Omit<StartPlan, 'seat'>,
  given: Assigned | null,
): Omit<StartPlan, 'seat'> {
  return {
    cut: given?.cut ?? plan.cut,
    level: given?.level ?? plan.level,
    style: given?.style ?? plan.style,
  };
}

import type { MicroPoints } from '../engine/index.ts';
import { type AspirationTerms, aspirationAt, yieldingAspirationAt } from './aspiration.ts';
import { hasConceded } from './concessions.ts';
import { isContent } from './content.ts';
import { dealCurve } from './dealCurve.ts';
import { horizonOf } from './horizon.ts';
import type { Basis } from './plan.ts';
import { reciprocalTarget } from './reciprocity.ts';
import { bestPolicy, demandUnder } from './waiting.ts';

/** What one asks for from now on, and what one would take at once. */
export interface Course {
  /** The utility asked for when a share of the programme is used, from now to the end. */
  readonly demandAt: (share: number) => MicroPoints;
  readonly leastAccepted: MicroPoints;
}

/** The course of an agent at this hour of the game. */
export function courseOf(basis: Basis, share: number, ceiling: MicroPoints): Course {
  const { sight } = basis;
  // A novice that is content asks for nothing but the best from then on.
  if (isContent(sight)) return steady(() => ceiling, share);
  const terms = (at: number) => termsOf(basis, at, ceiling);
  const aspiration = (at: number) => aspirationAt(terms(at));
  switch (sight.level) {
    case 'novice':
    case 'positional':
    case 'logroller':
      return steady(aspiration, share);
    case 'reciprocal': {
      const within = (at: number) => ({
        most: aspiration(at),
        least: yieldingAspirationAt(terms(at)),
      });
      return steady((at) => reciprocalTarget(sight, ceiling, within(at)), share);
    }
    case 'strategist':
      return foresighted(basis, share, ceiling) ?? steady(aspiration, share);
    default:
      return sight.level satisfies never;
  }
}

/** A course on which one takes what one asks for. */
function steady(demandAt: Course['demandAt'], share: number): Course {
  return { demandAt, leastAccepted: demandAt(share) };
}

/**
 * The best way of giving way that one foresees; nothing below what it is expected to end with is taken.
 * Null where there is nothing to foresee: where a text grows clause by clause the end comes by and by, and
 * what one takes too early stays, so that one goes by A(t).
 */
function foresighted(basis: Basis, share: number, ceiling: MicroPoints): Course | null {
  const { view, own } = basis.sight;
  if (view.setting.scenario.agreement === 'clause-by-clause') return null;
  const curve = dealCurve(basis, ceiling);
  if (curve === null) return null;
  const { policy, worth } = bestPolicy(horizonOf(basis, curve));
  return {
    demandAt: (at) => Math.round(demandUnder(policy, share >= 1 ? 1 : (at - share) / (1 - share))),
    leastAccepted: Math.max(own.reservation, Math.round(worth)),
  };
}

function termsOf({ sight }: Basis, share: number, ceiling: MicroPoints): AspirationTerms {
  return {
    level: sight.level,
    patience: sight.temperament.patience,
    share,
    reservation: sight.own.reservation,
    ceiling,
    othersConcede: sight.others.every((id) => hasConceded(sight, id)),
  };
}

import { type DelegationId, type MicroPoints, recordOf } from '../engine/index.ts';
import type { DealCurve, DealPoint } from './dealCurve.ts';
import type { Basis } from './plan.ts';
import { programmeLeft, programmeWhole } from './programmeShare.ts';
import {
  demandOf,
  leastOf,
  type Reach,
  reachOf,
  type TempoBelief,
  tempoBeliefOf,
} from './tempo.ts';

/** What of its gain one gets when another chooses the words. */
const THEIR_WORDS = 0.85;

/** How the others may behave from now to the end. */
export interface Foresight {
  /** Part of one. */
  readonly credence: number;
  /** What each of the others asks for after one's turn, from this turn on. */
  readonly demands: readonly Readonly<Record<DelegationId, MicroPoints>>[];
  /** What they offer oneself after one's turn; the reservation where they offer nothing. */
  readonly offers: readonly MicroPoints[];
}

/** All that the worth of a way of giving way depends on. */
export interface Horizon {
  readonly reservation: MicroPoints;
  readonly curve: DealCurve;
  readonly reach: Readonly<Record<DelegationId, Reach>>;
  /** For each of one's turns, the share of the programme that one has used by then. */
  readonly shares: readonly number[];
  readonly foresights: readonly Foresight[];
}

/**
 * What may come, under each tempo that the others may have. Where there are several others, they are
 * taken to be of the same tempo, which is as likely as it is for each of them on average.
 */
export function horizonOf(basis: Basis, curve: DealCurve): Horizon {
  const { view, own, others } = basis.sight;
  const whole = Math.max(1, programmeWhole(view));
  const ownLeft = programmeLeft(view, own.id);
  const theirLeft = Math.min(...others.map((id) => programmeLeft(view, id)));
  const turns = Math.max(ownLeft, theirLeft, 1);
  const reach = recordOf(others, (id) => reachOf(basis, curve, id));
  const beliefs = others.map((id) => tempoBeliefOf(basis, reach[id] as Reach, id));
  const [first = []] = beliefs;
  const timing: Timing = { whole, ownLeft, theirLeft, turns, reservation: own.reservation };
  return {
    reservation: own.reservation,
    curve,
    reach,
    shares: Array.from({ length: turns }, (_, turn) => sharePast(whole, ownLeft, turn)),
    foresights: first.map(({ tempo }, index) =>
      foreseen(timing, curve, reach, { tempo, credence: meanCredence(beliefs, index) }),
    ),
  };
}

interface Timing {
  readonly whole: number;
  readonly ownLeft: number;
  readonly theirLeft: number;
  readonly turns: number;
  readonly reservation: MicroPoints;
}

function sharePast(whole: number, left: number, turn: number): number {
  return Math.min(1, (whole - left + turn) / whole);
}

function meanCredence(beliefs: readonly (readonly TempoBelief[])[], index: number): number {
  const sum = beliefs.reduce((all, belief) => all + (belief[index]?.credence ?? 0), 0);
  return sum / beliefs.length;
}

function foreseen(
  { whole, ownLeft, theirLeft, turns, reservation }: Timing,
  curve: DealCurve,
  reach: Horizon['reach'],
  { tempo, credence }: TempoBelief,
): Foresight {
  const ids = Object.keys(reach);
  const demands: Record<DelegationId, MicroPoints>[] = [];
  const offers: MicroPoints[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const isOver = turn >= ownLeft - 1 && turn >= theirLeft;
    const asked = recordOf(ids, (id) => {
      const own = reach[id] as Reach;
      return isOver ? leastOf(tempo, own) : demandOf(tempo, sharePast(whole, theirLeft, turn), own);
    });
    demands.push(asked);
    const best = turn < theirLeft ? bestGiven(curve, asked) : null;
    offers.push(
      best === null ? reservation : reservation + THEIR_WORDS * Math.max(0, best.own - reservation),
    );
  }
  return { credence, demands, offers };
}

/** The best text for oneself that gives all others what they ask for. */
function bestGiven(
  { points }: DealCurve,
  asked: Readonly<Record<DelegationId, MicroPoints>>,
): DealPoint | null {
  const given = points.find(({ theirs }) =>
    Object.entries(asked).every(([id, least]) => (theirs[id] ?? 0) >= least),
  );
  return given ?? null;
}

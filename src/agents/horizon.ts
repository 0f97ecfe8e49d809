import { type DelegationId, type MicroPoints, recordOf } from '../engine/index.ts';
import type { DealCurve, DealPoint, Theirs } from './dealCurve.ts';
import type { Basis } from './plan.ts';
import { programmeLeft, programmeWhole } from './programmeShare.ts';
import { demandOf, givenBy, leastOf, type Reach, reachOf, type Tempo } from './tempo.ts';
import { stoodBy, type TempoBelief, tempoBeliefOf } from './tempoBelief.ts';

/** What of its gain one gets when another chooses the words. */
const THEIR_WORDS = 0.85;

/** How the others may behave from now to the end. */
export interface Foresight {
  /** Part of one. */
  readonly credence: number;
  /** What each of the others asks for after this turn of one's own, in which one asked for so much. */
  readonly asked: (turn: number, demand: MicroPoints) => Theirs;
  /** What they offer oneself after it; the reservation where they offer nothing. */
  readonly offered: (turn: number, demand: MicroPoints) => MicroPoints;
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

/** How many interventions are left on both sides, and how many the programme has. */
interface Timing {
  readonly whole: number;
  readonly ownLeft: number;
  readonly theirLeft: number;
  readonly turns: number;
  /** The part of its best that each of the others has asked for at least. */
  readonly stood: Readonly<Record<DelegationId, number>>;
}

/**
 * What may come, under each tempo that the others may have. Where there are several others, they are
 * taken to be of the same tempo, which is as likely as it is for each of them on average.
 */
export function horizonOf(basis: Basis, curve: DealCurve): Horizon {
  const { own, others } = basis.sight;
  const timing = timingOf(basis);
  const reach = recordOf(others, (id) => reachOf(basis, curve, id));
  const beliefs = Object.entries(reach).map(([id, each]) => tempoBeliefOf(basis, curve, each, id));
  const [first = []] = beliefs;
  const bounds = { reservation: own.reservation, curve, reach };
  return {
    ...bounds,
    shares: Array.from({ length: timing.turns }, (_, turn) =>
      sharePast(timing.whole, timing.ownLeft, turn),
    ),
    foresights: first.map(({ tempo }, index) => ({
      credence: meanCredence(beliefs, index),
      ...(tempo.kind !== 'mirror'
        ? remembered(bounds, timing, tempo)
        : foreseen(bounds, timing, tempo)),
    })),
  };
}

function timingOf(basis: Basis): Timing {
  const { view, own, others } = basis.sight;
  const ownLeft = programmeLeft(view, own.id);
  const theirLeft = Math.min(...others.map((id) => programmeLeft(view, id)));
  const whole = Math.max(1, programmeWhole(view));
  const stood = recordOf(others, (id) => stoodBy(basis, id));
  return { whole, ownLeft, theirLeft, turns: Math.max(ownLeft, theirLeft, 1), stood };
}

function sharePast(whole: number, left: number, turn: number): number {
  return Math.min(1, (whole - left + turn) / whole);
}

function meanCredence(beliefs: readonly (readonly TempoBelief[])[], index: number): number {
  const sum = beliefs.reduce((all, belief) => all + (belief[index]?.credence ?? 0), 0);
  return sum / beliefs.length;
}

type Bounds = Pick<Horizon, 'reservation' | 'curve' | 'reach'>;
type Conduct = Omit<Foresight, 'credence'>;

function foreseen(
  { reservation, curve, reach }: Bounds,
  { whole, ownLeft, theirLeft, stood }: Timing,
  tempo: Tempo,
): Conduct {
  const asked = (turn: number, demand: MicroPoints): Theirs => {
    const isOver = turn >= ownLeft - 1 && turn >= theirLeft;
    const hour = { share: sharePast(whole, theirLeft, turn), given: givenBy(curve, demand) };
    return mapped(reach, (each, id) => {
      const at = { ...hour, stood: stood[id] ?? 1 };
      return isOver ? leastOf(tempo, at, each) : demandOf(tempo, at, each);
    });
  };
  const offered = (turn: number, demand: MicroPoints): MicroPoints => {
    const best = turn < theirLeft ? bestGiven(curve, asked(turn, demand)) : null;
    if (best === null) return reservation;
    return reservation + THEIR_WORDS * Math.max(0, best.own - reservation);
  };
  return { asked, offered };
}

/** The conduct of those who do not look at what one does: reckoned once for each turn. */
function remembered(bounds: Bounds, timing: Timing, tempo: Tempo): Conduct {
  const { asked, offered } = foreseen(bounds, timing, tempo);
  const turns = Array.from({ length: timing.turns }, (_, turn) => ({
    asked: asked(turn, 0),
    offered: offered(turn, 0),
  }));
  return {
    asked: (turn) => turns[turn]?.asked ?? {},
    offered: (turn) => turns[turn]?.offered ?? bounds.reservation,
  };
}

/** The best text for oneself that gives all others what they ask for. */
function bestGiven({ points }: DealCurve, asked: Theirs): DealPoint | null {
  const given = points.find(({ theirs }) =>
    Object.entries(asked).every(([id, least]) => (theirs[id] ?? 0) >= least),
  );
  return given ?? null;
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  make: (each: From, id: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([id, each]) => [id, make(each, id)]));
}

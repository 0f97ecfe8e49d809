import {
  type Clauses,
  type DelegationId,
  type Draw,
  type MicroPoints,
  type NormId,
  type OwnSide,
  othersOf,
  utilityOf,
  type View,
  type WordingId,
} from '../engine/index.ts';
import type { Agent } from './agent.ts';
import type { Level } from './level.ts';
import { type Temperament, temperamentOf } from './temperament.ts';

/** Who decides, and all that it may look at. Nothing is remembered beside it. */
export interface Sight {
  readonly view: View;
  readonly own: OwnSide;
  readonly others: readonly DelegationId[];
  readonly level: Level;
  readonly temperament: Temperament;
  readonly random: Draw;
}

export function sightOf(view: View, own: OwnSide, { level, style }: Agent, random: Draw): Sight {
  const temperament = temperamentOf(style);
  return { view, own, others: othersOf(view.setting, own.id), level, temperament, random };
}

/** A whole number from 0 to below the bound, for this purpose at this moment of the game. */
export function drawn(sight: Sight, purpose: string, bound: number): number {
  return sight.random(`${purpose}/${sight.own.id}/${sight.view.step}`, bound);
}

/** One's own exact value of a text. */
export function ownValue({ view, own }: Sight, clauses: Clauses): MicroPoints {
  return utilityOf(view.setting, own.id, own.values, clauses);
}

/** One's own exact value of a single wording, without linkages. */
export function ownWorth({ own }: Sight, norm: NormId, wording: WordingId): MicroPoints {
  return own.values[norm]?.[wording] ?? 0;
}

export function interventionsLeft({ view, own }: Sight): number {
  return Math.max(0, view.sides[own.id]?.interventions ?? 0);
}

export function isLastRound({ view }: Sight): boolean {
  return view.round === view.setting.cut.rounds.length - 1;
}

/** Whether another delegation can still table something this round. */
export function mayStillAct({ view }: Sight, other: DelegationId): boolean {
  const side = view.sides[other];
  return side !== undefined && !side.adjourned && side.interventions > 0;
}

import { type DelegationId, type OwnSide, othersOf } from '../engine/index.ts';
import type { Frame } from './Frame.ts';

/** One's own side; a screen of play is drawn for a delegation's seat and for nobody else. */
export function ownSide({ view }: Frame): OwnSide {
  if (view.own === null) throw new Error(`${view.seat} has no side of its own`);
  return view.own;
}

/** The other delegations, in the scenario's order. */
export function others(frame: Frame): readonly DelegationId[] {
  return othersOf(frame.view.setting, ownSide(frame).id);
}

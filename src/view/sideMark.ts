import type { DelegationId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';

/** How a delegation is marked everywhere: colour and shape by its place, and always its word. */
export interface SideMark {
  readonly id: DelegationId;
  /** 0 is a disc, 1 a diamond; further delegations take further shapes. */
  readonly place: number;
  readonly name: string;
  readonly short: string;
  readonly own: boolean;
}

export function sideMark(frame: Frame, id: DelegationId): SideMark {
  const { scenario } = frame.view.setting;
  const words = frame.script.delegations[id];
  return {
    id,
    place: scenario.delegations.findIndex((delegation) => delegation.id === id),
    name: words?.name ?? id,
    short: words?.short ?? id,
    own: frame.view.own?.id === id,
  };
}

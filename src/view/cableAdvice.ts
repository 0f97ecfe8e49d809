import type { CableId, DelegationId } from '../engine/index.ts';
import type { AdviceLine } from './advice.ts';
import type { Frame } from './Frame.ts';
import { cableName, delegationInText } from './names.ts';
import { ownSide } from './seat.ts';

/** A cable that another delegation seems to hold, and how sure one may be of it. */
export interface SensedCable {
  readonly of: DelegationId;
  readonly cable: CableId;
  readonly certainty: 'likely' | 'highly-likely';
}

/** What the last of one's advisers thinks of the others' cables, a sentence each, in estimative words. */
export function cableAdvice(frame: Frame, sensed: readonly SensedCable[]): readonly AdviceLine[] {
  const own = ownSide(frame).id;
  const { advisers = {} } = frame.script.delegations[own] ?? {};
  const [adviser] = Object.values(advisers).slice(-1);
  if (adviser === undefined) return [];
  return sensed.map(({ of, cable, certainty }) => ({
    adviser: adviser.name,
    words: frame.t('advice.cable', {
      delegation: delegationInText(frame, of),
      cable: cableName(frame, of, cable),
      certainty,
    }),
  }));
}

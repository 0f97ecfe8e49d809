import { delegationIds, type NormId, type WordingId } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** Where a side stands on a norm for all to see. */
export interface Stand {
  readonly side: SideMark;
  readonly wording: WordingId;
}

/** Each side that stands on a norm: on the agreed rung, or where it has placed itself in public. */
export function standsOn(frame: Frame, norm: NormId): readonly Stand[] {
  const { view } = frame;
  const agreed = agreedWording(frame, norm);
  return delegationIds(view.setting).flatMap((id) => {
    const wording = agreed ?? view.sides[id]?.positions[norm];
    return wording === undefined ? [] : [{ side: sideMark(frame, id), wording }];
  });
}

/** The wording that a norm has in the draft; null while it is open. */
export function agreedWording({ view }: Frame, norm: NormId): WordingId | null {
  const clause = view.draft[norm];
  return clause === undefined || clause.status === 'open' ? null : clause.wording;
}

import { type AdviceLine, advice } from './advice.ts';
import { cableAdvice, type SensedCable } from './cableAdvice.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';

/** Both advisers on what is to be decided now. */
export interface AdviceView {
  readonly heading: string;
  readonly lines: readonly AdviceLine[];
  /** What the advisers know and what they do not say, or that nothing is to be decided. */
  readonly note: string;
}

/** `sensed` are the cables that others seem to hold. */
export function adviceView(frame: Frame, desk: Desk, sensed: readonly SensedCable[]): AdviceView {
  const foretold = frame.view.own === null ? [] : advice(frame, desk);
  const lines = foretold.length === 0 ? [] : [...foretold, ...cableAdvice(frame, sensed)];
  return {
    heading: frame.t('advice.heading'),
    lines,
    note: frame.t(lines.length === 0 ? 'advice.none' : 'advice.note'),
  };
}

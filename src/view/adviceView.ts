import { type AdviceLine, advice } from './advice.ts';
import type { Desk } from './Desk.ts';
import type { Frame } from './Frame.ts';

/** Both advisers on what is to be decided now. */
export interface AdviceView {
  readonly heading: string;
  readonly lines: readonly AdviceLine[];
  /** What the advisers know and what they do not say, or that nothing is to be decided. */
  readonly note: string;
}

export function adviceView(frame: Frame, desk: Desk): AdviceView {
  const lines = frame.view.own === null ? [] : advice(frame, desk);
  return {
    heading: frame.t('advice.heading'),
    lines,
    note: frame.t(lines.length === 0 ? 'advice.none' : 'advice.note'),
  };
}

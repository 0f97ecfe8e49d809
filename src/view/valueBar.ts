import { agreedClauses, type MicroPoints } from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { ownSide } from './seat.ts';
import { points } from './signed.ts';

/** Text value against the line, in parts of a hundred of the bar's width. */
export interface ValueBar {
  readonly now: number;
  readonly with: number;
  readonly line: number;
  readonly label: string;
}

/** A bar that holds the best that the tables could give, without linkages, and the line; covered, it is empty. */
export function valueBar(
  frame: Frame,
  text: {
    readonly before: MicroPoints;
    readonly after: MicroPoints;
    readonly reservation: MicroPoints;
  },
): ValueBar {
  const full = Math.max(reach(frame), text.after, text.reservation * 1.2, 1);
  const part = (value: MicroPoints) =>
    frame.covered ? 0 : Math.round((Math.max(0, Math.min(value, full)) / full) * 1000) / 10;
  return {
    now: part(text.before),
    with: part(text.after),
    line: part(text.reservation),
    label: frame.t('bar.label', {
      now: points(frame, text.before),
      with: points(frame, text.after),
      line: points(frame, text.reservation),
    }),
  };
}

function reach(frame: Frame): MicroPoints {
  const own = ownSide(frame);
  const agreed = agreedClauses(frame.view.draft);
  return Object.entries(own.values).reduce((sum, [norm, values]) => {
    const fixed = agreed[norm];
    const best = fixed === undefined ? Math.max(0, ...Object.values(values)) : (values[fixed] ?? 0);
    return sum + best;
  }, 0);
}

import {
  delegationIds,
  type NormId,
  normOf,
  rungsBeyondRedLine,
  type WordingId,
} from '../engine/index.ts';
import type { Frame } from './Frame.ts';
import { type SideMark, sideMark } from './sideMark.ts';

/** A red line as it is drawn: beside a rung that its side can bear, where what it refuses begins. */
export interface DrawnLine {
  readonly side: SideMark;
  readonly wording: WordingId;
  /** On which side of that rung lies what is refused, in the order of the ladder. */
  readonly refuses: 'before' | 'after';
}

/** Public red lines on a norm, by delegation. */
export function redLinesOn({ view }: Frame, norm: NormId): Readonly<Record<string, WordingId>> {
  return Object.fromEntries(
    delegationIds(view.setting).flatMap((id) => {
      const line = view.sides[id]?.redLines[norm];
      return line === undefined ? [] : [[id, line]];
    }),
  );
}

/**
 * Where the red lines of a norm are drawn on its ladder. What a line refuses is the engine's to
 * say; an order of welcome that runs across the ladder refuses rungs on both sides, and has its
 * line at each end of what it bears. A line that refuses nothing stands at the ladder's end.
 */
export function drawnLines(
  frame: Frame,
  norm: NormId,
  redLines: Readonly<Record<string, WordingId>>,
): readonly DrawnLine[] {
  const { setting } = frame.view;
  const { wordings } = normOf(setting, norm);
  return Object.entries(redLines).flatMap(([id, line]): readonly DrawnLine[] => {
    const side = sideMark(frame, id);
    const refused = (wording: WordingId | undefined) =>
      wording !== undefined && rungsBeyondRedLine(setting, id, { [norm]: line }, norm, wording) > 0;
    const drawn = wordings.flatMap((wording, at): readonly DrawnLine[] => {
      if (refused(wording)) return [];
      const before = at > 0 && refused(wordings[at - 1]);
      return [
        ...(before ? [{ side, wording, refuses: 'before' } as const] : []),
        ...(refused(wordings[at + 1]) ? [{ side, wording, refuses: 'after' } as const] : []),
      ];
    });
    if (drawn.length > 0) return drawn;
    return [{ side, wording: line, refuses: wordings[0] === line ? 'before' : 'after' }];
  });
}

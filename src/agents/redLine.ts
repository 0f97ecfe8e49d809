import { type Clauses, type NormId, rungsSofter, type WordingId } from '../engine/index.ts';
import { type Outlook, planLater } from './outlook.ts';
import { bestWorth, ownStake, softerThan, welcomed } from './rungs.ts';
import { drawn, ownWorth, type Sight } from './sight.ts';

export interface RedLine {
  readonly norm: NormId;
  readonly wording: WordingId;
}

/**
 * Draws a line on one of the norms with most at stake, behind the last wording that is still worth a
 * third of the best, and never in the way of what one may settle for in the end. Red lines are scarce, so none on a norm
 * that matters little.
 */
export function chooseRedLine(outlook: Outlook, positions: Clauses): RedLine | null {
  const { sight } = outlook;
  const { view, own } = sight;
  const side = view.sides[own.id];
  if (side === undefined || side.redLinesLeft === 0) return null;
  if (sight.level === 'novice' && drawn(sight, 'red-line', 3) > 0) return null;
  const dearest = view.setting.cut.norms
    .toSorted((a, b) => ownStake(sight, b) - ownStake(sight, a))
    .slice(0, side.redLinesLeft + 1);
  const norm = dearest.find((each) => positions[each] !== undefined && !side.redLines[each]);
  if (norm === undefined) return null;
  const wording = lineOn(outlook, norm, positions[norm] ?? '');
  return wording === undefined ? null : { norm, wording };
}

function lineOn(outlook: Outlook, norm: NormId, position: WordingId): WordingId | undefined {
  const { sight } = outlook;
  const { view, own } = sight;
  const third = bestWorth(sight, norm) / 3;
  const order = welcomed(view.setting, own.id, norm);
  const bearable = order.findLast((wording) => ownWorth(sight, norm, wording) >= third);
  const settled = planLater(outlook, 1).clauses[norm];
  const softest = [position, bearable, settled].reduce<WordingId>((softer, wording) => {
    if (wording === undefined) return softer;
    return rungsSofter(view.setting, own.id, norm, softer, wording) > 0 ? wording : softer;
  }, position);
  return isLast(sight, norm, softest) ? undefined : softest;
}

/** A line that nothing lies beyond says nothing. */
function isLast(sight: Sight, norm: NormId, wording: WordingId): boolean {
  return softerThan(sight, norm, wording) === undefined;
}

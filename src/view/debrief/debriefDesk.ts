import type { View } from '../../engine/index.ts';
import { type ActionReader, toDesk } from '../ActionEffect.ts';
import { type Desk, withPick } from '../Desk.ts';

/** Stands for whichever step comes first. */
const FIRST = 'first';
const CLOSED = 'verdict';

/** Whether the debrief stands on the page: only after a dialogue, and once it was opened. */
export function debriefIsOpen(view: View, desk: Desk): boolean {
  return view.verdict !== null && (desk.picks.debrief ?? '') !== '';
}

/** The place of the step that stands among those that there are. */
export function stepOpen(desk: Desk, ids: readonly string[]): number {
  return Math.max(0, ids.indexOf(desk.picks.debrief ?? ''));
}

/** The mark of a chart that one has walked to; null before the first step. */
export function markOn(desk: Desk, chart: string): number | null {
  const at = desk.picks[`mark-${chart}`];
  return at === undefined ? null : Number(at);
}

/** `debrief` opens the first step, `debrief:plane` that step, `debrief:verdict` goes back to the verdict. */
export const readDebrief: ActionReader = (_frame, desk, [step = FIRST]) =>
  toDesk(withPick(desk, 'debrief', step === CLOSED ? '' : step));

/** `mark:plane:7` walks to the eighth mark of a chart. */
export const readMark: ActionReader = (_frame, desk, [chart = '', at = '0']) =>
  toDesk(withPick(desk, `mark-${chart}`, at));

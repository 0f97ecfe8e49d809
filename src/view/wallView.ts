import type { Action } from './Action.ts';
import { type DraftRow, draftView } from './draftView.ts';
import type { Frame } from './Frame.ts';
import { wayBack } from './lookView.ts';

/** The whole draft on the wall of the drafting room, and the way back to the table. */
export interface WallView {
  readonly heading: string;
  readonly rows: readonly DraftRow[];
  readonly back: Action;
}

export function wallView(frame: Frame): WallView {
  return { ...draftView(frame), back: wayBack(frame) };
}

/** The sheet on the table that leads to the wall. */
export function draftSheetAction({ t }: Pick<Frame, 't'>): Action {
  return { id: 'look:draft', label: t('draft.heading'), cost: [], whyNot: null };
}

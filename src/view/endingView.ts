import { ENDINGS, type EndingId, endingFor } from '../analysis/endingFor.ts';
import { findingsFor } from '../analysis/findings.ts';
import type { Frame } from './Frame.ts';
import { ownSide } from './seat.ts';

export type { EndingId };

/** How the dialogue ended for one's own delegation, in a few words. */
export interface EndingView {
  readonly id: EndingId;
  readonly place: string;
  readonly name: string;
  readonly lesson: string;
  readonly explains: string;
  /** Why a text may not last; null where it may, or where there is another ending. */
  readonly forNow: string | null;
}

/** The ending of a dialogue that is over. */
export function endingView(frame: Frame): EndingView {
  const { view, t, script } = frame;
  const own = ownSide(frame).id;
  const id = endingFor(view, own);
  const words = script.verdict.endings[id];
  const holds = id !== 'text-that-holds' || findingsFor(view, own).durability.holds;
  return {
    id,
    place: t('verdict.place', {
      outcome: view.verdict?.outcome ?? '',
      dates: script.dates,
      number: ENDINGS.indexOf(id) + 1,
      count: ENDINGS.length,
    }),
    name: words?.name ?? id,
    lesson: words?.lesson ?? '',
    explains: words?.explains ?? '',
    forNow: holds ? null : script.verdict.forNow,
  };
}

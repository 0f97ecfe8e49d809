import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { ownSide } from './seat.ts';

/** What home said after the round before, from the record; null in the first round. */
export function capitalsView(
  frame: Frame,
): { readonly heading: string; readonly lines: readonly string[] } | null {
  const { view, t } = frame;
  if (view.round === 0) return null;
  const own = ownSide(frame).id;
  const ended = view.record.findLastIndex(({ kind }) => kind === 'exchangeEnded');
  const lines = view.record.slice(ended + 1).flatMap((happening) => {
    if (happening.kind === 'nonPaperLeaked' || happening.kind === 'fileCorrected')
      return happeningSentence(frame, happening) ?? [];
    if (happening.kind !== 'meterMoved' || happening.round >= view.round) return [];
    const { move } = happening;
    if (move.meter === 'line' || ('delegation' in move && move.delegation !== own)) return [];
    return happeningSentence(frame, happening) ?? [];
  });
  return {
    heading: t('capitals.heading', { round: view.round }),
    lines: lines.length === 0 ? [t('capitals.quiet')] : lines,
  };
}

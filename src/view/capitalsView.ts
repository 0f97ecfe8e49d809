import type { Move } from '../engine/index.ts';
import type { CostLine } from './Action.ts';
import { costLines } from './costLines.ts';
import type { Frame } from './Frame.ts';
import { happeningSentence } from './happeningSentence.ts';
import { ownSide } from './seat.ts';

/** What home made of the round before: each audience in one line, and what got out. */
export interface CapitalsView {
  readonly heading: string;
  readonly moved: readonly CostLine[];
  readonly lines: readonly string[];
}

/** The report of the capitals, from the record; null in the first round. */
export function capitalsView(frame: Frame): CapitalsView | null {
  const { view, t } = frame;
  if (view.round === 0) return null;
  const own = ownSide(frame).id;
  const ended = view.record.findLastIndex(({ kind }) => kind === 'exchangeEnded');
  const since = view.record.slice(ended + 1).filter(({ round }) => round < view.round);
  const moves = since.flatMap((happening): Move[] => {
    if (happening.kind !== 'meterMoved' || happening.move.meter === 'line') return [];
    const { move, before, after } = happening;
    if ('delegation' in move && move.delegation !== own) return [];
    return move.meter === 'strikes' ? [move] : [{ ...move, by: after - before }];
  });
  const lines = since.flatMap((happening) =>
    happening.kind === 'nonPaperLeaked' || happening.kind === 'fileCorrected'
      ? (happeningSentence(frame, happening) ?? [])
      : [],
  );
  return {
    heading: t('capitals.heading', { round: view.round }),
    moved: costLines(frame, moves),
    lines: moves.length + lines.length === 0 ? [t('capitals.quiet')] : lines,
  };
}

import type { Forecast, Move } from '../engine/index.ts';
import type { CostLine } from './Action.ts';
import type { Frame } from './Frame.ts';
import { listed } from './joined.ts';
import { audienceName } from './names.ts';
import { signedPoints, signedUnits } from './signed.ts';

/** What a list of moves costs the one who acts, one line for each meter that they touch. */
export function costLines(frame: Frame, moves: readonly Move[]): readonly CostLine[] {
  const sums = new Map<string, { readonly move: Move; by: number }>();
  for (const move of moves) {
    const word = wordOf(frame, move);
    const sum = sums.get(word);
    if (sum === undefined) sums.set(word, { move, by: move.by });
    else sum.by += move.by;
  }
  return [...sums].map(([word, { move, by }]) => ({
    word,
    amount:
      move.meter === 'line' || move.meter === 'value'
        ? signedPoints(frame, by)
        : amountOf(frame, move, by),
    bearing: bearingOf(move, by),
  }));
}

/** A forecast in lines: what the act costs at once, then what it costs if all others accept. */
export function forecastLines(
  frame: Frame,
  forecast: Forecast,
): { readonly now: readonly CostLine[]; readonly ifAccepted: readonly CostLine[] } {
  return {
    now: costLines(frame, forecast.now),
    ifAccepted: costLines(frame, forecast.ifAccepted),
  };
}

/** Cost lines as one run of text: `Trust +5, Congress −3`. */
export function inOneLine(frame: Frame, lines: readonly CostLine[]): string {
  return listed(
    frame,
    lines.map(({ word, amount }) => frame.t('cost.line', { word, amount })),
  );
}

function amountOf(frame: Frame, move: Move, by: number): string {
  return move.meter === 'strikes' ? frame.formats.signed(by) : signedUnits(frame, by);
}

function wordOf(frame: Frame, move: Move): string {
  switch (move.meter) {
    case 'trust':
      return frame.t('meter.trust');
    case 'tension':
      return frame.t('meter.tension');
    case 'strikes':
      return frame.t('meter.strikes');
    case 'line':
      return frame.t('meter.line');
    case 'audience':
      return audienceName(frame, move.delegation, move.audience);
    case 'value':
      return frame.t('cost.value', { norm: move.norm, wordings: listed(frame, move.wordings) });
    default:
      return move satisfies never;
  }
}

function bearingOf(move: Move, by: number): CostLine['bearing'] {
  if (by === 0) return 'even';
  const welcome = move.meter === 'tension' || move.meter === 'strikes' ? by < 0 : by > 0;
  return welcome ? 'better' : 'worse';
}

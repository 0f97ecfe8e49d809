import type { Command } from './command.ts';
import { type Refusal, refuse } from './refusal.ts';
import { normOf, rungsSofter } from './setting.ts';
import type { OwnSide, View } from './view.ts';

export function toneRefusal(view: View, own: OwnSide, toneId: string): Refusal | null {
  if (own.sealedTone !== null) return refuse('already-sealed');
  const tone = view.setting.scenario.tones.find((each) => each.id === toneId);
  if (tone === undefined) return refuse('unknown-id');
  if (tone.onlyAfterIncident && view.files.length === 0)
    return refuse('no-incident-yet', { tone: toneId });
  return null;
}

export function positionsRefusal(
  view: View,
  own: OwnSide,
  command: Extract<Command, { kind: 'takePositions' }>,
): Refusal | null {
  if (own.sealedPositions !== null) return refuse('already-sealed');
  for (const [norm, wording] of Object.entries(command.positions)) {
    if (!view.agenda.includes(norm)) return refuse('not-on-agenda', { norm });
    if (!normOf(view.setting, norm).wordings.includes(wording))
      return refuse('unknown-id', { norm, wording });
  }
  const missing = view.agenda.find((norm) => command.positions[norm] === undefined);
  if (missing !== undefined) return refuse('position-missing', { norm: missing });
  return command.redLine === null
    ? null
    : redLineRefusal(view, own, command.positions, command.redLine);
}

function redLineRefusal(
  view: View,
  own: OwnSide,
  positions: Readonly<Record<string, string>>,
  { norm, wording }: { readonly norm: string; readonly wording: string },
): Refusal | null {
  const side = view.sides[own.id];
  const position = Object.hasOwn(positions, norm) ? positions[norm] : undefined;
  if (position === undefined) return refuse('not-on-agenda', { norm });
  if (!normOf(view.setting, norm).wordings.includes(wording))
    return refuse('unknown-id', { norm, wording });
  if ((side?.redLinesLeft ?? 0) <= 0) return refuse('no-red-line-left');
  if (side?.redLines[norm] !== undefined) return refuse('red-line-drawn-already', { norm });
  if (rungsSofter(view.setting, own.id, norm, wording, position) > 0)
    return refuse('position-beyond-red-line', { norm, wording });
  return null;
}

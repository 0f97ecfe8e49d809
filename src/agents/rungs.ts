import { delegationOf, type NormId, type WordingId } from '../engine/index.ts';
import { ownWorth, type Sight } from './sight.ts';

/** The next wording toward unwelcome for oneself; none for silence or at the end of the ladder. */
export function softerThan(
  { view, own }: Sight,
  norm: NormId,
  wording: WordingId | undefined,
): WordingId | undefined {
  if (wording === undefined) return undefined;
  const order = welcomed(view.setting, own.id, norm);
  const place = order.indexOf(wording);
  return place < 0 ? undefined : order[place + 1];
}

export function firmerThan(
  { view, own }: Sight,
  norm: NormId,
  wording: WordingId,
): WordingId | undefined {
  const order = welcomed(view.setting, own.id, norm);
  return order[order.indexOf(wording) - 1];
}

/** A norm's wordings from welcome to unwelcome. */
export function welcomed(
  setting: Sight['view']['setting'],
  delegation: string,
  norm: NormId,
): readonly WordingId[] {
  return delegationOf(setting, delegation).welcome[norm] ?? [];
}

/** The worth of one's best wording on a norm; at least silence's. */
export function bestWorth(sight: Sight, norm: NormId): number {
  const { own } = sight;
  return Math.max(
    0,
    ...Object.keys(own.values[norm] ?? {}).map((wording) => ownWorth(sight, norm, wording)),
  );
}

/** What lies between one's best and worst option on a norm. */
export function ownStake(sight: Sight, norm: NormId): number {
  const worths = Object.values(sight.own.values[norm] ?? {});
  return Math.max(0, ...worths) - Math.min(0, ...worths);
}

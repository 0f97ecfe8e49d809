import { type Change, makeMovesTogether, sideOf, tell } from './change.ts';
import type { Move } from './happening.ts';
import { entry, member, recordOf } from './lookup.ts';
import type { DelegationId, Tenths, ToneId } from './scenario.ts';
import { delegationIds, delegationOf, othersOf, type Setting } from './setting.ts';

/** What a tone moves, at home, at the others' and in the room; half of it when spoken twice running. */
export function toneMoves(
  setting: Setting,
  delegation: DelegationId,
  toneId: ToneId,
  lastTone: ToneId | null,
): readonly Move[] {
  const tone = member(setting.scenario.tones, toneId);
  const weigh = (by: Tenths) => (lastTone === toneId ? Math.trunc(by / 2) : by);
  const cause = { code: 'tone', delegation, tone: toneId } as const;
  const hawkish = (id: DelegationId, by: Tenths): Move => ({
    meter: 'audience',
    delegation: id,
    audience: delegationOf(setting, id).hawkish,
    by: weigh(by),
    cause,
  });
  return [
    { meter: 'trust', by: weigh(tone.trust), cause },
    { meter: 'tension', by: weigh(tone.tension), cause },
    hawkish(delegation, tone.hawkish),
    ...othersOf(setting, delegation).map((other) => hawkish(other, tone.others)),
  ];
}

/** Reveals the sealed tones together and lets them work. */
export function revealTones(change: Change): void {
  const ids = delegationIds(change.setting);
  const tones = recordOf(ids, (id) => {
    const { sealedTone } = sideOf(change, id);
    if (sealedTone === null) throw new Error(`${id} has sealed no tone`);
    return sealedTone;
  });
  tell(change, 'all', { kind: 'tonesRevealed', tones });
  const moves = ids.flatMap((id) =>
    toneMoves(change.setting, id, entry(tones, id), sideOf(change, id).lastTone),
  );
  makeMovesTogether(change, moves);
  for (const id of ids) {
    const side = sideOf(change, id);
    side.lastTone = entry(tones, id);
    side.sealedTone = null;
  }
}

import { type Change, makeMovesTogether, sideOf, tell } from './change.ts';
import type { Clauses } from './command.ts';
import type { Move } from './happening.ts';
import { entry, member, recordOf } from './lookup.ts';
import type { DelegationId, NormId, Tenths, WordingId } from './scenario.ts';
import {
  cableOf,
  delegationIds,
  delegationOf,
  extremeOf,
  rungsSofter,
  type Setting,
} from './setting.ts';
import type { Side } from './state.ts';
import { retreatHalves } from './values.ts';

export interface PublicStand {
  readonly positions: Clauses;
  readonly redLine: { readonly norm: NormId; readonly wording: WordingId } | null;
}

/**
 * What public positions move (PLAY.md section 4): each norm's audience by rung from the last public
 * position, or before the first from the rung that home expects; trust once for anything softer; the
 * audience of a red line; trust for warm words beside a position at one's own extreme.
 */
export function positionMoves(
  setting: Setting,
  delegation: DelegationId,
  side: Side,
  stand: PublicStand,
): readonly Move[] {
  const { magnitudes, tones } = setting.scenario;
  const owners = delegationOf(setting, delegation).owners;
  const toAudience = (
    norm: NormId,
    by: Tenths,
    code: 'position-firmer' | 'position-softer' | 'red-line-drawn',
    rungs: number,
  ): Move => ({
    meter: 'audience',
    delegation,
    audience: entry(owners, norm),
    by,
    cause: { code, delegation, norm, rungs },
  });
  const moves: Move[] = [];
  let softer = false;
  for (const [norm, wording] of Object.entries(stand.positions)) {
    const rungs = rungsSofter(
      setting,
      delegation,
      norm,
      anchorOf(setting, delegation, side, norm),
      wording,
    );
    if (rungs < 0)
      moves.push(toAudience(norm, -rungs * magnitudes.firmerAudience, 'position-firmer', -rungs));
    if (rungs > 0) {
      // Before the first position the measure is private, and must not move what others see.
      softer ||= side.positions[norm] !== undefined;
      moves.push(
        toAudience(
          norm,
          softerCost(setting, delegation, side, norm, rungs),
          'position-softer',
          rungs,
        ),
      );
    }
  }
  if (softer)
    moves.push({
      meter: 'trust',
      by: magnitudes.softerTrust,
      cause: { code: 'position-softer', delegation },
    });
  if (stand.redLine !== null) {
    moves.push(toAudience(stand.redLine.norm, magnitudes.redLineAudience, 'red-line-drawn', 0));
  }
  const tone = side.lastTone === null ? null : member(tones, side.lastTone);
  const cold = Object.entries(stand.positions).some(
    ([norm, wording]) => wording === extremeOf(setting, delegation, norm),
  );
  if (tone?.warm === true && cold) {
    moves.push({
      meter: 'trust',
      by: magnitudes.warmWordsTrust,
      cause: { code: 'warm-words-cold-text', delegation },
    });
  }
  return moves;
}

/** The wording from which a delegation's next position on a norm is measured. */
export function anchorOf(
  setting: Setting,
  delegation: DelegationId,
  side: Pick<Side, 'positions' | 'cable'>,
  norm: NormId,
): WordingId {
  return side.positions[norm] ?? entry(cableOf(setting, delegation, side.cable).expected, norm);
}

function softerCost(
  setting: Setting,
  delegation: DelegationId,
  side: Side,
  norm: NormId,
  rungs: number,
): Tenths {
  const halves = retreatHalves(setting, delegation, side, norm);
  return Math.trunc((rungs * setting.scenario.magnitudes.softerAudience * halves) / 2);
}

/** Reveals the sealed positions and red lines together and lets them work. */
export function revealPositions(change: Change): void {
  const ids = delegationIds(change.setting);
  const stands = recordOf(ids, (id) => {
    const { sealedPositions } = sideOf(change, id);
    if (sealedPositions === null) throw new Error(`${id} has sealed no positions`);
    return sealedPositions;
  });
  tell(change, 'all', {
    kind: 'positionsRevealed',
    positions: recordOf(ids, (id) => entry(stands, id).positions),
    redLines: recordOf(ids, (id) => entry(stands, id).redLine),
  });
  const moves = ids.flatMap((id) =>
    positionMoves(change.setting, id, sideOf(change, id), entry(stands, id)),
  );
  makeMovesTogether(change, moves);
  for (const id of ids) {
    const side = sideOf(change, id);
    const stand = entry(stands, id);
    Object.assign(side.positions, stand.positions);
    if (stand.redLine !== null) {
      side.redLines[stand.redLine.norm] = stand.redLine.wording;
      side.redLinesLeft -= 1;
    }
    side.sealedPositions = null;
  }
}

import type { ClauseDifference, ForkDifference } from '../../analysis/forkDifference.ts';
import type { TurningPoint } from '../../analysis/turningPoints.ts';
import type { MicroPoints } from '../../engine/index.ts';
import type { Frame } from '../Frame.ts';
import { normTitle, rungsWords } from '../names.ts';
import { points, signedPoints, units } from '../signed.ts';

/** Less than this, in tenths, is no change of trust to speak of. */
const TRUST_LEAST = 30;

/** Why the answer at a turning point led to more, in one sentence: the largest part of the difference between the two ends. */
export function causeOfTurn(frame: Frame, { difference, kind, taken }: TurningPoint): string {
  const { t } = frame;
  const { outcomes, text, clauses, line, rest } = difference;
  if (text !== null && outcomes.from !== 'signed')
    return t('debrief.cause.text', { rungs: rungsWords(frame, text) });
  if (text === null && outcomes.from === 'signed') return t('debrief.cause.leave');
  const [largest] = clauses;
  const most = Math.max(largest?.worth ?? 0, line, rest);
  if (largest === undefined || largest.worth < most)
    return line === most
      ? t('debrief.cause.line', { worth: points(frame, line) })
      : t('debrief.cause.rest', { worth: signedPoints(frame, rest) });
  const facts = factsOf(frame, largest, difference);
  if (largest.from === largest.to)
    return t('debrief.cause.worth', { ...facts, worth: points(frame, largest.worth) });
  if (largest.to === null) return t('debrief.cause.removed', facts);
  return t(taken && kind !== 'signature' ? 'debrief.cause.taken' : 'debrief.cause.clause', facts);
}

function factsOf(
  frame: Frame,
  { norm, from, to, worth }: ClauseDifference,
  { trust }: ForkDifference,
): Readonly<Record<'norm' | 'from' | 'to' | 'worth' | 'trust' | 'byTrust', string>> {
  const { t } = frame;
  return {
    norm: normTitle(frame, norm),
    from: from ?? t('debrief.toSilence'),
    to: to ?? t('debrief.toSilence'),
    worth: signedPoints(frame, worth satisfies MicroPoints),
    trust: trust >= TRUST_LEAST ? 'up' : trust <= -TRUST_LEAST ? 'down' : 'same',
    byTrust: units(frame, Math.abs(trust)),
  };
}

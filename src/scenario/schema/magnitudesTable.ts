import { z } from 'zod';
import { mapping } from './mapping.ts';
import { countSchema, meterSchema, pointsSchema } from './scales.ts';

const meter = meterSchema.optional();
const points = pointsSchema.optional();
const count = countSchema.optional();
const tenths = z.int().min(1).max(10_000).optional();

/**
 * The sizes of the rules, as far as a scenario sets them: meters and points as people say them,
 * except where the name carries another unit.
 */
export const magnitudesTable = mapping({
  trustStart: meter,
  tensionStart: meter,
  homeStart: meter,
  lineReach: points,
  linePerHomePoint: points,
  promisePerTrustPoint: count,
  tooCloseTrust: meter,
  tooCloseHome: meter,
  tautTension: meter,
  frozenTension: meter,
  brokenTension: meter,
  slackTension: meter,
  slackHome: meter,
  lostAudience: meter,
  zealousAudience: meter,
  strikesMost: count,
  strikeTrust: meter,
  warmWordsTrust: meter,
  firmerAudience: meter,
  softerAudience: meter,
  softerTrust: meter,
  retreatValue: points,
  retreatAudience: meter,
  redLineAudience: meter,
  redLineValue: points,
  redLineFurtherValue: points,
  redLineCrossedAudience: meter,
  harvestTrust: meter,
  harvestHome: meter,
  harvestShare: z.int().min(1).max(1000).optional(),
  frankTrust: meter,
  thirdQuestionTrust: meter,
  leakBasePercent: z.int().min(0).max(100).optional(),
  leakHome: meter,
  stonewallTension: meter,
  walkAtTrust: meter,
  walkTrust: meter,
  walkTension: meter,
  walkRefusedTrust: meter,
  capitalAudience: meter,
  capitalOthers: meter,
  agreedTaste: meter,
  signedTaste: meter,
  adReferendumTrust: meter,
  pressOwnAudience: meter,
  pressVictoryAudience: meter,
  pressVictoryOthers: meter,
  falseFlagPermille: z.int().min(0).max(1000).optional(),
  strengthTenths: mapping({ low: tenths, moderate: tenths, high: tenths }).optional(),
  strongFilePermille: z.int().min(0).max(1000).optional(),
  beliefTokens: z.int().min(1).max(100).optional(),
});

export type MagnitudesTable = z.output<typeof magnitudesTable>;

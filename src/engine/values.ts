import type { Clauses } from './command.ts';
import { entry, recordOf } from './lookup.ts';
import type { DelegationId, MicroPoints, NormId, Tenths, WordingId } from './scenario.ts';
import { cableOf, delegationOf, linkagesOf, normOf, rungsSofter, type Setting } from './setting.ts';
import type { SettledRetreat, Side } from './state.ts';

/** A delegation's value of every wording of every norm of the cut; silence is 0 and not listed. */
export type ValueTables = Readonly<Record<NormId, Readonly<Record<WordingId, MicroPoints>>>>;

/** Which costs a table of values counts. */
export type Costs = 'with-retreat' | 'without-retreat';

/**
 * A delegation's value tables as they stand: the cable's, promises weighed by trust, what events
 * shifted, and (unless left out) the price of retreat and of its red lines (PLAY.md sections 2 to 4).
 */
export function valueTables(
  setting: Setting,
  delegation: DelegationId,
  side: Side,
  trust: Tenths,
  costs: Costs = 'with-retreat',
): ValueTables {
  const cable = cableOf(setting, delegation, side.cable);
  return recordOf(setting.cut.norms, (norm) => {
    const base = entry(cable.values, norm);
    const { wordings, promises } = normOf(setting, norm);
    return recordOf(wordings, (wording) => {
      const own = entry(base, wording);
      const weighed = promises.includes(wording) ? promised(setting, own, trust) : own;
      const shifted = weighed + (side.valueShifts[norm]?.[wording] ?? 0);
      if (costs === 'without-retreat') return shifted;
      return (
        shifted -
        retreatPrice(setting, delegation, side, norm, wording) -
        redLineValue(setting, delegation, side, norm, wording)
      );
    });
  });
}

/** A promise's positive value, weighed by trust: x (1 + 0.003 (trust - 50)), rounded toward zero. */
function promised(setting: Setting, value: MicroPoints, trust: Tenths): MicroPoints {
  if (value <= 0) return value;
  const { promisePerTrustPoint } = setting.scenario.magnitudes;
  return Math.trunc((value * (10_000 + promisePerTrustPoint * (trust - 500))) / 10_000);
}

/**
 * How dear a retreat is on a norm, in halves of the plain price: 2 is plain, 1 after consulting its
 * audience, doubled while that audience is at its zealous threshold or above.
 */
export function retreatHalves(
  setting: Setting,
  delegation: DelegationId,
  side: Side,
  norm: NormId,
): number {
  const audience = entry(delegationOf(setting, delegation).owners, norm);
  const zealous = entry(side.audiences, audience) >= setting.scenario.magnitudes.zealousAudience;
  return (side.consulted.includes(norm) ? 1 : 2) * (zealous ? 2 : 1);
}

/** Rungs that a wording lies softer than the delegation's last public position; 0 where there is none. */
export function rungsRetreated(
  setting: Setting,
  delegation: DelegationId,
  positions: Clauses,
  norm: NormId,
  wording: WordingId,
): number {
  const position = positions[norm];
  if (position === undefined) return 0;
  return Math.max(0, rungsSofter(setting, delegation, norm, position, wording));
}

/**
 * What retreating to a wording takes off it: for the wording that was agreed, what was settled then;
 * for any other, by today's position, consultation and audience.
 */
function retreatPrice(
  setting: Setting,
  delegation: DelegationId,
  side: Side,
  norm: NormId,
  wording: WordingId,
): MicroPoints {
  const settled = side.settledRetreats[norm];
  if (settled?.wording === wording) return settled.price;
  const rungs = rungsRetreated(setting, delegation, side.positions, norm, wording);
  const halves = retreatHalves(setting, delegation, side, norm);
  return Math.trunc((setting.scenario.magnitudes.retreatValue * rungs * halves) / 2);
}

/** What retreating to newly agreed clauses takes off them, by what holds at this moment. */
export function settledRetreats(
  setting: Setting,
  delegation: DelegationId,
  side: Side,
  clauses: Clauses,
): Readonly<Record<NormId, SettledRetreat>> {
  return recordOf(Object.keys(clauses), (norm) => {
    const wording = entry(clauses, norm);
    return { wording, price: retreatPrice(setting, delegation, side, norm, wording) };
  });
}

function redLineValue(
  setting: Setting,
  delegation: DelegationId,
  side: Side,
  norm: NormId,
  wording: WordingId,
): MicroPoints {
  const beyond = rungsBeyondRedLine(setting, delegation, side.redLines, norm, wording);
  if (beyond === 0) return 0;
  const { redLineValue: first, redLineFurtherValue: further } = setting.scenario.magnitudes;
  return first + further * (beyond - 1);
}

/** Rungs that a wording lies beyond the delegation's red line on the norm; 0 where there is none. */
export function rungsBeyondRedLine(
  setting: Setting,
  delegation: DelegationId,
  redLines: Clauses,
  norm: NormId,
  wording: WordingId,
): number {
  const line = redLines[norm];
  if (line === undefined) return 0;
  return Math.max(0, rungsSofter(setting, delegation, norm, line, wording));
}

/** The utility of an outcome by a delegation's tables: clause values and linkages; norms left out are silent. */
export function utilityOf(
  setting: Setting,
  delegation: DelegationId,
  tables: ValueTables,
  outcome: Clauses,
): MicroPoints {
  let sum = 0;
  for (const norm of setting.cut.norms) {
    const wording = outcome[norm];
    if (wording !== undefined) sum += entry(entry(tables, norm), wording);
  }
  return sum + linkedValue(setting, delegation, outcome);
}

/** What an outcome's linkages add for a delegation. */
export function linkedValue(
  setting: Setting,
  delegation: DelegationId,
  outcome: Clauses,
): MicroPoints {
  let sum = 0;
  for (const { norms, wordings, values } of linkagesOf(setting)) {
    const first = outcome[norms[0]];
    const second = outcome[norms[1]];
    if (first === undefined || second === undefined) continue;
    if (wordings[0].includes(first) && wordings[1].includes(second)) sum += values[delegation] ?? 0;
  }
  return sum;
}

/** The mean of a delegation's audiences, rounded toward zero. */
export function homeOf(audiences: Readonly<Record<string, Tenths>>): Tenths {
  const levels = Object.values(audiences);
  return Math.trunc(levels.reduce((sum, level) => sum + level, 0) / levels.length);
}

/** What no deal is worth now: base + events + (50 - home)/2, the last part within its reach. */
export function lineOf(
  setting: Setting,
  delegation: DelegationId,
  side: Pick<Side, 'audiences' | 'lineShift'>,
): MicroPoints {
  const { homeStart, linePerHomePoint, lineReach } = setting.scenario.magnitudes;
  const lean = Math.trunc(((homeStart - homeOf(side.audiences)) * linePerHomePoint) / 10);
  const bounded = Math.max(-lineReach, Math.min(lineReach, lean));
  return delegationOf(setting, delegation).line + side.lineShift + bounded;
}

/** The line and what the harvests give: a share of the harvested clauses' value, never below the line. */
export function reservationOf(
  setting: Setting,
  delegation: DelegationId,
  line: MicroPoints,
  tables: ValueTables,
  harvested: Clauses,
): MicroPoints {
  const share = Math.trunc(
    utilityOf(setting, delegation, tables, harvested) / setting.scenario.magnitudes.harvestShare,
  );
  return line + Math.max(0, share);
}

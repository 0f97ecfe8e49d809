import { describe, expect, it } from 'vitest';
import { maxMinGain } from '../../../src/analysis/maxMinGain.ts';
import { nashPoint } from '../../../src/analysis/nashPoint.ts';
import { outcomeSpace } from '../../../src/analysis/outcomeSpace.ts';
import { utilityOf } from '../../../src/analysis/utilityOf.ts';
import { type GeniusDomain, readGenius } from '../../../src/scenario/genius/readGenius.ts';
import { type ReferenceDomain, referenceDomains } from './referenceDomains.ts';

const folder = process.env.GENIUS_DOMAINS;
const domains = folder === undefined ? [] : referenceDomains(folder);

function read({ domain, profiles }: ReferenceDomain): GeniusDomain {
  const result = readGenius(domain, profiles);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.domain;
}

describe('the reference domains', () => {
  it.skipIf(folder === undefined)('are there', () => {
    expect(domains.length).toBeGreaterThanOrEqual(15);
  });

  it.each(domains)('$id has the same names and is worth the same', (reference) => {
    const { issues, space, unitsOfOne } = read(reference);
    expect(issues.map(({ name, values }) => ({ name, values: values.map((v) => v.name) }))).toEqual(
      reference.issues,
    );
    const cardinality = space.norms.reduce((all, { wordings }) => all * wordings.length, 1);
    expect(cardinality).toBe(reference.cardinality);
    reference.agents.forEach(({ contrib, reserved_value }, side) => {
      const id = space.delegations[side] ?? '';
      expect(
        Math.abs((space.reservations[id] ?? Number.NaN) / unitsOfOne - reserved_value),
      ).toBeLessThan(1e-11);
      contrib.forEach((values, issue) => {
        values.forEach((worth, value) => {
          const units = space.values[id]?.[`I${issue + 1}`]?.[`V${value + 1}`] ?? Number.NaN;
          expect(Math.abs(units / unitsOfOne - worth)).toBeLessThan(2e-12);
        });
      });
    });
  });

  it.each(domains)('$id has the same egalitarian and Nash points, proven', (reference) => {
    const { space: input, unitsOfOne } = read(reference);
    const space = outcomeSpace(input);
    const { egalitarian_gain, nash_d_rv } = reference.answers;
    const fair = maxMinGain(space);
    expect(fair.proven).toBe(true);
    expect(fair.gain / unitsOfOne).toBeCloseTo(egalitarian_gain?.value ?? Number.NaN, 9);
    const nash = nashPoint(space);
    expect(nash.proven).toBe(true);
    expect(nash.product / unitsOfOne ** input.delegations.length).toBeCloseTo(
      nash_d_rv?.value ?? Number.NaN,
      9,
    );
    const worth = utilityOf(space, nash.outcome ?? {});
    const utilities = input.delegations.map((id) => (worth[id] ?? Number.NaN) / unitsOfOne);
    const near = nash_d_rv?.points.some((point) =>
      point.every((utility, side) => Math.abs(utility - (utilities[side] ?? Number.NaN)) < 1e-9),
    );
    expect(near, `${utilities}`).toBe(true);
  });
});

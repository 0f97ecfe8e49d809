import { describe, expect, it } from 'vitest';
import { idealPoint } from '../../../src/analysis/idealPoint.ts';
import { nashPoint } from '../../../src/analysis/nashPoint.ts';
import { outcomeSpace } from '../../../src/analysis/outcomeSpace.ts';
import { utilityOf } from '../../../src/analysis/utilityOf.ts';
import { delegationIds, PUBLIC } from '../../../src/engine/index.ts';
import { domainScenario, inMicroPoints } from '../../../src/scenario/genius/domainScenario.ts';
import { type GeniusDomain, readGenius } from '../../../src/scenario/genius/readGenius.ts';
import { agreedTalks, talksTable } from '../../support/talks.ts';
import { referenceDomains } from './referenceDomains.ts';
import { smallDomain } from './smallDomain.ts';

const folder = process.env.GENIUS_DOMAINS;
const domains = folder === undefined ? [] : referenceDomains(folder);

function read(...files: Parameters<typeof readGenius>): GeniusDomain {
  const result = readGenius(...files);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.domain;
}

/** Plays an outcome of the domain to its verdict, and compares what it is worth with the domain's own tables. */
function expectWorth(domain: GeniusDomain, outcome: Readonly<Record<string, string>>): void {
  const scenario = domainScenario(domain, { id: 'domain', interventions: 3 });
  const { verdict } = agreedTalks(outcome, scenario).view(PUBLIC);
  expect(verdict?.outcome).toBe('signed');
  const worth = utilityOf(outcomeSpace(domain.space), outcome);
  const scale = 100_000_000 / domain.unitsOfOne;
  domain.space.delegations.forEach((id, place) => {
    const points = verdict?.sides[`P${place + 1}`]?.utility ?? Number.NaN;
    const units = worth[id] ?? Number.NaN;
    if (scale >= 1) expect(points).toBe(units * Math.floor(scale));
    else expect(Math.abs(points - units * scale)).toBeLessThanOrEqual(domain.issues.length / 2);
  });
}

describe('a GENIUS domain that is played', () => {
  const domain = read(smallDomain.domain, [smallDomain.buyer, smallDomain.seller]);

  it('is worth what its files say', () => {
    for (const I1 of ['V1', 'V2'])
      for (const I2 of ['V1', 'V2', 'V3']) expectWorth(domain, { I1, I2 });
  });

  it('gives each its reservation without an agreement', () => {
    const scenario = domainScenario(domain, { id: 'domain', interventions: 3 });
    const { verdict } = talksTable(scenario).adjourn().view(PUBLIC);
    const { P1, P2 } = verdict?.sides ?? {};
    expect(verdict?.outcome).toBe('nothing-to-sign');
    expect(P1?.utility).toBe(
      0.25 * domain.unitsOfOne * Math.floor(100_000_000 / domain.unitsOfOne),
    );
    expect(P2?.utility).toBe(0);
  });

  it.each(domains)('$id is worth what its files say', ({ domain: file, profiles }) => {
    const reference = read(file, profiles);
    const nash = nashPoint(outcomeSpace(reference.space)).outcome ?? {};
    const first = Object.fromEntries(reference.issues.map(({ id }) => [id, 'V1']));
    for (const outcome of [nash, first]) expectWorth(reference, outcome);
    const ideal = idealPoint(outcomeSpace(inMicroPoints(reference))).utilities;
    const ids = delegationIds(
      talksTable(domainScenario(reference, { id: 'domain', interventions: 3 })).state.setting,
    );
    expect(Object.keys(ideal ?? {})).toEqual(ids);
  });
});

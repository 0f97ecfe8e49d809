import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../src/cli/tournament/comparisonsOf.ts';
import { judgementOf } from '../../../src/cli/tournament/judgementOf.ts';
import type { Observation } from '../../../src/cli/tournament/observationsOf.ts';
import { standingsOf } from '../../../src/cli/tournament/standingsOf.ts';
import { truthOf } from '../../../src/cli/tournament/truthOf.ts';
import { smallSpace } from '../../support/talks.ts';

describe('a judgement', () => {
  const truth = truthOf(smallSpace);

  it('measures gains from the reservation to the best of all outcomes', () => {
    expect(truth.best).toEqual([100_000_000, 100_000_000]);
    const { gains } = judgementOf(truth, [65_000_000, 100_000_000]);
    expect(gains[0]).toBeCloseTo(0.5, 12);
    expect(gains[1]).toBe(1);
    expect(judgementOf(truth, truth.reservations).gains).toEqual([0, 0]);
    expect(judgementOf(truth, [20_000_000, 25_000_000]).gains[0]).toBeLessThan(0);
  });

  it('is 0 from the Nash point there, and 1 in welfare at the largest sum of gains', () => {
    const nash = truth.nash?.utilities ?? [];
    expect(judgementOf(truth, nash).distance).toBe(0);
    expect(judgementOf(truth, truth.reservations)).toMatchObject({ welfare: 0 });
    const most = (truth.mostGains ?? 0) + 55_000_000;
    expect(judgementOf(truth, [most - 30_000_000, 30_000_000]).welfare).toBeCloseTo(1, 12);
    // All of a range away on one side alone.
    expect(judgementOf(truth, [(nash[0] ?? 0) + 100_000_000, nash[1] ?? 0]).distance).toBe(1);
  });

  it('leaves out what is not there: nothing to gain, and no rational outcome', () => {
    const poor = truthOf({ ...smallSpace, reservations: { A: 100_000_000, B: 100_000_000 } });
    expect(judgementOf(poor, poor.reservations)).toEqual({
      gains: [null, null],
      distance: null,
      welfare: null,
    });
  });
});

const seen = (
  domain: number,
  agent: string,
  opponent: string,
  gain: number | null,
  seat = 0,
): Observation => ({
  ...{ domain, deadline: domain === 2 ? '20' : '12', seed: 0, seat, agent, opponent, gain },
  ...{ agreement: gain === 0 ? 0 : 1, distance: null, welfare: gain },
});

describe('a standing', () => {
  it('counts opponents alike, then domains alike', () => {
    const [standing] = standingsOf(
      ['a'],
      [
        ...[seen(0, 'a', 'a', 0.4), seen(0, 'a', 'b', 0), seen(0, 'a', 'b', 0.4)],
        ...[seen(1, 'a', 'a', null), seen(1, 'a', 'b', 1), seen(2, 'a', 'b', 0.5)],
      ],
    );
    expect(standing?.gain).toMatchObject({ clusters: 3 });
    expect(standing?.gain?.mean).toBeCloseTo((0.3 + 1 + 0.5) / 3, 12);
    expect(standing?.agreement?.mean).toBeCloseTo((0.75 + 1 + 1) / 3, 12);
    expect(standing?.distance).toBeNull();
    expect(standing?.selfPlayWelfare?.mean).toBeCloseTo(0.4, 12);
    expect(standing?.gainBy).toEqual({ '12': 0.65, '20': 0.5 });
    expect(standing?.gainAgainst.a).toBeCloseTo(0.4, 12);
    expect(standing?.gainAgainst.b).toBeCloseTo((0.2 + 1 + 0.5) / 3, 12);
  });
});

describe('comparisons', () => {
  it('pair games that differ in nothing but the agent, neighbours and the last with each baseline', () => {
    const observations = [0, 1].flatMap((domain) =>
      ['a', 'b', 'x'].flatMap((opponent) => [
        seen(domain, 'a', opponent, 0.1, 0),
        seen(domain, 'a', opponent, 0.9, 1),
        seen(domain, 'b', opponent, domain === 0 ? 0.3 : 0.5, 0),
        seen(domain, 'x', opponent, 0, 0),
      ]),
    );
    const compared = comparisonsOf(['a', 'b'], ['x', 'b'], observations);
    expect(compared.map(({ first, second }) => [first, second])).toEqual([
      ['b', 'a'],
      ['b', 'x'],
    ]);
    const [more, most] = compared;
    // Seat 1 of `a` has no pair.
    expect(more?.mean).toBeCloseTo(0.3, 12);
    expect(most?.mean).toBeCloseTo(0.4, 12);
    expect(more?.p).toBe(0.5);
    expect(more?.adjustedP).toBe(1);
  });
});

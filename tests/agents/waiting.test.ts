import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { biddingOf } from '../../src/agents/bidding.ts';
import { dealCurve } from '../../src/agents/dealCurve.ts';
import { type Foresight, type Horizon, horizonOf } from '../../src/agents/horizon.ts';
import { bestPolicy, demandUnder } from '../../src/agents/waiting.ts';
import { viewFor } from '../../src/engine/index.ts';
import { drawnTalks } from './drawnTalks.ts';
import { gameOf } from './gameOfAgents.ts';
import { momentsOf } from './momentsOf.ts';
import { outlookAt } from './outlookAt.ts';

const RESERVATION = 20;
/** What one gains the other loses: the two always share 130. */
const points = [100, 90, 80, 70, 60, 50, 40, 30].map((own) => ({ own, theirs: { B: 130 - own } }));
const fair = { own: 65, theirs: { B: 65 } };

/** Ten turns with somebody who is seen through: what it asks for and offers is certain. */
function horizonWith(conduct: Omit<Foresight, 'credence'>): Horizon {
  const reach = { best: 100, fair: 65, optimism: 0, blur: 0, floors: [30, 45, 65] } as const;
  return {
    reservation: RESERVATION,
    curve: { points, fair, best: { B: 100 } },
    reach: { B: reach },
    shares: Array.from({ length: 10 }, (_, turn) => turn / 10),
    foresights: [{ ...conduct, credence: 1 }],
  };
}

describe('the best way of giving way', () => {
  it('waits for one that is sure to concede, and ends with all that it concedes', () => {
    const asks = (turn: number) => 100 - 7 * turn;
    const { policy, worth } = bestPolicy(
      horizonWith({
        asked: (turn) => ({ B: asks(turn) }),
        offered: (turn) => Math.max(RESERVATION, 130 - asks(turn)),
      }),
    );
    // After its ninth step it asks for 37 only, and leaves 93 of the 130.
    expect(worth).toBeGreaterThanOrEqual(90);
    expect(demandUnder(policy, 0)).toBeGreaterThan(fair.own);
    expect(demandUnder(policy, 0.5)).toBeGreaterThan(fair.own);
  });

  it('is worth what one offers that stands still, so that this is taken', () => {
    const { worth } = bestPolicy(horizonWith({ asked: () => ({ B: 100 }), offered: () => 30 }));
    expect(worth).toBe(30);
  });

  it('gives way to one that stands still as far as it must, and no further', () => {
    const { worth } = bestPolicy(
      horizonWith({ asked: () => ({ B: 75 }), offered: () => RESERVATION }),
    );
    expect(worth).toBe(50);
  });

  it('is worth the reservation where nothing can be had', () => {
    const { worth } = bestPolicy(
      horizonWith({ asked: () => ({ B: 131 }), offered: () => RESERVATION }),
    );
    expect(worth).toBe(RESERVATION);
  });

  it('goes from what it asks for now to what it asks for at the end, and never back', () => {
    const part = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(part, part, fc.constantFrom(2, 4, 8, 16), (one, other, halves) => {
        const policy = { from: 80, to: 50, halves };
        expect([demandUnder(policy, 0), demandUnder(policy, 1)]).toEqual([80, 50]);
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(demandUnder(policy, late)).toBeLessThanOrEqual(demandUnder(policy, early));
      }),
    );
  });
});

describe('what a strategist foresees', () => {
  it.each([
    [1, 'novice'],
    [3, 'random'],
    [4, 'reciprocal'],
    [6, 'positional'],
  ] as const)(
    'is worth its reservation at least, and never more than the most it hopes for: talks %i with a %s',
    (number, other) => {
      let worths = 0;
      const game = gameOf(drawnTalks(number, 6), '6', 3, ['strategist', other]);
      for (const { before } of momentsOf(game)) {
        const view = viewFor(before, 'P1');
        if (view.stage !== 'exchange') continue;
        const outlook = outlookAt(view, 'strategist');
        const curve = dealCurve(outlook, biddingOf('strategist').ceiling(outlook));
        if (curve === null) continue;
        const horizon = horizonOf(outlook, curve);
        const credences = horizon.foresights.reduce((sum, { credence }) => sum + credence, 0);
        expect(credences).toBeCloseTo(1, 10);
        const { worth } = bestPolicy(horizon);
        // A unit for what a long sum of parts leaves out.
        expect(worth).toBeGreaterThanOrEqual(outlook.sight.own.reservation - 1);
        expect(worth).toBeLessThanOrEqual((curve.points[0]?.own ?? Number.NaN) + 1);
        expect(outlook.course.leastAccepted).toBeGreaterThanOrEqual(outlook.sight.own.reservation);
        worths += 1;
      }
      expect(worths).toBeGreaterThan(6);
    },
  );
});

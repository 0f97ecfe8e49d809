import { describe, expect, it } from 'vitest';
import { BASELINES, type Baseline, baselineMind } from '../../src/agents/baselines/baselines.ts';
import { bestOutcomes } from '../../src/agents/baselines/bestOutcomes.ts';
import { leastWorthAbove } from '../../src/agents/baselines/leastWorthAbove.ts';
import { distinct } from '../../src/agents/baselines/micro.ts';
import { nashPoint } from '../../src/analysis/nashPoint.ts';
import { type OutcomeSpaceInput, outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { utilityOf } from '../../src/analysis/utilityOf.ts';
import { type Clauses, keyedDraw, stageOf } from '../../src/engine/index.ts';
import { generatedSpace } from '../../src/scenario/domain/generatedSpace.ts';
import { playOut } from '../../src/session/playOut.ts';
import { small, threeSided } from '../support/smallTable.ts';
import { talksTable } from '../support/talks.ts';
import { talksOf } from './talksOf.ts';

/** Small ones, with and without linkages, two and three delegations among them. */
const spaces = [0, 1, 2, 3, 4, 5].map((number) => generatedSpace(number).space);

const worthTo = (space: OutcomeSpaceInput, id: string, clauses: Clauses): number =>
  utilityOf(outcomeSpace(space), clauses)[id] ?? Number.NaN;

function everyOutcome({ norms }: OutcomeSpaceInput): readonly Clauses[] {
  return norms.reduce<readonly Clauses[]>(
    (outcomes, { id, wordings }) =>
      outcomes.flatMap((outcome) => wordings.map((wording) => ({ ...outcome, [id]: wording }))),
    [{}],
  );
}

const ownOnly = (space: OutcomeSpaceInput, id: string) =>
  outcomeSpace({ ...space, delegations: [id] });

describe('the searches of the baselines', () => {
  it.each(spaces.map((space, number) => ({ number, space })))(
    'find what a look at every outcome finds, in space $number',
    ({ space }) => {
      for (const id of space.delegations) {
        const own = ownOnly(space, id);
        const worths = everyOutcome(space).map((each) => worthTo(space, id, each));
        const falling = worths.toSorted((a, b) => b - a);
        const best = bestOutcomes(own, 25);
        expect(best.map(({ worth }) => worth)).toEqual(falling.slice(0, 25));
        expect(distinct(best.map(({ clauses }) => clauses))).toBe(best.length);
        expect(bestOutcomes(own, 7)).toEqual(best.slice(0, 7));
        for (const { clauses, worth } of best) expect(worthTo(space, id, clauses)).toBe(worth);
        const [most = 0] = falling;
        for (const floor of [most + 1, most, most * 0.8, most * 0.5, (falling.at(-1) ?? 0) - 1]) {
          const found = leastWorthAbove(own, floor);
          const least = Math.min(...worths.filter((worth) => worth >= floor));
          expect(found === null ? Infinity : worthTo(space, id, found)).toBe(least);
        }
      }
    },
  );
});

describe('a time-dependent baseline', () => {
  const given = { boulware: (t: number) => t ** 5, linear: (t: number) => t, conceder: Math.sqrt };

  it.each(['boulware', 'linear', 'conceder'] as const)(
    '%s never offers less than it asks for, and concedes without a step back',
    (word) => {
      for (const space of spaces) {
        const interventions = 9;
        // Against Nash it goes on until it is satisfied, against MiCRO to the end.
        for (const other of ['micro', 'nash', word] as const) {
          const { offers } = talksOf(space, interventions, [word, other, other]);
          const [id = ''] = space.delegations;
          const most = bestOutcomes(ownOnly(space, id), 1)[0]?.worth ?? 0;
          const least = space.reservations[id] ?? 0;
          const own = offers.filter(({ by }) => by === id);
          expect(own.length).toBeGreaterThan(0);
          let last = Infinity;
          for (const { place, clauses } of own) {
            const asked = least + (most - least) * (1 - given[word](place / interventions));
            const worth = worthTo(space, id, clauses);
            expect(worth).toBeGreaterThanOrEqual(Math.round(asked));
            expect(worth).toBeLessThanOrEqual(last);
            last = worth;
          }
        }
      }
    },
  );

  it('opens with its best, and gives way early or late as it is called', () => {
    const { space } = generatedSpace(9);
    const second = (word: Baseline) => {
      const { offers } = talksOf(space, 10, [word, 'micro']);
      const own = offers
        .filter(({ by }) => by === 'P1')
        .map(({ clauses }) => worthTo(space, 'P1', clauses));
      expect(own[0]).toBe(bestOutcomes(ownOnly(space, 'P1'), 1)[0]?.worth);
      return own[1] ?? Number.NaN;
    };
    const [boulware, linear, conceder] = [second('boulware'), second('linear'), second('conceder')];
    expect(boulware).toBeGreaterThan(linear);
    expect(linear).toBeGreaterThan(conceder);
  });
});

describe('MiCRO', () => {
  it('never has tabled more different offers than one more than the least of the others', () => {
    for (const space of spaces) {
      for (const other of ['micro', 'random', 'nash', 'linear'] as const) {
        const { offers } = talksOf(space, 12, ['micro', other, other]);
        offers.forEach((_, last) => {
          const counts = space.delegations.map((id) =>
            distinct(
              offers.slice(0, last + 1).flatMap(({ by, clauses }) => (by === id ? [clauses] : [])),
            ),
          );
          const [own = 0, ...others] = counts;
          expect(own).toBeLessThanOrEqual(Math.min(...others) + 1);
        });
      }
    }
  });

  it('goes down its own outcomes in the order of their worth, and never below its reservation', () => {
    for (const space of spaces) {
      const { offers } = talksOf(space, 12, ['micro', 'micro', 'micro']);
      for (const id of space.delegations) {
        const own = offers.filter(({ by }) => by === id).map(({ clauses }) => clauses);
        const fresh = own.filter(
          (each, at) => distinct(own.slice(0, at + 1)) > distinct(own.slice(0, at)) && each,
        );
        const ladder = bestOutcomes(ownOnly(space, id), fresh.length);
        expect(fresh.map((each) => worthTo(space, id, each))).toEqual(
          ladder.map(({ worth }) => worth),
        );
        for (const { worth } of ladder)
          expect(worth).toBeGreaterThanOrEqual(space.reservations[id] ?? 0);
      }
    }
  });

  it('meets another in a balanced domain where the worse rank of the two is best', () => {
    const wordings = ['V1', 'V2', 'V3', 'V4', 'V5'];
    const worth = (order: readonly number[]) =>
      Object.fromEntries(wordings.map((wording, at) => [wording, (order[at] ?? 0) * 1_000_000]));
    const space: OutcomeSpaceInput = {
      norms: [
        { id: 'I1', wordings, silence: false },
        { id: 'I2', wordings, silence: false },
      ],
      delegations: ['P1', 'P2'],
      values: {
        P1: { I1: worth([0, 7, 14, 20, 25]), I2: worth([0, 1.1, 2.3, 3.1, 4]) },
        P2: { I1: worth([4, 3.1, 2.3, 1.1, 0]), I2: worth([25, 20, 14, 7, 0]) },
      },
      linkages: [],
      reservations: { P1: 0, P2: 0 },
    };
    const ranks = space.delegations.map((id) =>
      bestOutcomes(ownOnly(space, id), 25).map(({ clauses }) => JSON.stringify(clauses)),
    );
    const worst = (clauses: Clauses) =>
      Math.max(...ranks.map((rank) => rank.indexOf(JSON.stringify(clauses))));
    const best = Math.min(...everyOutcome(space).map(worst));
    for (const seed of [1, 2, 3, 4]) {
      const { verdict } = talksOf(space, 25, ['micro', 'micro'], seed);
      expect(verdict.outcome).toBe('signed');
      expect(worst(Object.fromEntries(Object.entries(verdict.clauses).toSorted()))).toBe(best);
    }
  });
});

describe('the other baselines', () => {
  it('random tables nothing below its reservation', () => {
    for (const space of spaces) {
      const { offers } = talksOf(space, 10, ['random', 'micro', 'random']);
      for (const { by, clauses } of offers)
        expect(worthTo(space, by, clauses)).toBeGreaterThanOrEqual(space.reservations[by] ?? 0);
    }
  });

  it('the one that knows the Nash point reaches it with its like', () => {
    for (const space of spaces) {
      const { verdict } = talksOf(space, 3, ['nash', 'nash', 'nash']);
      const point = nashPoint(outcomeSpace(space)).outcome ?? {};
      expect(verdict.outcome).toBe('signed');
      for (const id of space.delegations)
        expect(verdict.sides[id]?.utility).toBe(worthTo(space, id, point));
    }
  });

  it('all sign only what is worth their reservation, and never break a rule', () => {
    for (const space of spaces) {
      for (const first of BASELINES) {
        for (const other of BASELINES) {
          const { verdict, faults } = talksOf(space, 5, [first, other, other]);
          expect(faults).toEqual([]);
          for (const { utility, reservation } of Object.values(verdict.sides))
            expect(utility).toBeGreaterThanOrEqual(reservation);
        }
      }
    }
  });

  it.each(BASELINES)('%s does not sign what is worth less than its reservation', (word) => {
    // Worth nothing at all to A, and 100 points to B.
    const table = talksTable().agree('A', { I1: 'V1', I2: 'V1', I3: 'V1' });
    const form = (id: string) => {
      const decision = baselineMind(word, null)(table.view(id), keyedDraw(1));
      return decision.kind === 'act' && decision.command.kind === 'sign' && decision.command.form;
    };
    expect([form('A'), form('B')]).toEqual(['none', 'sign']);
  });

  it.each(BASELINES)('%s comes through the whole of a scenario with events and nights', (word) => {
    for (const [scenario, cut] of [[small, '10'] as const, [threeSided, 'short'] as const]) {
      const players = Object.fromEntries(scenario.delegations.map(({ id }) => [id, word]));
      const mindOf = () => baselineMind(word, null);
      const { faults, state } = playOut({ scenario, cut, seed: 5, players, mindOf });
      expect([faults, stageOf(state.procedure)]).toEqual([[], 'verdict']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { agentNamed } from '../../src/agents/agent.ts';
import { baselineMind, isBaseline } from '../../src/agents/baselines/baselines.ts';
import { decide } from '../../src/agents/decide.ts';
import { valueEstimate } from '../../src/agents/valueEstimate.ts';
import { outcomeSpace } from '../../src/analysis/outcomeSpace.ts';
import { utilityOf } from '../../src/analysis/utilityOf.ts';
import { type Clauses, keyedDraw, type View, viewFor } from '../../src/engine/index.ts';
import { generatedSpace } from '../../src/scenario/domain/generatedSpace.ts';
import { spaceScenario } from '../../src/scenario/domain/spaceScenario.ts';
import type { Mind } from '../../src/session/Mind.ts';
import { playOut } from '../../src/session/playOut.ts';
import { smallSpace, talksTable } from '../support/talks.ts';
import { drawnTalks } from './drawnTalks.ts';
import { momentsOf } from './momentsOf.ts';
import { rankCorrelation } from './rankCorrelation.ts';

const TURNS = 12;
/** The first generated spaces with two delegations in which more than a few offers are made. */
const NUMBERS = [2, 3, 5, 6, 7, 8, 9, 10, 11, 12];
const SAMPLE = 200;

function mindCalled(name: string): Mind {
  if (isBaseline(name)) return baselineMind(name, null);
  const agent = agentNamed(name);
  if (agent === null) throw new Error(`nobody is called ${name}`);
  return (view, random) => decide(view, random, agent);
}

/** What P1 sees after each offer of a time-dependent P2, from none on. */
function viewsOf(number: number, other: string): readonly View[] {
  const scenario = drawnTalks(number, TURNS);
  const players = { P1: 'positional', P2: other };
  const game = playOut({ scenario, cut: String(TURNS), seed: 1, players, mindOf: mindCalled });
  const views: View[] = [];
  for (const { before } of momentsOf(game)) {
    const view = viewFor(before, 'P1');
    const offered = view.offers.filter(({ by }) => by === 'P2').length;
    if (view.stage === 'exchange' && offered === views.length) views.push(view);
  }
  return views;
}

/** How well the estimate orders outcomes for P2, over a sample drawn from the space. */
function accuracy(number: number, view: View): number {
  const { space } = generatedSpace(number);
  const draw = keyedDraw(number);
  const sample = Array.from(
    { length: SAMPLE },
    (_, each): Clauses =>
      Object.fromEntries(
        space.norms.map(({ id, wordings }) => [
          id,
          wordings[draw(`${each}/${id}`, wordings.length)] ?? '',
        ]),
      ),
  );
  const known = outcomeSpace(space);
  const estimate = valueEstimate(view, 'P2');
  return rankCorrelation(
    sample.map((clauses) => utilityOf(known, clauses).P2 ?? Number.NaN),
    sample.map((clauses) =>
      Object.entries(clauses).reduce(
        (sum, [norm, wording]) => sum + (estimate[norm]?.[wording] ?? Number.NaN),
        0,
      ),
    ),
  );
}

const meanOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe.each(['boulware', 'linear'])('an estimate of what a %s wants', (other) => {
  const courses = NUMBERS.map((number) => {
    const views = viewsOf(number, other);
    return views.map((view) => accuracy(number, view));
  });

  it('orders the texts of every space much as they are worth, from the first offer on', () => {
    for (const [, ...offered] of courses) {
      expect(offered.length).toBeGreaterThan(0);
      expect(Math.min(...offered)).toBeGreaterThan(0.4);
    }
  });

  it('grows better with the offers that are made, and is nowhere much worse for them', () => {
    const firsts = courses.map(([, first = Number.NaN]) => first);
    const lasts = courses.map((course) => course.at(-1) ?? Number.NaN);
    expect(meanOf(lasts)).toBeGreaterThan(meanOf(firsts) + 0.03);
    lasts.forEach((last, at) => {
      expect(last).toBeGreaterThan((firsts[at] ?? Number.NaN) - 0.08);
    });
    expect(meanOf(lasts)).toBeGreaterThan(0.7);
  });
});

describe('an estimate', () => {
  const offers = [
    { I1: 'V1', I2: 'V1', I3: 'V1' },
    { I1: 'V2', I2: 'V1', I3: 'V1' },
  ];
  const seen = (values: typeof smallSpace.values) => {
    const space = { ...smallSpace, values };
    const table = talksTable(spaceScenario(space, { id: 'talks', interventions: 4 }));
    for (const clauses of offers) {
      table.submit('B', { kind: 'tableOffer', clauses });
      const refusal = { offer: table.offer('B'), norm: 'I1', word: 'premature' } as const;
      table.submit('A', { kind: 'rejectOffer', ...refusal });
    }
    return valueEstimate(table.view('A'), 'B');
  };

  it('hangs on what is offered, not on what the other wants', () => {
    const { A = {}, B = {} } = smallSpace.values;
    expect(seen({ A, B: A })).toEqual(seen({ A, B }));
  });

  it('takes what was offered to be worth most', () => {
    const estimate = seen(smallSpace.values);
    for (const norm of ['I2', 'I3']) {
      const { V1 = Number.NaN, ...others } = estimate[norm] ?? {};
      for (const worth of Object.values(others)) expect(V1).toBeGreaterThan(worth);
    }
  });
});

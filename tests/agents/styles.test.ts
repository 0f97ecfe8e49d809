import { describe, expect, it } from 'vitest';
import { aspirationAt } from '../../src/agents/aspiration.ts';
import { codeWordFor } from '../../src/agents/codeWord.ts';
import { LEVELS } from '../../src/agents/level.ts';
import { logrollerBidding } from '../../src/agents/logrollerBidding.ts';
import { judgedReactions } from '../../src/agents/reaction.ts';
import { temperamentOf } from '../../src/agents/temperament.ts';
import { utilityOf } from '../../src/analysis/utilityOf.ts';
import { fileOf, type Scenario, type Stage, type View, viewFor } from '../../src/engine/index.ts';
import { threeNorms, washington } from '../support/fixtures.ts';
import { drawnTalks } from './drawnTalks.ts';
import { gameOf } from './gameOfAgents.ts';
import { momentsOf } from './momentsOf.ts';
import { outlookAt, sightAt } from './outlookAt.ts';

interface Played {
  readonly scenario: Scenario;
  readonly cut: string;
  readonly seed: number;
  readonly names: readonly string[];
}

/** What a delegation sees in a game, at every moment of a stage. */
function viewsOf({ scenario, cut, seed, names }: Played, id: string, stage: Stage): View[] {
  return [...momentsOf(gameOf(scenario, cut, seed, names))].flatMap(({ before }) => {
    const view = viewFor(before, id);
    return view.stage === stage && view.own !== null ? [view] : [];
  });
}

const norms = (seed: number, names: readonly string[]): Played => {
  return { scenario: threeNorms().scenario, cut: '10', seed, names };
};
const talks = (number: number, names: readonly string[]): Played => {
  return { scenario: drawnTalks(number, 6), cut: '6', seed: 1, names };
};

describe.each(LEVELS)('a hardliner among those of level %s', (level) => {
  const { patience } = temperamentOf('hardliner');

  it('asks for no less than an even-tempered one at the same hour', () => {
    const bounds = { level, reservation: 20_000_000, ceiling: 90_000_000, othersConcede: true };
    for (let share = 0; share <= 1; share += 0.05) {
      const even = aspirationAt({ ...bounds, share, patience: 1 });
      const hard = aspirationAt({ ...bounds, share, patience });
      expect(hard).toBeGreaterThanOrEqual(even);
      if (share > 0.3 && share < 0.9) expect(hard).toBeGreaterThan(even);
    }
  });

  it('does so whatever it sees, in a scenario and in talks', () => {
    const views = [
      ...viewsOf(norms(3, [level, 'positional']), 'us', 'exchange'),
      ...viewsOf(talks(6, [level, 'positional']), 'P1', 'exchange'),
    ];
    expect(views.length).toBeGreaterThan(6);
    for (const view of views) {
      const [hard, even] = [`${level}/hardliner`, level].map((name) => outlookAt(view, name));
      expect(hard?.aspiration).toBeGreaterThanOrEqual(even?.aspiration ?? Number.NaN);
    }
  });
});

describe('the words of a style', () => {
  it.each([
    ['hardliner', 1],
    ['bridge-builder', -1],
    ['legalist', 0],
    ['opportunist', 0],
    ['cautious', 0],
  ] as const)(
    'of a %s are shifted by %i from what the gap alone would be called',
    (style, shift) => {
      const shifted = new Set<boolean>();
      for (const seed of [1, 2, 3]) {
        const names = [`logroller/${style}`, 'positional'];
        const { log } = gameOf(washington().scenario, '20', seed, names);
        for (const { seat, command, because } of log.entries) {
          if (command.kind !== 'rejectOffer' && command.kind !== 'bracketOffer') continue;
          if (seat !== 'us' || because?.reason !== 'below-aspiration') continue;
          const gap = Number(because.gap);
          expect(command.word).toBe(codeWordFor(gap, shift) ?? 'a-word-apart');
          shifted.add(command.word !== codeWordFor(gap, 0));
        }
      }
      expect(shifted.has(true)).toBe(shift !== 0);
    },
  );
});

/** The reading, in permille, from which on a style would name a government; 1001 if at none. */
function namesFrom(view: View, name: string): number {
  const { incident } = view;
  if (incident === null) return Number.NaN;
  const sight = sightAt(view, name);
  const file = fileOf(view.setting, incident.event);
  const naming = (file.reactions[sight.own.id] ?? []).filter((each) => each.names);
  for (let permille = 0; permille <= 1000; permille += 10) {
    const reading = incident.reading.map((_, place) => [permille, 1000 - permille][place] ?? 0);
    const [best] = judgedReactions(sight, { ...incident, reading });
    if (naming.some(({ id }) => id === best?.id)) return permille;
  }
  return 1001;
}

describe('naming a government', () => {
  const breaches = [1, 2, 3, 4].map((seed) =>
    viewsOf(norms(seed, ['logroller']), 'china', 'reactions').slice(0, 1),
  );
  const theft = viewsOf(
    { scenario: washington().scenario, cut: '60', seed: 4, names: ['logroller'] },
    'us',
    'reactions',
  );
  const views = [...breaches.flat(), ...theft.filter((view) => view.incident?.event === 'opm')];

  it.each(['positional', 'logroller', 'strategist'])(
    'is done by an opportunist on less belief than by an even temper, and by a cautious one on more: %s',
    (level) => {
      const thresholds = views.map((view) =>
        [`${level}/opportunist`, level, `${level}/cautious`].map((name) => namesFrom(view, name)),
      );
      expect(thresholds.length).toBeGreaterThan(4);
      let named = 0;
      for (const [opportunist = 0, even = 0, cautious = 0] of thresholds) {
        if (opportunist > 1000) continue;
        named += 1;
        expect(opportunist).toBeLessThan(even);
        if (even <= 1000) expect(even).toBeLessThan(cautious);
      }
      expect(named).toBeGreaterThan(2);
    },
  );
});

describe('how many clauses one takes up at once before the last round', () => {
  /** The largest package that a style tables of its plan, over some games. */
  function largest(name: string): number {
    let most = 0;
    for (const seed of [1, 2]) {
      const { state } = gameOf(washington().scenario, '20', seed, [name, 'positional']);
      const last = state.setting.cut.rounds.length - 1;
      for (const { by, round, clauses } of state.table.offers)
        if (by === 'us' && round < last) most = Math.max(most, Object.keys(clauses).length);
    }
    return most;
  }

  it.each(['positional', 'reciprocal', 'logroller', 'strategist'])(
    'is one for a cautious, two for a legalist, and more for any other %s',
    (level) => {
      expect(largest(`${level}/cautious`)).toBe(1);
      expect(largest(`${level}/legalist`)).toBe(2);
      expect(largest(level)).toBeGreaterThan(2);
    },
  );
});

describe('a bridge-builder that trades', () => {
  it('works towards a text in which the one who gains least gains more', () => {
    const views = [2, 6, 8].flatMap((number) =>
      viewsOf(talks(number, ['logroller', 'positional']), 'P1', 'exchange'),
    );
    const leastGain = (view: View, name: string, aspiration: number): number => {
      const outlook = outlookAt(view, name);
      const { clauses } = logrollerBidding.plan(outlook, aspiration);
      const worth = utilityOf(outlook.space, clauses);
      const gains = outlook.space.delegations.map(
        (id, place) => (worth[id] ?? 0) - (outlook.space.reservations[place] ?? 0),
      );
      return Math.min(...gains);
    };
    let larger = 0;
    for (const view of views) {
      const { aspiration } = outlookAt(view, 'logroller');
      const [bridging, even] = ['logroller/bridge-builder', 'logroller'].map((name) =>
        leastGain(view, name, aspiration),
      );
      expect(bridging).toBeGreaterThanOrEqual(even ?? Number.NaN);
      if ((bridging ?? 0) > (even ?? 0)) larger += 1;
    }
    expect(larger).toBeGreaterThan(3);
  });
});

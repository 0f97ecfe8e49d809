import { describe, expect, it } from 'vitest';
import { scheduleOf } from '../../../src/cli/tournament/schedule.ts';

const field = { domain: 0, deadlines: ['12', '20'], seeds: 2 };
const agents = ['novice', 'micro', 'linear'];

describe.each([
  ['two', ['P1', 'P2']],
  ['three', ['P1', 'P2', 'P3']],
] as const)('the schedule of %s delegations', (_, delegations) => {
  const games = scheduleOf({ ...field, agents, delegations });

  it('has everybody alone in every seat against everybody, itself among them, once', () => {
    const met = games.flatMap(({ deadline, seed, alone }) =>
      alone.map(({ agent, opponent, seat }) => [deadline, seed, agent, opponent, seat].join(' ')),
    );
    const wanted = field.deadlines.flatMap((deadline) =>
      [0, 1].flatMap((seed) =>
        agents.flatMap((agent) =>
          agents.flatMap((opponent) =>
            delegations.map((_, seat) => [deadline, seed, agent, opponent, seat].join(' ')),
          ),
        ),
      ),
    );
    expect(met.toSorted()).toEqual(wanted.toSorted());
  });

  it('seats whom it says it seats, and plays no game twice', () => {
    for (const { seats, alone } of games)
      for (const { seat, agent, opponent } of alone)
        expect(seats).toEqual(delegations.map((_, at) => (at === seat ? agent : opponent)));
    const names = games.map(({ deadline, seed, seats }) => [deadline, seed, ...seats].join(' '));
    expect(new Set(names).size).toBe(names.length);
  });
});

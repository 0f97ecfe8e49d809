import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  apply,
  deal,
  delegationIds,
  entry,
  hashOf,
  type LogEntry,
  othersOf,
  PUBLIC,
  refusalFor,
  replay,
  type Scenario,
  type Seat,
  type State,
  settingOf,
  stageOf,
  TABLE,
  viewFor,
} from '../../src/engine/index.ts';
import { logOf } from '../support/CheckedTable.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';
import { withSide } from '../support/otherSecrets.ts';
import { drawsFrom, pick } from '../support/randomCommands.ts';
import { randomGame } from '../support/randomGame.ts';
import { strayCommand } from '../support/strayCommands.ts';
import { frozen } from '../support/tableInvariants.ts';

// `GAMES=1000 npx vitest run tests/engine/randomGames.test.ts` plays so many games in all.
const GAMES = Number(process.env.GAMES ?? 100);
const cuts: readonly (readonly [string, Scenario, string])[] = [
  ['two delegations', threeNorms().scenario, '10'],
  ['three delegations', threeDelegations().scenario, 'short'],
  ['Washington in 20 minutes', washington().scenario, '20'],
  ['Washington in 60 minutes', washington().scenario, '60'],
];
const seeds = Array.from({ length: Math.ceil(GAMES / cuts.length) }, (_, seed) => seed);
const fewer = seeds.slice(0, Math.ceil(seeds.length / 3));
const patience = { timeout: 60_000 + GAMES * 1000 };

describe.each(cuts)('random games of %s', (_, scenario, cut) => {
  it('[P11] end, and replay from their logs to the same hash', patience, () => {
    for (const seed of seeds) {
      const { state, entries } = randomGame(scenario, cut, seed);
      expect(state.table.closing?.outcome).not.toBe('pending');
      const replayed = replay(scenario, JSON.parse(JSON.stringify(logOf(state, entries))));
      expect(replayed.ok && hashOf(replayed.state)).toBe(hashOf(state));
    }
  });

  it('[P8] refuse stray commands in every phase with a code, and change nothing', patience, () => {
    const stages = new Set<string>();
    for (const seed of fewer) {
      const below = drawsFrom(seed + 500_000);
      randomGame(scenario, cut, seed, (state) => {
        frozen(state); // so that whatever edits it in place throws
        const seats = [...delegationIds(state.setting), TABLE, PUBLIC, 'nobody'];
        const seat = pick(seats, below);
        const command = strayCommand(state, below);
        const refusal = refusalFor(viewFor(state, seat), command);
        if (refusal === null) expect(() => apply(state, seat, command)).not.toThrow();
        else expect(refusal.code).toMatch(/^[a-z-]+$/);
        stages.add(stageOf(state.procedure));
      });
    }
    expect([...stages].sort()).toEqual(expect.arrayContaining(['exchange', 'night', 'signatures']));
  });

  it('[K2] show nobody another cable', patience, () => {
    const { scenario: twinned, twins } = withTwins(scenario);
    for (const seed of fewer) {
      const { entries } = randomGame(twinned, cut, seed);
      const dealt = deal(settingOf(twinned, cut), seed);
      const id = pick(delegationIds(dealt.setting), drawsFrom(seed));
      const cable = entry(twins, `${id} ${entry(dealt.table.delegations, id).cable}`);
      expect(firstLeak(dealt, withSide(dealt, id, { cable }), id, entries)).toBeNull();
    }
  });
});

/**
 * Plays the same commands in two games that differ in one delegation's cable: the first command after
 * which somebody else sees a difference, or null. Where a command is not legal in both, or the
 * verdict has opened the cables, there is nothing more to compare.
 */
function firstLeak(
  one: State,
  other: State,
  id: string,
  entries: readonly LogEntry[],
): string | null {
  const seats = [...othersOf(one.setting, id), PUBLIC, TABLE];
  let states = [one, other] as const;
  for (const { seat, command } of entries) {
    if (refusalFor(viewFor(states[1], seat), command) !== null) return null;
    states = [apply(states[0], seat, command), apply(states[1], seat, command)];
    if (stageOf(states[0].procedure) === 'verdict') return null;
    for (const each of seats) {
      const [seen, alsoSeen] = states.map((state) => latestView(state, each));
      if (!isDeepStrictEqual(seen, alsoSeen))
        return `${each} after ${seat}'s ${JSON.stringify(command)}`;
    }
  }
  return null;
}

/** A seat's view; of its record only what the last command added. */
function latestView(state: State, seat: Seat): unknown {
  const { record, ...view } = viewFor(state, seat);
  return { ...view, record: record.filter(({ step }) => step === state.step) };
}

/**
 * The scenario with a twin for each cable: other values, the same expected rungs. First positions are
 * measured from the expected rung, and trust shows whether they are softer (PLAY.md section 4), so
 * what home expects is not quite a secret.
 */
function withTwins(scenario: Scenario): {
  readonly scenario: Scenario;
  readonly twins: Readonly<Record<string, string>>;
} {
  const twins: Record<string, string> = {};
  const delegations = scenario.delegations.map((delegation) => {
    const { cables } = delegation;
    const more = cables.map((cable, index) => {
      const values = (cables[(index + 1) % cables.length] ?? cable).values;
      twins[`${delegation.id} ${cable.id}`] = `${cable.id} twin`;
      twins[`${delegation.id} ${cable.id} twin`] = cable.id;
      return { ...cable, id: `${cable.id} twin`, values };
    });
    return { ...delegation, cables: [...cables, ...more] };
  });
  return { scenario: { ...scenario, delegations }, twins };
}

import { describe, expect, it } from 'vitest';
import type { Fork } from '../../src/analysis/forkSearch.ts';
import { hashOf, type Log, replay, type Scenario, viewFor } from '../../src/engine/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { continueFrom } from '../../src/session/continueFrom.ts';
import { playOut } from '../../src/session/playOut.ts';
import { threeDelegations, threeNorms } from '../support/fixtures.ts';

const minds = allMinds();
const onward = continueFrom({ minds, standIn: 'logroller' });

function aGame(scenario: Scenario, agents: readonly string[]) {
  const players = Object.fromEntries(
    scenario.delegations.map(({ id }, index) => [id, agents[index] ?? '']),
  );
  const mindOf = (agent: string) =>
    minds[agent] ?? (() => ({ kind: 'pass', because: {} }) as const);
  return playOut({ scenario, cut: scenario.cuts[0]?.id ?? '', seed: 3, players, mindOf });
}

/** The log as far as this many entries, to be played on from there. */
function upTo(scenario: Scenario, log: Log, entries: number): Fork {
  const part = { header: log.header, entries: log.entries.slice(0, entries) };
  const replayed = replay(scenario, part);
  if (!replayed.ok) throw new Error(replayed.fault.code);
  return { log: part, state: replayed.state };
}

describe.each([
  ['two delegations', threeNorms, ['novice', 'logroller']],
  ['three delegations', threeDelegations, ['positional', 'novice', 'logroller']],
] as const)('a game of %s that is played on', (_, fixture, agents) => {
  const { scenario } = fixture();
  const { log, state } = aGame(scenario, agents);

  it('by the same agents ends as it ended, from wherever it is taken up', () => {
    for (let entries = 1; entries < log.entries.length; entries += 9)
      expect(hashOf(onward(upTo(scenario, log, entries)))).toBe(hashOf(state));
  });

  it('has the stand-in on the chair of a person, and of an agent that is not known here', () => {
    const [first = ''] = Object.keys(log.header.players);
    const seated = (player: Log['header']['players'][string]) => {
      const players = { ...log.header.players, [first]: player };
      return upTo(scenario, { ...log, header: { ...log.header, players } }, 5);
    };
    const byStandIn = hashOf(onward(seated({ kind: 'agent', level: 'logroller' })));
    expect(hashOf(onward(seated({ kind: 'person' })))).toBe(byStandIn);
    expect(hashOf(onward(seated({ kind: 'agent', level: 'unheard-of' })))).toBe(byStandIn);
    expect(viewFor(onward(seated({ kind: 'person' })), first).verdict).not.toBeNull();
  });
});

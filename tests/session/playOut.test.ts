import { describe, expect, it } from 'vitest';
import { delegationIds, hashOf, replay, settingOf, stageOf } from '../../src/engine/index.ts';
import { playOut } from '../../src/session/playOut.ts';
import { threeDelegations, threeNorms, washington } from '../support/fixtures.ts';
import { randomMind } from './randomMind.ts';

const fixtures = { threeNorms, threeDelegations, washington };

describe.each(Object.entries(fixtures))('games of agents at %s', (_, fixture) => {
  const { scenario } = fixture();
  const cut = scenario.cuts[0]?.id ?? '';
  const ids = delegationIds(settingOf(scenario, cut));
  const players = Object.fromEntries(ids.map((id) => [id, 'random']));

  it('all end, and replay to the same state', { timeout: 30_000 }, () => {
    const stages = new Set<string>();
    for (let seed = 0; seed < 12; seed += 1) {
      const { log, state, faults } = playOut({
        scenario,
        cut,
        seed,
        players,
        mindOf: () => randomMind,
      });
      expect(faults).toEqual([]);
      expect(log.entries.every(({ atMs }) => atMs === 0)).toBe(true);
      const replayed = replay(scenario, log);
      expect(replayed.ok && hashOf(replayed.state)).toBe(hashOf(state));
      stages.add(stageOf(state.procedure));
    }
    expect([...stages]).toEqual(['verdict']);
  });
});

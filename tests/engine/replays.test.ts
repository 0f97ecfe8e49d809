// `REPLAYS=write npx vitest run tests/engine/replays.test.ts` plays the logs of tests/replays anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  hashOf,
  replay,
  type Scenario,
  scenarioHash,
  stageOf,
  withEnd,
} from '../../src/engine/index.ts';
import { parseLog } from '../../src/protocol/index.ts';
import { logOf } from '../support/CheckedTable.ts';
import { randomGame } from '../support/randomGame.ts';
import { small, threeSided } from '../support/smallTable.ts';

const folder = 'tests/replays';
const scenarios: readonly Scenario[] = [small, threeSided];

/** A game that was played once: scenario, cut, seed. */
const games: readonly (readonly [Scenario, string, number])[] = [
  [small, '10', 24],
  [threeSided, 'short', 11],
];

if (process.env.REPLAYS === 'write') {
  mkdirSync(folder, { recursive: true });
  for (const [scenario, cut, seed] of games) {
    const { state, entries } = randomGame(scenario, cut, seed);
    const log = withEnd(logOf(state, entries), state);
    const file = join(folder, `${scenario.id}-${cut}.json`);
    writeFileSync(file, `${JSON.stringify(log, null, 1)}\n`);
  }
}

const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe('games that were played once', () => {
  it('are there for every scenario', () => {
    const played = games.map(([{ id }, cut]) => `${id}-${cut}.json`);
    expect(files.toSorted()).toEqual(played.toSorted());
  });

  it.each(files)('[P11] %s leads to the same state for ever', (file) => {
    const parsed = parseLog(readFileSync(join(folder, file), 'utf8'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
    const { log } = parsed;
    const scenario = scenarios.find(({ id }) => id === log.header.scenario);
    if (scenario === undefined) throw new Error(`${file} is of no scenario that is here`);
    expect(log.header.scenarioHash).toBe(scenarioHash(scenario));
    const replayed = replay(scenario, log);
    if (!replayed.ok) throw new Error(JSON.stringify(replayed.fault));
    expect(stageOf(replayed.state.procedure)).toBe('verdict');
    expect(hashOf(replayed.state)).toBe(log.end?.hash);
  });
});

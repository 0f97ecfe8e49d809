import { describe, expect, it } from 'vitest';
import { AGENT_NAMES, agentNamed } from '../../src/agents/agent.ts';
import { LEVELS } from '../../src/agents/level.ts';
import { STYLES } from '../../src/agents/style.ts';

describe('the names of agents', () => {
  it('are those of every level, even-tempered and in every style, and find it', () => {
    const styles = [null, ...STYLES];
    const agents = LEVELS.flatMap((level) => styles.map((style) => ({ level, style })));
    expect(AGENT_NAMES.map(agentNamed)).toEqual(agents);
    expect(new Set(AGENT_NAMES).size).toBe(30);
  });

  it.each([
    '',
    '/',
    'random',
    'expert',
    'Novice',
    ' novice',
    'hardliner',
    'hardliner/novice',
    'novice/',
    'novice/even',
    'novice/novice',
    'novice/hardliner/',
    'novice/hardliner/cautious',
    'toString',
    'constructor',
  ])('are no other words: "%s"', (word) => {
    expect(agentNamed(word)).toBeNull();
  });
});

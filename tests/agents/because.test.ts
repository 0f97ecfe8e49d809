import { expect, it } from 'vitest';
import { AGENT_NAMES } from '../../src/agents/agent.ts';
import { stageOf } from '../../src/engine/index.ts';
import { washington } from '../support/fixtures.ts';
import { drawnTalks } from './drawnTalks.ts';
import { gameOf } from './gameOfAgents.ts';
import { momentsOf } from './momentsOf.ts';

it('whatever an agent does in an exchange, it says by which numbers and for which reason', () => {
  const kinds = new Set<string>();
  AGENT_NAMES.forEach((name, place) => {
    const other = AGENT_NAMES[(place * 7 + 3) % AGENT_NAMES.length] ?? 'novice';
    const games = [
      ...(place % 2 === 0 ? [gameOf(washington().scenario, '20', place + 1, [name, other])] : []),
      gameOf(drawnTalks(6, 6), '6', place + 1, [name, other]),
    ];
    for (const { before, command, because } of games.flatMap((game) => [...momentsOf(game)])) {
      if (stageOf(before.procedure) !== 'exchange' || because?.code === 'default') continue;
      kinds.add(command.kind);
      expect(because).toMatchObject({
        act: command.kind,
        aspiration: expect.any(Number),
        reservation: expect.any(Number),
        reason: expect.stringMatching(/^[a-z-]+$/),
      });
      const numbers = Object.values(because ?? {}).filter((each) => typeof each === 'number');
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
  });
  for (const kind of ['tableOffer', 'acceptOffer', 'rejectOffer', 'bracketOffer', 'askQuestion'])
    expect(kinds).toContain(kind);
});

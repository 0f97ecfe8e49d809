import { AGENT_NAMES, agentNamed } from '../agents/agent.ts';
import { decide } from '../agents/decide.ts';
import type { Mind } from './Mind.ts';

/** The agents of `src/agents`, by name. */
export function allMinds(): Readonly<Record<string, Mind>> {
  return Object.fromEntries(
    AGENT_NAMES.flatMap((name): readonly [string, Mind][] => {
      const agent = agentNamed(name);
      return agent === null ? [] : [[name, (view, random) => decide(view, random, agent)]];
    }),
  );
}

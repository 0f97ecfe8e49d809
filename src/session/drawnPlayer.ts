import { AGENT_NAMES } from '../agents/agent.ts';
import { type DelegationId, keyedDraw } from '../engine/index.ts';
import { type AgentPlayer, playerNamed } from './playerNamed.ts';

/** The agent that a seed deals to a delegation, every level and style alike; it says that it was drawn. */
export function drawnPlayer(seed: number, delegation: DelegationId): AgentPlayer {
  const index = keyedDraw(seed)(`counterpart/${delegation}`, AGENT_NAMES.length);
  return { ...playerNamed(AGENT_NAMES[index] ?? ''), drawn: true };
}

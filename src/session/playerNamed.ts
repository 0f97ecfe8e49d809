import type { Player } from '../engine/index.ts';

export type AgentPlayer = Extract<Player, { readonly kind: 'agent' }>;

/** The player in a log's header that an agent's name stands for: `logroller`, or `logroller/hardliner`. */
export function playerNamed(agent: string): AgentPlayer {
  const [level = '', style] = agent.split('/');
  return style === undefined ? { kind: 'agent', level } : { kind: 'agent', level, style };
}

/** The name of an agent by which its mind is found. */
export function agentOf({ level, style }: AgentPlayer): string {
  return style === undefined ? level : `${level}/${style}`;
}

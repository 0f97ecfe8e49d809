import { isLevel, LEVELS, type Level } from './level.ts';
import { isStyle, STYLES, type Style } from './style.ts';

/** An AI delegation: its level is skill, its style is values. */
export interface Agent {
  readonly level: Level;
  /** `null` for an even temper. */
  readonly style: Style | null;
}

/** The agent that `logroller` or `logroller/hardliner` names; null for any other word. */
export function agentNamed(word: string): Agent | null {
  const [level = '', style, ...more] = word.split('/');
  if (!isLevel(level) || more.length > 0) return null;
  if (style === undefined) return { level, style: null };
  return isStyle(style) ? { level, style } : null;
}

/** The word by which `agentNamed` finds an agent. */
function agentName({ level, style }: Agent): string {
  return style === null ? level : `${level}/${style}`;
}

/** Every agent's name: each level even-tempered, and in each style. */
export const AGENT_NAMES: readonly string[] = LEVELS.flatMap((level) => [
  level,
  ...STYLES.map((style) => agentName({ level, style })),
]);

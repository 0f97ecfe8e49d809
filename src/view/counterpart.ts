import type { Frame } from './Frame.ts';

/** A word for the counterpart that is drawn, and told only when the dialogue is over. */
export const SURPRISE = 'surprise';

/** The manner of a counterpart without a style. */
export const EVEN = 'even';

/** How well a counterpart negotiates, weakest first. */
export const levels = ['novice', 'positional', 'reciprocal', 'logroller', 'strategist'] as const;

/** In what manner it does so, whatever its level. */
export const manners = [
  EVEN,
  'hardliner',
  'bridge-builder',
  'legalist',
  'opportunist',
  'cautious',
] as const;

/** Whoever sits opposite, by level and manner. */
export interface Counterpart {
  readonly level: string;
  readonly style: string;
}

/** `Trades`; a level without words is its own name. */
export function levelName({ t }: Pick<Frame, 't'>, level: string): string {
  const known = levels.find((each) => each === level);
  return known === undefined ? level : t(`level.${known}`);
}

/** `Builds bridges`; a manner without words is its own name. */
export function mannerName({ t }: Pick<Frame, 't'>, style: string): string {
  const known = manners.find((each) => each === style);
  return known === undefined ? style : t(`style.${known}`);
}

/** Level and manner in a phrase: `Trades; builds bridges`. */
export function counterpartName(frame: Pick<Frame, 't'>, { level, style }: Counterpart): string {
  const manner = mannerName(frame, style);
  return frame.t('counterpart.name', {
    level: levelName(frame, level),
    manner: manner.charAt(0).toLowerCase() + manner.slice(1),
  });
}

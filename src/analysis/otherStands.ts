import {
  type Clauses,
  type Command,
  entry,
  type NormId,
  type OwnSide,
  rungsSofter,
} from '../engine/index.ts';
import type { OtherAnswer } from './otherAnswer.ts';
import type { OwnDecision } from './ownDecisions.ts';

/**
 * Other public positions than those taken: the same without a red line; with one at one's position on
 * the norm that matters most; and on every norm on which one gave way later, where one ended up.
 */
export function otherStands(
  { command, view, lost }: OwnDecision,
  own: OwnSide,
  agreed: Clauses | null,
): readonly OtherAnswer[] {
  if (command.kind !== 'takePositions') return [];
  const { positions, redLine } = command;
  const { setting } = view;
  const ended = Object.entries(agreed ?? {}).filter(([norm, wording]) => {
    const position = positions[norm];
    return position !== undefined && rungsSofter(setting, own.id, norm, position, wording) > 0;
  });
  const softer = { ...positions, ...Object.fromEntries(ended) };
  const price = setting.scenario.magnitudes.retreatValue * ended.length;
  const answer = (stand: Omit<Stand, 'kind'>, promise: number): OtherAnswer => ({
    kind: 'positions',
    command: { kind: 'takePositions', ...stand },
    promise,
  });
  const dearest = dearestOf(own, positions);
  return [
    answer({ positions: softer, redLine }, lost + price),
    answer({ positions, redLine: null }, lost),
    ...(dearest === null ? [] : [answer({ positions, redLine: dearest }, lost)]),
  ];
}

type Stand = Extract<Command, { readonly kind: 'takePositions' }>;

/** The position on the norm whose wordings are worth the most different things to oneself. */
function dearestOf(own: OwnSide, positions: Clauses): Stand['redLine'] {
  const spread = (norm: NormId) => {
    const worths = Object.values(entry(own.values, norm));
    return Math.max(...worths) - Math.min(...worths);
  };
  const [first] = Object.entries(positions).toSorted(([a], [b]) => spread(b) - spread(a));
  return first === undefined ? null : { norm: first[0], wording: first[1] };
}

import {
  type DelegationId,
  entry,
  type MicroPoints,
  type State,
  viewFor,
} from '../engine/index.ts';

/**
 * What a finished dialogue gave a delegation: its text's value above its line; without a text, what the
 * harvests in force give above it.
 */
export function textOverLine(state: State, delegation: DelegationId): MicroPoints {
  const { verdict } = viewFor(state, delegation);
  if (verdict === null) throw new Error('the dialogue is not over');
  const { utility, line } = entry(verdict.sides, delegation);
  return utility - line;
}

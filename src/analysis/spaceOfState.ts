import { delegationIds, recordOf, type State, viewFor } from '../engine/index.ts';
import type { OutcomeSpaceInput } from './outcomeSpace.ts';
import { type Standing, spaceOfDraft } from './spaceOfDraft.ts';

/**
 * The outcome space of a game at one moment, by every delegation's own tables: events, trust, retreats
 * and red lines are in the values, harvests and home support in the reservations. From the closing on,
 * both stand as it froze them.
 */
export function spaceOfState(state: State): OutcomeSpaceInput {
  const { setting, table } = state;
  const standings = recordOf(delegationIds(setting), (id): Standing => {
    const { own } = viewFor(state, id);
    if (own === null) throw new Error(`${id} has no seat of its own`);
    return own;
  });
  return spaceOfDraft(setting, table.draft, standings);
}

import {
  apply,
  type Command,
  type DelegationId,
  deal,
  type Log,
  type MicroPoints,
  type Scenario,
  type State,
  settingOf,
  type View,
  viewFor,
} from '../engine/index.ts';
import { withinReach } from './withinReach.ts';

/** A command of a delegation, with the table as it was when it was given. */
export interface OwnDecision {
  /** The index of its entry in the log. */
  readonly entry: number;
  readonly command: Command;
  readonly state: State;
  readonly view: View;
  /** How much of the delegation's best text went out of reach until its next decision; negative where it came nearer. */
  readonly lost: MicroPoints;
}

export interface OwnDecisions {
  readonly decisions: readonly OwnDecision[];
  readonly end: State;
}

/** A delegation's commands in a log that replays, private notes left out, and the state that the log leads to. */
export function ownDecisions(
  scenario: Scenario,
  { header, entries }: Log,
  delegation: DelegationId,
): OwnDecisions {
  let state = deal(settingOf(scenario, header.cut), header.seed);
  const found: Omit<OwnDecision, 'lost'>[] = [];
  for (const { id, seat, command } of entries) {
    if (seat === delegation && !NOTES.includes(command.kind))
      found.push({ entry: id, command, state, view: viewFor(state, delegation) });
    state = apply(state, seat, command);
  }
  const reach = found.map((decision) => withinReach(decision.state, delegation));
  const decisions = found.map((decision, index) => {
    const before = reach[index] ?? 0;
    return { ...decision, lost: before - (reach[index + 1] ?? before) };
  });
  return { decisions, end: state };
}

/** What moves nothing at the table. */
const NOTES: readonly Command['kind'][] = [
  'filePlan',
  'guessCable',
  'predictTone',
  'predictPosition',
];

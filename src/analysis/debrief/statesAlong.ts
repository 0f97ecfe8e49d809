import { apply, deal, type Log, type Scenario, type State, settingOf } from '../../engine/index.ts';

/**
 * The states that a log leads through: before its first entry, then after each. The log is one that
 * this scenario has replayed: it is not judged again.
 */
export function statesAlong(scenario: Scenario, { header, entries }: Log): readonly State[] {
  let state = deal(settingOf(scenario, header.cut), header.seed);
  const states = [state];
  for (const { seat, command } of entries) {
    state = apply(state, seat, command);
    states.push(state);
  }
  return states;
}

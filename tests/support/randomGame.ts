import {
  apply,
  type Command,
  deal,
  delegationIds,
  type LogEntry,
  type Scenario,
  type Seat,
  type State,
  settingOf,
  stageOf,
  TABLE,
  viewFor,
} from '../../src/engine/index.ts';
import { type Below, drawsFrom, legalCommand, pick } from './randomCommands.ts';

const ENOUGH = 5000;

/** Plays a seeded game of random legal commands to its verdict; `watch` sees every step of it. */
export function randomGame(
  scenario: Scenario,
  cut: string,
  seed: number,
  watch: (
    before: State,
    seat: Seat,
    command: Command,
    after: State,
    below: Below,
  ) => void = () => {},
): { readonly state: State; readonly entries: readonly LogEntry[] } {
  const below = drawsFrom(seed);
  const entries: LogEntry[] = [];
  let state = deal(settingOf(scenario, cut), seed);
  const ids = delegationIds(state.setting);
  for (let tries = 0; stageOf(state.procedure) !== 'verdict'; tries += 1) {
    if (tries > ENOUGH) throw new Error(`game ${seed} of ${scenario.id} does not end`);
    const idles = below(30) === 0;
    const seat = idles ? TABLE : pick(ids, below);
    const command = idles ? ({ kind: 'idle' } as const) : legalCommand(viewFor(state, seat), below);
    if (command === null) continue;
    const after = apply(state, seat, command);
    watch(state, seat, command, after, below);
    entries.push({ id: entries.length, seat, command, atMs: 0 });
    state = after;
  }
  return { state, entries };
}

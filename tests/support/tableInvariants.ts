import { isDeepStrictEqual } from 'node:util';
import {
  type Command,
  delegationIds,
  hashOf,
  othersOf,
  PUBLIC,
  refusalFor,
  type State,
  stageOf,
  TABLE,
  viewFor,
} from '../../src/engine/index.ts';
import { otherSecrets } from './otherSecrets.ts';

/** What must be true of a table after every command; empty where nothing is wrong. */
export function faultsOf(state: State): readonly string[] {
  return [...meterFaults(state), ...secretFaults(state), ...closedFaults(state)];
}

function meterFaults({ table, setting }: State): readonly string[] {
  const faults: string[] = [];
  const within = (name: string, level: number, most: number) => {
    if (!Number.isInteger(level) || level < 0 || level > most) faults.push(`${name} is ${level}`);
  };
  within('trust', table.trust, 1000);
  within('tension', table.tension, 1000);
  const interventions = Math.max(...setting.cut.rounds.map((round) => round.interventions));
  for (const [id, side] of Object.entries(table.delegations)) {
    for (const [audience, level] of Object.entries(side.audiences))
      within(`${id}'s ${audience}`, level, 1000);
    within(`${id}'s strikes`, side.strikes, setting.scenario.magnitudes.strikesMost);
    within(`${id}'s red lines`, side.redLinesLeft, setting.cut.redLines);
    within(`${id}'s harvests`, side.harvestsLeft, setting.cut.harvests);
    within(`${id}'s interventions`, side.interventions, interventions);
  }
  return faults;
}

/** No secret of a delegation may show in the view of anybody else. */
function secretFaults(state: State): readonly string[] {
  if (stageOf(state.procedure) === 'verdict') return [];
  return delegationIds(state.setting).flatMap((id) => {
    const seats = [...othersOf(state.setting, id), PUBLIC, TABLE];
    const seen = new Map(seats.map((seat) => [seat, viewFor(state, seat)]));
    return [...otherSecrets(state, id)].flatMap(([secret, other]) =>
      seats
        .filter((seat) => !isDeepStrictEqual(viewFor(other, seat), seen.get(seat)))
        .map((seat) => `${seat} sees ${id}'s ${secret}`),
    );
  });
}

const LAST_WORDS: readonly Command[] = [
  { kind: 'chooseTone', tone: 'measured' },
  { kind: 'adjourn' },
  { kind: 'confirmText' },
  { kind: 'filePlan', aim: 'text' },
  { kind: 'idle' },
  { kind: 'resume' },
  { kind: 'expirePhase' },
];

/** A closed table accepts nothing. */
function closedFaults(state: State): readonly string[] {
  if (stageOf(state.procedure) !== 'verdict') return [];
  return [...delegationIds(state.setting), PUBLIC, TABLE].flatMap((seat) => {
    const view = viewFor(state, seat);
    return LAST_WORDS.filter((command) => refusalFor(view, command)?.code !== 'game-over').map(
      ({ kind }) => `${seat} may still ${kind}`,
    );
  });
}

/** Makes a state's data immutable, so that a rule that edits it in place fails on the spot. */
export function frozen(state: State): State {
  freeze(state.table);
  freeze(state.record);
  return state;
}

function freeze(data: unknown): void {
  if (data === null || typeof data !== 'object' || Object.isFrozen(data)) return;
  Object.freeze(data);
  for (const value of Object.values(data)) freeze(value);
}

/** Everything of a state that a command could change, as one comparable value. */
export function fingerprint(state: State): string {
  return JSON.stringify([hashOf(state), state.step, state.table, state.record]);
}

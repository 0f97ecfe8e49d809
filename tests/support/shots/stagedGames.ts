import {
  apply,
  type DelegationId,
  deal,
  type Log,
  type LogEntry,
  type State,
  settingOf,
  type View,
  viewFor,
  withEnd,
} from '../../../src/engine/index.ts';
import { allMinds } from '../../../src/session/allMinds.ts';
import { gameLinkOf } from '../../../src/session/gameLink.ts';
import type { Mind } from '../../../src/session/Mind.ts';
import { playOut } from '../../../src/session/playOut.ts';
import { randomMind } from '../../session/randomMind.ts';
import { washington } from '../fixtures.ts';

/** How the delegations of a staged game play: by an agent's level, or whatever is legal. */
export type Manner = 'positional' | 'logroller' | 'random';

/** A moment of some game, told by what its chair sees. */
export interface Moment {
  /** The United States' where it is not said. */
  readonly seat?: DelegationId;
  /** The 20-minute cut where it is not said. */
  readonly cut?: '20' | '60';
  /** Log-rollers where it is not said. */
  readonly manner?: Manner;
  readonly when: (view: View, next: LogEntry['command'] | null) => boolean;
}

const SEEDS = 60;
const minds: Readonly<Record<string, Mind>> = { ...allMinds(), random: randomMind };
const { scenario } = washington();

/**
 * The link to the first moment that fits, among games that agents play out by the seeds from 1 on,
 * before an act of the chair's own; the other delegation is played by an agent from there.
 */
export async function linkTo(moment: Moment): Promise<string> {
  const { seat = 'us', cut = '20', manner = 'logroller' } = moment;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const found = firstIn(game(cut, manner, seed), seat, moment.when);
    if (found !== null) return gameLinkOf(found);
  }
  throw new Error(`no game in ${SEEDS} has the moment`);
}

interface Played {
  readonly log: Log;
  /** Before each entry, and after the last. */
  readonly states: readonly State[];
}

const played = new Map<string, Played>();

function game(cut: string, manner: Manner, seed: number): Played {
  const name = `${cut} ${manner} ${seed}`;
  const known = played.get(name) ?? playedOut(cut, manner, seed);
  played.set(name, known);
  return known;
}

function playedOut(cut: string, manner: Manner, seed: number): Played {
  const { log } = playOut({
    scenario,
    cut,
    seed,
    players: { us: manner, china: manner },
    mindOf: (level) => minds[level] ?? randomMind,
    onFault: 'default',
  });
  let state = deal(settingOf(scenario, cut), seed);
  const states = [state];
  for (const { seat, command } of log.entries) {
    state = apply(state, seat, command);
    states.push(state);
  }
  return { log, states };
}

function firstIn(
  { log: { header, entries }, states }: Played,
  seat: DelegationId,
  fits: Moment['when'],
): Log | null {
  const length = states.findIndex((state, index) => {
    const next = entries[index];
    if (next !== undefined && next.seat !== seat) return false;
    return fits(viewFor(state, seat), next?.command ?? null);
  });
  const state = states[length];
  if (state === undefined) return null;
  const agent = { kind: 'agent', level: 'logroller' } as const;
  const others = Object.keys(header.players).map((id) => [id, agent] as const);
  const players = { ...Object.fromEntries(others), [seat]: { kind: 'person' as const } };
  return withEnd({ header: { ...header, players }, entries: entries.slice(0, length) }, state);
}

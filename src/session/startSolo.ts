import {
  type CutId,
  type DelegationId,
  type Log,
  type Player,
  recordOf,
  type Scenario,
} from '../engine/index.ts';
import { type LogFault, parseLog } from '../protocol/index.ts';
import { agentsOf } from './agentsOf.ts';
import { openTable } from './LocalTable.ts';
import { type ResumeFault, resumeTable } from './resumeTable.ts';
import { SoloGame, type SoloHost } from './SoloGame.ts';

export interface SoloPlan {
  readonly scenario: Scenario;
  readonly cut: CutId;
  readonly seat: DelegationId;
  /** Of every agent at the table. */
  readonly level: string;
  /** From the page's chance: a whole number from 0 to 2^32 - 1. */
  readonly seed: number;
}

/** A new game for one person; its agents begin by themselves. */
export function startSolo(
  host: SoloHost,
  { scenario, cut, seat, level, seed }: SoloPlan,
): SoloGame {
  const ids = scenario.delegations.map(({ id }) => id);
  const agent: Player = { kind: 'agent', level };
  const players = recordOf(ids, (id) => (id === seat ? { kind: 'person' as const } : agent));
  const table = openTable({ scenario, cut, seed, players }, host.clock);
  return new SoloGame(host, { id: gameId(host, seed), table, seat, rewound: false });
}

/** The same scenario and cut from the next chair, with other cables; the first game is closed. */
export function takeOtherChair(game: SoloGame, seed: number): SoloGame {
  const { scenario, host, level, seat, log } = game;
  const ids = scenario.delegations.map(({ id }) => id);
  const next = ids[(ids.indexOf(seat) + 1) % ids.length] ?? seat;
  game.close();
  return startSolo(host, { scenario, cut: log.header.cut, seat: next, level, seed });
}

/** Why a text does not lead to a game that one person can go on with. */
export type SoloFault =
  | LogFault
  | ResumeFault
  | { readonly code: 'not-solo'; readonly persons: readonly DelegationId[] }
  | { readonly code: 'unknown-level'; readonly level: string };

export type ResumedSolo =
  | { readonly ok: true; readonly game: SoloGame }
  | { readonly ok: false; readonly fault: SoloFault };

export interface SoloSave {
  /** A log's text, from a save or a file. */
  readonly text: string;
  /** Under which a save goes on; a file from elsewhere becomes a game of its own. */
  readonly id?: string;
  readonly rewound?: boolean;
}

/** The game that a text holds, where it was left; whatever is wrong with the text is named. */
export function resumeSolo(host: SoloHost, scenario: Scenario, save: SoloSave): ResumedSolo {
  const parsed = parseLog(save.text);
  if (!parsed.ok) return parsed;
  const { log } = parsed;
  const resumed = resumeTable(scenario, log, host.clock);
  if (!resumed.ok) return resumed;
  const persons = personsIn(log);
  const [seat] = persons;
  if (seat === undefined || persons.length > 1)
    return { ok: false, fault: { code: 'not-solo', persons } };
  const { levels } = host.thinker;
  const unknown = [...agentsOf(log.header).values()].find((level) => !levels.includes(level));
  if (unknown !== undefined) return { ok: false, fault: { code: 'unknown-level', level: unknown } };
  const { id = gameId(host, log.header.seed), rewound = false } = save;
  return { ok: true, game: new SoloGame(host, { id, table: resumed.table, seat, rewound }) };
}

function personsIn({ header }: Log): readonly DelegationId[] {
  return Object.entries(header.players).flatMap(([id, { kind }]) => (kind === 'person' ? id : []));
}

function gameId({ today }: SoloHost, seed: number): string {
  return `${today().toString(36)}-${seed.toString(36)}`;
}

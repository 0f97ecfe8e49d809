import { type DelegationId, type Log, replay, type Scenario, stageOf } from '../engine/index.ts';
import { type LogFault, parseLog } from '../protocol/index.ts';
import { agentsOf } from './agentsOf.ts';
import { gameId } from './gameId.ts';
import { repeatingThinker } from './repeatingThinker.ts';
import { type ResumeFault, resumeTable } from './resumeTable.ts';
import { SoloGame, type SoloHost } from './SoloGame.ts';
import type { TriedLine } from './TriedLine.ts';

/** Why a text does not lead to a game that one person can go on with. */
export type SoloFault =
  | LogFault
  | ResumeFault
  | { readonly code: 'not-solo'; readonly persons: readonly DelegationId[] }
  | { readonly code: 'unknown-agent'; readonly agent: string };

export type ResumedSolo =
  /** `proved`: the log named its end, and the same end was reached. */
  | { readonly ok: true; readonly game: SoloGame; readonly proved: boolean }
  | { readonly ok: false; readonly fault: SoloFault };

export interface SoloSave {
  /** A log's text, from a save or a file. */
  readonly text: string;
  /** Under which a save goes on; a file from elsewhere becomes a game of its own. */
  readonly id?: string;
  readonly rewound?: boolean;
  /** The line that this one tries another answer to, as it is kept. */
  readonly tried?: TriedSave;
}

/** The save of a line and the index of the entry in whose place something else is tried. */
export interface TriedSave {
  readonly id: string;
  readonly text: string;
  readonly rewound: boolean;
  readonly entry: number;
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
  const { agents } = host.thinker;
  const unknown = [...agentsOf(log.header).values()].find((agent) => !agents.includes(agent));
  if (unknown !== undefined) return { ok: false, fault: { code: 'unknown-agent', agent: unknown } };
  const { id = gameId(host, log.header.seed), rewound = false } = save;
  const tried = save.tried === undefined ? null : triedLine(scenario, save.tried);
  const parts = { id, table: resumed.table, seat, rewound, tried };
  // The table that is played at changes when a move is taken back.
  const thinker = repeatingThinker(host.thinker, () => game.log);
  const game: SoloGame = new SoloGame({ ...host, thinker }, parts);
  return { ok: true, game, proved: log.end !== undefined };
}

/** The kept line with all that was secret in it; null where it does not lead to a verdict any more. */
function triedLine(scenario: Scenario, { id, text, rewound, entry }: TriedSave): TriedLine | null {
  const parsed = parseLog(text);
  if (!parsed.ok) return null;
  const replayed = replay(scenario, parsed.log);
  if (!replayed.ok || stageOf(replayed.state.procedure) !== 'verdict') return null;
  const { header, entries } = parsed.log;
  const log = { header, entries };
  return { id, rewound, log, state: replayed.state, entry, before: null };
}

function personsIn({ header }: Log): readonly DelegationId[] {
  return Object.entries(header.players).flatMap(([id, { kind }]) => (kind === 'person' ? id : []));
}

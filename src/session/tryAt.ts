import { branchOf } from './gameLine.ts';
import { LocalTable } from './LocalTable.ts';
import { resumeTable } from './resumeTable.ts';
import { SoloGame } from './SoloGame.ts';
import type { TriedLine } from './TriedLine.ts';

/**
 * A finished game as it stood before one's own entry, as a branch in which nobody acts before one has;
 * with null, the line that this branch was tried against. The game itself stays as it is; null where
 * there is no such way.
 */
export function tryAt(game: SoloGame, entry: number | null): SoloGame | null {
  return entry === null ? lineBefore(game) : branchAt(game, entry);
}

function branchAt(game: SoloGame, entry: number): SoloGame | null {
  const { id, rewound, tried: before, seat, host, scenario } = game;
  const finished = game.finished();
  if (finished?.log.entries[entry]?.seat !== seat) return null;
  const { log, state } = finished;
  const tried: TriedLine = { id, rewound, log, state, entry, before };
  const { header, entries } = log;
  const resumed = resumeTable(scenario, { header, entries: entries.slice(0, entry) }, host.clock);
  if (!resumed.ok) throw new Error(`a game's own log is refused: ${resumed.fault.code}`);
  const { table } = resumed;
  const branch = { id: branchOf(id, host.today()), table, seat, rewound: true, tried };
  const begun = new SoloGame(host, branch);
  // It may have come by a link: kept from now on, like every line that is left.
  void host.saves?.write(game.saved());
  void host.saves?.write(begun.saved());
  return begun;
}

function lineBefore({ tried, host, seat }: SoloGame): SoloGame | null {
  if (tried === null) return null;
  const { id, rewound, log, state, before } = tried;
  const table = new LocalTable(state, log, host.clock);
  return new SoloGame(host, { id, table, seat, rewound, tried: before });
}

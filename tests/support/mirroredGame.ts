import { defaultCommand, type Log } from '../../src/engine/index.ts';
import { logText } from '../../src/protocol/index.ts';
import { allMinds } from '../../src/session/allMinds.ts';
import { mirrorGame } from '../../src/session/mirrorGame.ts';
import { resumeSolo } from '../../src/session/resumeSolo.ts';
import type { SoloGame, SoloHost } from '../../src/session/SoloGame.ts';
import { thinkHere } from '../../src/session/Thinker.ts';
import { finishedGame } from './finishedGames.ts';

const quietHost: SoloHost = {
  thinker: thinkHere(allMinds()),
  saves: null,
  timers: { after: () => () => {} },
  clock: () => 0,
  today: () => 1_000,
  pace: { beforeActMs: 0, idleMs: null },
};

/** A finished game of a person in the chair of the United States, and the mirror of it. */
export function mirrored(manner: string, seed: number) {
  const { scenario, log, line } = finishedGame(manner, seed);
  const players: Log['header']['players'] = {
    us: { kind: 'person' },
    china: { kind: 'agent', level: 'logroller' },
  };
  const played: Log = { header: { ...log.header, players }, entries: log.entries };
  const mirror = mirrorGame(scenario, played, { from: 'us', to: 'china' });
  return { scenario, played, mirror, end: line.end };
}

/** The game that a log opens. */
export function opened(
  { scenario }: Pick<ReturnType<typeof mirrored>, 'scenario'>,
  log: Log,
): SoloGame {
  const resumed = resumeSolo(quietHost, scenario, { text: logText(log) });
  if (!resumed.ok) throw new Error(resumed.fault.code);
  return resumed.game;
}

/** A mirrored game that its person has played as a clock would, with its end. */
export async function finishedMirror(manner: string, seed: number): Promise<Log> {
  const parts = mirrored(manner, seed);
  const game = opened(parts, parts.mirror);
  for (;;) {
    await game.settled();
    const view = game.view();
    if (view.stage === 'verdict') return game.handedOn();
    const command = defaultCommand(view);
    if (command === null) throw new Error(`nobody moves in ${view.stage}`);
    game.submit(command);
  }
}

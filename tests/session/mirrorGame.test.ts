import { describe, expect, it } from 'vitest';
import { repetitionOf } from '../../src/analysis/mirror/repetitionOf.ts';
import {
  type Command,
  defaultCommand,
  hashOf,
  type Log,
  type LogEntry,
  refusalFor,
  replay,
  type State,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import { logText, parseLog } from '../../src/protocol/index.ts';
import { mirrorGame } from '../../src/session/mirrorGame.ts';
import type { SoloGame } from '../../src/session/SoloGame.ts';
import { mirrored, opened } from '../support/mirroredGame.ts';

/** A command of an earlier game with the ids that papers have here: they were laid down in the same order. */
function translated(command: Command, then: State, { offers, questions }: View): Command {
  const there = then.table;
  if ('offer' in command) {
    const at = there.offers.findIndex(({ id }) => id === command.offer);
    return { ...command, offer: offers[at]?.id ?? command.offer };
  }
  if (!('question' in command)) return command;
  const at = there.questions.findIndex(({ id }) => id === command.question);
  return { ...command, question: questions[at]?.id ?? command.question };
}

/** Plays the person's part by these commands, without those that are not legal in their turn, then as a clock would. */
async function play(game: SoloGame, commands: readonly Command[], then?: State): Promise<void> {
  let waiting = commands;
  for (;;) {
    await game.settled();
    const view = game.view();
    if (view.stage === 'verdict') return;
    const here = then === undefined ? waiting : waiting.map((each) => translated(each, then, view));
    const at = here.findIndex((each) => refusalFor(view, each) === null);
    const command = here[at] ?? defaultCommand(view);
    if (command === null) throw new Error(`nobody moves in ${view.stage}`);
    if (at >= 0) waiting = waiting.slice(at + 1);
    game.submit(command);
  }
}

/** The same game, with a plan filed before its end: no later paper is named by another step. */
function withPlan({ header, entries }: Log): Log {
  const at = entries.length - 1;
  const plan: LogEntry = {
    id: at,
    seat: 'us',
    command: { kind: 'filePlan', aim: 'calm' },
    atMs: 0,
  };
  const last = entries.slice(at).map((entry) => ({ ...entry, id: at + 1 }));
  return { header, entries: [...entries.slice(0, at), plan, ...last] };
}

const commandsOf = ({ entries }: Log, seat: string): readonly Command[] =>
  entries.flatMap((entry: LogEntry) => (entry.seat === seat ? [entry.command] : []));

describe('a game from the other chair against one’s own recorded moves', () => {
  it.each([
    ['logroller', 1],
    ['positional', 2],
    ['reciprocal', 3],
    ['strategist', 4],
    ['novice', 5],
  ])(
    'repeats every one where the chair opposite does as it did: %s, seed %i',
    async (manner, seed) => {
      const parts = mirrored(manner, seed);
      const game = opened(parts, parts.mirror);
      await play(game, commandsOf(parts.played, 'china'), parts.end);
      expect(repetitionOf(game.log, 'us')).toMatchObject({ rest: [], left: null });
      const { verdict } = viewFor(parts.end, 'china');
      expect(game.view().verdict?.clauses).toEqual(verdict?.clauses);
      expect(game.view().verdict?.sides.us?.utility).toEqual(verdict?.sides.us?.utility);
    },
  );

  it('goes on with an agent from the first move that cannot be repeated, and never returns to the recording', async () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const parts = mirrored('logroller', seed);
      const game = opened(parts, parts.mirror);
      await play(game, []);
      const { recording, rest, left } = repetitionOf(game.log, 'us') ?? {};
      expect(rest?.length).toBeLessThan(recording?.moves.length ?? 0);
      expect(left).not.toBeNull();
      const repeated = game.log.entries.filter(({ because }) => because?.act === 'repeat');
      expect(repeated).toHaveLength((recording?.moves.length ?? 0) - (rest?.length ?? 0));
      expect(repeated.every(({ id }) => id < (left?.id ?? 0))).toBe(true);
      expect(game.view().stage).toBe('verdict');
    }
  });

  it('keeps cables and events as they were, and says in its log who goes on, in the manner of the plan', () => {
    const { scenario, played, mirror } = mirrored('novice', 1);
    expect(mirror.entries).toEqual([]);
    const { players, ...rest } = mirror.header;
    expect(rest).toEqual({ ...played.header, players: undefined, ...rest });
    expect(rest.seed).toBe(played.header.seed);
    expect(players.china).toEqual({ kind: 'person' });
    expect(players.us).toMatchObject({ kind: 'agent', level: 'logroller' });
    const planned = withPlan(played);
    const again = mirrorGame(scenario, planned, { from: 'us', to: 'china' });
    expect(again.header.players.us).toMatchObject({ style: 'cautious' });
  });

  it('replays, proves its end, and goes on where it was left', async () => {
    const parts = mirrored('positional', 3);
    const game = opened(parts, parts.mirror);
    await play(game, []);
    const whole = game.handedOn();
    const read = parseLog(logText(whole));
    if (!read.ok) throw new Error(read.fault.what);
    expect(read.log).toEqual(whole);
    const replayed = replay(parts.scenario, read.log);
    expect(replayed.ok && hashOf(replayed.state)).toBe(whole.end?.hash);
    const half = { header: whole.header, entries: whole.entries.slice(0, 12) };
    const goneOn = opened(parts, half);
    await play(goneOn, commandsOf(whole, 'china').slice(commandsOf(half, 'china').length));
    expect(hashOf(goneOn.finished()?.state ?? parts.end)).toBe(whole.end?.hash);
  });

  it('can be mirrored in its turn', async () => {
    const parts = mirrored('novice', 2);
    const game = opened(parts, parts.mirror);
    await play(game, []);
    const back = mirrorGame(parts.scenario, game.log, { from: 'china', to: 'us' });
    expect(back.header.players.us).toEqual({ kind: 'person' });
    expect(back.header.players.china).toMatchObject({ kind: 'agent' });
    expect(parseLog(logText(back)).ok).toBe(true);
  });
});

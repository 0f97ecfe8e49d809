import { describe, expect, it } from 'vitest';
import {
  absences,
  agentsAt,
  type ChairRole,
  chairMay,
  chairView,
  classGame,
  injectsDue,
  rolesOf,
  type TableDuty,
} from '../../src/classroom/index.ts';
import {
  apply,
  type Command,
  deal,
  delegationIds,
  refusalFor,
  type Seat,
  type State,
  settingOf,
  stageOf,
  TABLE,
  viewFor,
} from '../../src/engine/index.ts';
import { washington } from '../support/fixtures.ts';
import { type Below, drawsFrom, legalCommand, pick } from '../support/randomCommands.ts';
import { ClassUnderTest, SERVER } from './aClass.ts';

const { scenario } = washington();
const ENOUGH = 20_000;

/** A class whose tables are played: by whoever has the verb, or by an agent's random hand. */
class PlayedClass {
  readonly room: ClassUnderTest;
  readonly games = new Map<string, State>();
  readonly below: Below;
  /** Acts of chairs, by role. */
  readonly acts: Record<string, number> = {};

  constructor(seed: number, students: number, chairs: number) {
    this.below = drawsFrom(seed);
    this.room = new ClassUnderTest({ chairs }, classGame(scenario, '20')).join(students);
  }

  get stage(): string {
    return this.room.state.procedure.stage;
  }

  host(command: Parameters<ClassUnderTest['host']>[0]): void {
    this.room.host(command);
    this.#carryOut();
  }

  server(command: Parameters<ClassUnderTest['host']>[0]): void {
    this.room.do(SERVER, command);
    this.#carryOut();
  }

  /** One second of class time: what is due is done, and at every table somebody may act. */
  second(): void {
    this.room.after(1000);
    const { state } = this.room;
    if (state.corridorUntilMs !== null && this.room.atMs >= state.corridorUntilMs)
      this.server({ kind: 'endCorridor' });
    for (const { table, delegation, fromMs } of absences(this.room.state)) {
      const step = this.#game(table).step;
      if (fromMs <= this.room.atMs) this.server({ kind: 'replaceAbsent', table, delegation, step });
    }
    const facts = [...this.games].map(([table, game]) => ({ table, view: viewFor(game, TABLE) }));
    for (const { inject, table } of injectsDue(this.room.state, facts, this.room.atMs))
      this.server({ kind: 'noteInject', inject, table });
    for (const { id, ended } of this.room.state.tables) {
      if (!ended && this.below(3) === 0) this.#act(id);
    }
  }

  #act(id: string): void {
    const game = this.#game(id);
    const seat = pick(delegationIds(game.setting), this.below);
    const command = legalCommand(viewFor(game, seat), this.below);
    if (command === null) return;
    const table = this.room.state.tables.find((each) => each.id === id);
    if (table === undefined) throw new Error(`no table ${id}`);
    if (!agentsAt(this.room.state.header.game, table).includes(seat)) {
      const holder = table.chairs
        .flatMap(({ delegation, member }) =>
          delegation === seat && member !== null ? [rolesOf(this.room.state, table, member)] : [],
        )
        .find((roles) => chairMay(roles, command));
      // Everybody of the delegation has gone, and no agent has come yet.
      if (holder === undefined) return;
      this.#judgeByChair(game, seat, holder, command);
    }
    this.#submit(id, seat, command);
    if (stageOf(this.#game(id).procedure) === 'verdict')
      this.server({ kind: 'endTable', table: id });
  }

  #judgeByChair(game: State, seat: Seat, roles: readonly ChairRole[], command: Command): void {
    expect(refusalFor(chairView(viewFor(game, seat), roles), command)).toBeNull();
    for (const role of roles) this.acts[role] = (this.acts[role] ?? 0) + 1;
  }

  #submit(id: string, seat: Seat, command: Command): void {
    const game = this.#game(id);
    expect(refusalFor(viewFor(game, seat), command)).toBeNull();
    this.games.set(id, apply(game, seat, command));
  }

  #game(id: string): State {
    const game = this.games.get(id);
    if (game === undefined) throw new Error(`no game at ${id}`);
    return game;
  }

  #carryOut(): void {
    for (const duty of this.room.duties) this.#do(duty);
  }

  #do(duty: TableDuty): void {
    switch (duty.kind) {
      case 'open':
        this.games.set(duty.table, deal(settingOf(scenario, duty.cut), duty.seed));
        return;
      case 'submit':
        return this.#submit(duty.table, TABLE, duty.command);
      case 'finish':
        for (let tries = 0; stageOf(this.#game(duty.table).procedure) !== 'verdict'; tries += 1) {
          if (tries > 100) throw new Error(`${duty.table} does not end`);
          const game = this.#game(duty.table);
          if (viewFor(game, TABLE).paused) this.#submit(duty.table, TABLE, { kind: 'resume' });
          this.#submit(duty.table, TABLE, { kind: 'expirePhase' });
        }
        return;
      default:
        return duty satisfies never;
    }
  }
}

describe('a whole class', () => {
  it.each([
    [1, 9, 2],
    [2, 17, 4],
    [3, 7, 1],
  ])('of seed %i, %i students and %i chairs is played to its debrief', (seed, students, chairs) => {
    const played = new PlayedClass(seed, students, chairs);
    const { room } = played;
    played.host({ kind: 'startSitting' });
    const leavers = room.state.members.slice(0, 2).map(({ id }) => id);
    for (let second = 0; played.stage === 'play'; second += 1) {
      if (second > ENOUGH) throw new Error('the sitting does not end');
      played.second();
      if (second === 5) for (const member of leavers) room.goes(member);
      if (second === 10) played.host({ kind: 'startCorridor' });
      if (second === 20) {
        const content = { kind: 'event', event: 'leaked-draft' } as const;
        const plan = { content, moment: { kind: 'now' }, target: { kind: 'split' } } as const;
        played.host({ kind: 'planInject', plan });
      }
      if (second === 130) {
        room.join(1).host({ kind: 'seatLate', member: `m${room.state.members.length}` });
        for (const member of leavers) room.comes(member, second);
        played.host({ kind: 'pauseTables', tables: { kind: 'all' } });
      }
      if (second === 140) played.host({ kind: 'resumeTables', tables: { kind: 'all' } });
    }
    const reached = Object.keys(room.state.injects[0]?.reached ?? {});
    expect(reached.length).toBeGreaterThan(0);
    played.host({ kind: 'startSitting' });
    for (let second = 0; second < 40; second += 1) played.second();
    played.host({ kind: 'openDebrief' });
    for (const game of played.games.values()) expect(stageOf(game.procedure)).toBe('verdict');
    expect(played.games.size).toBe(room.state.tables.length + room.state.earlierTables.length);
    expect(Object.keys(played.acts).length).toBe(4);
  });
});

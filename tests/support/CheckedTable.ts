import { expect } from 'vitest';
import {
  apply,
  type Cause,
  type Command,
  deal,
  delegationIds,
  entry,
  type Fact,
  type Forecast,
  forecast,
  type Happening,
  hashOf,
  type Log,
  type LogEntry,
  type Move,
  type Refusal,
  RULES_VERSION,
  recordOf,
  refusalFor,
  replay,
  roundOf,
  type Seat,
  type Stage,
  type State,
  scenarioHash,
  stageOf,
  type View,
  viewFor,
} from '../../src/engine/index.ts';
import type { Side, Table } from './otherSecrets.ts';
import { faultsOf, fingerprint, frozen } from './tableInvariants.ts';

/**
 * The real engine under a test's hand. After every command it checks what must always hold: the log
 * leads to the same hash, a refusal changes nothing, nothing is edited in place, meters keep their
 * range, no secret shows, and a closed table accepts nothing.
 */
export class CheckedTable {
  #state: State;
  #again: State;
  #dealt: boolean;
  readonly #entries: LogEntry[] = [];

  constructor(start: State, dealt: boolean) {
    this.#state = frozen(start);
    this.#again = dealt
      ? deal(start.setting, start.seed)
      : { ...start, table: structured(start.table), record: structured(start.record) };
    this.#dealt = dealt;
  }

  get state(): State {
    return this.#state;
  }

  get table(): Table {
    return this.#state.table;
  }

  get stage(): Stage {
    return stageOf(this.#state.procedure);
  }

  get round(): number {
    return roundOf(this.#state.procedure);
  }

  get log(): Log {
    return logOf(this.#state, this.#entries);
  }

  view(seat: Seat): View {
    return viewFor(this.#state, seat);
  }

  side(id: string): Side {
    return entry(this.#state.table.delegations, id);
  }

  forecast(seat: Seat, command: Command): Forecast {
    return forecast(this.view(seat), command);
  }

  /** The happenings of one kind, oldest first. */
  told<Kind extends Fact['kind']>(kind: Kind): (Happening & { kind: Kind })[] {
    return this.#state.record.filter(
      (happening): happening is Happening & { kind: Kind } => happening.kind === kind,
    );
  }

  /** The moves that were recorded for a cause, oldest first; of one meter where that is named. */
  moves(code: Cause['code'], meter?: Move['meter']): readonly Move[] {
    return this.told('meterMoved')
      .map(({ move }) => move)
      .filter((move) => move.cause.code === code && (meter === undefined || move.meter === meter));
  }

  /** Submits a command that must be legal. */
  submit(seat: Seat, command: Command): this {
    const refusal = refusalFor(this.view(seat), command);
    if (refusal !== null)
      throw new Error(`${seat} may not ${JSON.stringify(command)}: ${JSON.stringify(refusal)}`);
    const { round, stage } = this;
    this.#state = frozen(apply(this.#state, seat, command));
    this.#again = apply(this.#again, seat, structured(command));
    this.#entries.push({ id: this.#entries.length, seat, command, atMs: 0 });
    expect(faultsOf(this.#state)).toEqual([]);
    expect(hashOf(this.#again)).toBe(hashOf(this.#state));
    if (this.#dealt && (this.round !== round || (this.stage === 'verdict' && stage !== 'verdict')))
      this.expectReplay();
    return this;
  }

  /** Submits a command that must be refused, for exactly this reason, and must change nothing. */
  expectRefused(seat: Seat, command: Command, refusal: Refusal | Refusal['code']): this {
    const before = fingerprint(this.#state);
    const refused = refusalFor(this.view(seat), command);
    if (typeof refusal === 'string') expect(refused?.code).toBe(refusal);
    else expect(refused).toEqual(refusal);
    expect(fingerprint(this.#state)).toBe(before);
    return this;
  }

  expectLegal(seat: Seat, command: Command): this {
    expect(refusalFor(this.view(seat), command)).toBeNull();
    return this;
  }

  expectReplay(): this {
    const replayed = replay(this.#state.setting.scenario, structured(this.log));
    expect(replayed.ok && hashOf(replayed.state)).toBe(hashOf(this.#state));
    return this;
  }
}

/** The log of a game that persons play, from its last state and its entries. */
export function logOf({ setting, seed }: State, entries: readonly LogEntry[]): Log {
  return {
    header: {
      format: 1,
      rules: RULES_VERSION,
      scenario: setting.scenario.id,
      scenarioHash: scenarioHash(setting.scenario),
      cut: setting.cut.id,
      seed,
      players: recordOf(delegationIds(setting), () => ({ kind: 'person' })),
    },
    entries,
  };
}

/** A copy by way of JSON, as a log is kept. */
function structured<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

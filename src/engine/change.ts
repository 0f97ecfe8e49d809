import type { Audience, Fact, Happening, Move } from './happening.ts';
import { type Draw, keyedDraw } from './keyedDraw.ts';
import { entry } from './lookup.ts';
import { type Procedure, roundOf, type Signal } from './procedure.ts';
import type { DelegationId, Tenths } from './scenario.ts';
import type { Setting } from './setting.ts';
import type { Side, State, Table } from './state.ts';
import { type Strike, strikeMoves } from './strikes.ts';
import { lineOf } from './values.ts';

/**
 * A state in the making: the one place where a table may be edited. `apply` opens it from a state,
 * the rules edit it, and `closeChange` turns it into the next state.
 */
export interface Change {
  readonly setting: Setting;
  readonly draw: Draw;
  readonly step: number;
  procedure: Procedure;
  readonly table: Table;
  readonly happenings: Happening[];
  readonly signals: Signal[];
}

export function openChange(state: State, step = state.step + 1): Change {
  return {
    setting: state.setting,
    draw: keyedDraw(state.seed),
    step,
    procedure: state.procedure,
    table: copyOf(state.table),
    happenings: [],
    signals: [],
  };
}

export function closeChange(state: State, change: Change): State {
  return {
    setting: state.setting,
    seed: state.seed,
    step: change.step,
    procedure: change.procedure,
    table: change.table,
    record: [...state.record, ...change.happenings],
  };
}

/** Puts a fact into the record, for everybody or for these delegations only. */
export function tell(change: Change, to: Audience, fact: Fact): void {
  change.happenings.push({ to, round: roundOf(change.procedure), step: change.step, ...fact });
}

export function signal(change: Change, type: Signal['type']): void {
  change.signals.push({ type });
}

export function sideOf(change: Change, delegation: DelegationId): Side {
  return entry(change.table.delegations, delegation);
}

/** Makes the moves, each clamped to its meter's range, and records those that changed something. */
export function makeMoves(change: Change, moves: readonly Move[]): void {
  for (const move of moves) makeMove(change, move);
}

/** Moves of acts revealed together: the room's meters take their sum, whatever the order of seats. */
export function makeMovesTogether(change: Change, moves: readonly Move[]): void {
  for (const meter of ['trust', 'tension'] as const) {
    let level = change.table[meter];
    for (const move of moves) {
      if (move.meter !== meter) continue;
      recordMove(change, 'all', move, clamped(level), clamped(level + move.by));
      level += move.by;
    }
    change.table[meter] = clamped(level);
  }
  makeMoves(
    change,
    moves.filter((move) => move.meter !== 'trust' && move.meter !== 'tension'),
  );
}

function makeMove(change: Change, move: Move): void {
  switch (move.meter) {
    case 'trust':
    case 'tension': {
      const before = change.table[move.meter];
      change.table[move.meter] = clamped(before + move.by);
      return recordMove(change, 'all', move, before, change.table[move.meter]);
    }
    case 'audience': {
      const { audiences } = sideOf(change, move.delegation);
      const before = entry(audiences, move.audience);
      const lineBefore = lineOf(change.setting, move.delegation, sideOf(change, move.delegation));
      audiences[move.audience] = clamped(before + move.by);
      recordMove(change, [move.delegation], move, before, entry(audiences, move.audience));
      return recordLine(change, move, lineBefore);
    }
    case 'strikes':
      return addStrike(change, move);
    case 'line': {
      const side = sideOf(change, move.delegation);
      const before = lineOf(change.setting, move.delegation, side);
      side.lineShift += move.by;
      return recordMove(change, [move.delegation], move, before, before + move.by);
    }
    case 'value': {
      const side = sideOf(change, move.delegation);
      for (const wording of move.wordings) {
        const shifts = side.valueShifts[move.norm] ?? {};
        shifts[wording] = (shifts[wording] ?? 0) + move.by;
        side.valueShifts[move.norm] = shifts;
      }
      return recordMove(change, [move.delegation], move, 0, move.by);
    }
    default:
      return move satisfies never;
  }
}

function recordLine(
  change: Change,
  move: Extract<Move, { meter: 'audience' }>,
  before: number,
): void {
  if (change.table.closing !== null) return;
  const after = lineOf(change.setting, move.delegation, sideOf(change, move.delegation));
  const line: Move = {
    meter: 'line',
    delegation: move.delegation,
    by: after - before,
    cause: move.cause,
  };
  recordMove(change, [move.delegation], line, before, after);
}

function addStrike(change: Change, strike: Strike): void {
  const side = sideOf(change, strike.delegation);
  for (const move of strikeMoves(change.setting.scenario.magnitudes, side.strikes, strike)) {
    if (move.meter !== 'strikes') {
      makeMove(change, move);
      continue;
    }
    side.strikes += 1;
    recordMove(change, 'all', move, side.strikes - 1, side.strikes);
  }
}

function recordMove(change: Change, to: Audience, move: Move, before: number, after: number): void {
  if (before !== after) tell(change, to, { kind: 'meterMoved', move, before, after });
}

function clamped(level: Tenths): Tenths {
  return Math.max(0, Math.min(1000, level));
}

/** A deep copy of plain data. */
function copyOf<T>(data: T): T {
  if (data === null || typeof data !== 'object') return data;
  if (Array.isArray(data)) return data.map(copyOf) as T;
  const copy: Record<string, unknown> = {};
  // Plain data has no inherited keys, and this loop is several times faster than one over its entries.
  for (const key in data) copy[key] = copyOf(data[key]);
  return copy as T;
}

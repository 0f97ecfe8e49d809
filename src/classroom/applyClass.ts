import type { ClassState } from './ClassState.ts';
import type { ClassCommand } from './classCommand.ts';
import type { Actor } from './classLog.ts';
import { proceedClass } from './classMachine.ts';
import {
  splitsSettled,
  withInject,
  withOtherPlan,
  withoutInject,
  withReached,
} from './injectChanges.ts';
import { admitted, changedMember, left, presenceNoted, renamed } from './memberChanges.ts';
import { say } from './messages.ts';
import { placeForLate } from './placeForLate.ts';
import { absentReplaced, reseated, sittingStarted, tablesPaired } from './seatChanges.ts';
import { placeOf, seated } from './seats.ts';
import { tableOf, tablesInPlay } from './tablesNamed.ts';

/**
 * The class after a command that `classRefusalFor` has let pass. `atMs` is the class's time; every draw
 * comes from the seed of the header.
 */
export function applyClass(
  state: ClassState,
  actor: Actor,
  command: ClassCommand,
  atMs: number,
): ClassState {
  const next = changed(state, actor, command, atMs);
  return { ...next, step: state.step + 1 };
}

function changed(state: ClassState, actor: Actor, command: ClassCommand, atMs: number): ClassState {
  switch (command.kind) {
    case 'admitMember':
      return admitted(state, command.member, atMs);
    case 'notePresence':
      return presenceNoted(state, command, atMs);
    case 'renameMember':
      return renamed(state, command.member);
    case 'removeMember':
      return left(state, command.member, atMs);
    case 'raiseHand':
    case 'lowerHand':
      return changedMember(state, actor.kind === 'member' ? actor.member : '', {
        hand: command.kind === 'raiseHand' ? 'up' : 'down',
      });
    case 'answerHand':
      return say(changedMember(state, command.member, { hand: 'down' }), atMs, {
        from: 'host',
        to: { kind: 'member', member: command.member },
        text: command.text,
      });
    case 'passNote': {
      const member = actor.kind === 'member' ? actor.member : '';
      const table = placeOf(state, member)?.table.id ?? '';
      const to = { kind: 'delegation', table, delegation: command.to } as const;
      return say(state, atMs, { from: member, to, text: command.text });
    }
    case 'nudge': {
      const { table, delegation } = command;
      return say(state, atMs, {
        from: 'host',
        to: { kind: 'delegation', table, delegation },
        text: '',
      });
    }
    case 'broadcast':
      return say(state, atMs, { from: 'host', to: { kind: 'class' }, text: command.text });
    case 'lockDoor':
    case 'unlockDoor':
      return { ...state, locked: command.kind === 'lockDoor' };
    case 'pairTables':
      return tablesPaired(state, command.way);
    case 'seatMember':
      return reseated(state, command);
    case 'seatLate': {
      const place = placeForLate(state.header.game, state.tables);
      return place === null
        ? state
        : { ...state, tables: seated(state.tables, place, command.member) };
    }
    case 'startSitting':
      return splitsSettled(sittingStarted(state));
    case 'pauseTables':
    case 'resumeTables':
      return paced(state, command);
    case 'addTime':
    case 'advanceTables':
      return state;
    case 'replaceAbsent':
      return absentReplaced(state, command);
    case 'endTable': {
      const next = withTablesEnded(state, [command.table]);
      const over = next.tables.every(({ ended }) => ended);
      return over ? sittingEnded(next) : next;
    }
    case 'startCorridor':
      return { ...state, corridorUntilMs: atMs + state.header.plan.corridorSeconds * 1000 };
    case 'endCorridor':
      return { ...state, corridorUntilMs: null };
    case 'planInject':
      return withInject(state, command, atMs);
    case 'changeInject':
      return withOtherPlan(state, command, atMs);
    case 'callBackInject':
      return withoutInject(state, command.inject);
    case 'noteInject':
      return withReached(state, command, atMs);
    case 'endSitting':
      return sittingEnded(state);
    case 'openDebrief':
      return {
        ...sittingEnded(state),
        procedure: proceedClass(state.procedure, { type: 'debriefOpened' }),
      };
    case 'reveal':
      return { ...state, revealed: command.step };
    case 'showNames':
    case 'hideNames':
      return { ...state, namesShown: command.kind === 'showNames' };
    case 'closeClass':
      return {
        ...sittingEnded(state),
        procedure: proceedClass(state.procedure, { type: 'classClosed' }),
      };
    default:
      return command satisfies never;
  }
}

function paced(
  state: ClassState,
  { kind, tables }: Extract<ClassCommand, { readonly kind: 'pauseTables' | 'resumeTables' }>,
): ClassState {
  const paused = kind === 'pauseTables';
  const named = tablesInPlay(state, tables);
  const next = state.tables.map((table) => (named.includes(table) ? { ...table, paused } : table));
  const playing = next.filter(({ ended }) => !ended);
  return { ...state, tables: next, paused: playing.every((table) => table.paused) };
}

/** The games of a sitting that still go on are over for the class; see the duty `finish`. */
function sittingEnded(state: ClassState): ClassState {
  const ended = withTablesEnded(
    state,
    state.procedure.stage === 'play' ? state.tables.map(({ id }) => id) : [],
  );
  return {
    ...ended,
    procedure: proceedClass(state.procedure, { type: 'sittingEnded' }),
    paused: false,
    corridorUntilMs: null,
  };
}

function withTablesEnded(state: ClassState, ids: readonly string[]): ClassState {
  const over = new Set(ids.map((id) => tableOf(state, id)));
  return {
    ...state,
    tables: state.tables.map((table) =>
      over.has(table) ? { ...table, ended: true, paused: false } : table,
    ),
  };
}

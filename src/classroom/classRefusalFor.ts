import type { ClassState } from './ClassState.ts';
import type { ClassCommand, ClassCommandKind, ClassRefusal } from './classCommand.ts';
import type { MemberId } from './classIds.ts';
import type { Actor } from './classLog.ts';
import { awaitsSignal } from './classMachine.ts';
import type { ClassStage } from './classProcedure.ts';
import { injectRefusal } from './injectRefusal.ts';
import { BROADCAST_MOST, MEMBERS_MOST, REVEAL_MOST } from './limits.ts';
import { noteRefusal } from './noteRefusal.ts';
import { refuseClass } from './refuseClass.ts';
import { hasRight } from './rights.ts';
import { lateRefusal, seatRefusal } from './seatRefusal.ts';
import { absenceRefusal, paceRefusal } from './tableRefusal.ts';

/**
 * Why a command to a class is not accepted from an actor now; null where it is. It judges rights,
 * stage and facts; the shape and size of what came over a wire is the protocol's.
 */
export function classRefusalFor(
  state: ClassState,
  actor: Actor,
  command: ClassCommand,
): ClassRefusal | null {
  if (!hasRight(actor, command.kind)) return refuseClass('not-for-you');
  const { stage } = state.procedure;
  if (stage === 'closed') return refuseClass('class-closed');
  if (actor.kind === 'member' && memberRefusal(state, actor.member) !== null)
    return memberRefusal(state, actor.member);
  const stages = STAGES[command.kind];
  if (stages !== undefined && !stages.includes(stage)) return refuseClass('wrong-stage');
  return factsRefusal(state, actor, command);
}

const STAGES: Readonly<Partial<Record<ClassCommandKind, readonly ClassStage[]>>> = {
  pairTables: ['lobby', 'interval'],
  startSitting: ['lobby', 'interval'],
  seatMember: ['lobby', 'play', 'interval'],
  seatLate: ['lobby', 'play', 'interval'],
  planInject: ['lobby', 'play', 'interval'],
  changeInject: ['lobby', 'play', 'interval'],
  pauseTables: ['play'],
  resumeTables: ['play'],
  addTime: ['play'],
  advanceTables: ['play'],
  nudge: ['play'],
  startCorridor: ['play'],
  endCorridor: ['play'],
  passNote: ['play'],
  replaceAbsent: ['play'],
  noteInject: ['play'],
  endSitting: ['play'],
  openDebrief: ['play', 'interval'],
  reveal: ['debrief'],
};

function factsRefusal(state: ClassState, actor: Actor, command: ClassCommand): ClassRefusal | null {
  switch (command.kind) {
    case 'admitMember':
      return admissionRefusal(state, command.member);
    case 'notePresence': {
      const member = state.members.find(({ id }) => id === command.member);
      return memberRefusal(state, command.member) ?? unless(member?.present !== command.present);
    }
    case 'renameMember':
    case 'removeMember':
      return memberRefusal(state, command.member);
    case 'answerHand':
      return memberRefusal(state, command.member) ?? textRefusal(command.text, BROADCAST_MOST);
    case 'raiseHand':
    case 'lowerHand': {
      const wanted = command.kind === 'raiseHand' ? 'down' : 'up';
      const id = actor.kind === 'member' ? actor.member : '';
      return unless(state.members.some((each) => each.id === id && each.hand === wanted));
    }
    case 'passNote':
      return noteRefusal(state, actor, command);
    case 'lockDoor':
    case 'unlockDoor':
      return unless(state.locked === (command.kind === 'unlockDoor'));
    case 'pairTables':
      return presentRefusal(state);
    case 'startSitting':
      return presentRefusal(state) ?? sittingsRefusal(state);
    case 'seatMember':
      return memberRefusal(state, command.member) ?? seatRefusal(state, command);
    case 'seatLate':
      return memberRefusal(state, command.member) ?? lateRefusal(state, command.member);
    case 'pauseTables':
    case 'resumeTables':
    case 'addTime':
    case 'advanceTables':
    case 'nudge':
    case 'endTable':
      return paceRefusal(state, command);
    case 'replaceAbsent':
      return absenceRefusal(state, command);
    case 'startCorridor':
      return state.corridorUntilMs === null ? null : refuseClass('paused-already');
    case 'endCorridor':
      return state.corridorUntilMs === null ? refuseClass('not-paused') : null;
    case 'broadcast':
      return textRefusal(command.text, BROADCAST_MOST);
    case 'planInject':
    case 'changeInject':
    case 'callBackInject':
    case 'noteInject':
      return injectRefusal(state, command);
    case 'reveal':
      return Number.isInteger(command.step) && command.step >= 0 && command.step <= REVEAL_MOST
        ? null
        : refuseClass('out-of-range', { needed: REVEAL_MOST });
    case 'showNames':
    case 'hideNames':
      return unless(state.namesShown === (command.kind === 'hideNames'));
    case 'endSitting':
      return unless(awaitsSignal(state.procedure, { type: 'sittingEnded' }));
    case 'openDebrief':
      return unless(awaitsSignal(state.procedure, { type: 'debriefOpened' }));
    case 'closeClass':
      return null;
    default:
      return command satisfies never;
  }
}

/** A command that would change nothing is refused, so that a log holds what happened. */
function unless(changes: boolean): ClassRefusal | null {
  return changes ? null : refuseClass('nothing-to-do');
}

function admissionRefusal(state: ClassState, member: MemberId): ClassRefusal | null {
  if (state.members.some(({ id }) => id === member))
    return refuseClass('nothing-to-do', { member });
  if (state.locked) return refuseClass('class-locked');
  return state.members.length < MEMBERS_MOST
    ? null
    : refuseClass('class-full', { needed: MEMBERS_MOST });
}

function memberRefusal({ members }: ClassState, member: MemberId): ClassRefusal | null {
  return members.some(({ id, removed }) => id === member && !removed)
    ? null
    : refuseClass('no-such-member', { member });
}

/** A rehearsal needs nobody. */
function presentRefusal({ header, members }: ClassState): ClassRefusal | null {
  const some = header.plan.rehearsalTables > 0 || members.some(({ present }) => present);
  return some ? null : refuseClass('nobody-here');
}

/** The plan says how many games there are. */
function sittingsRefusal({ header, procedure, sitting }: ClassState): ClassRefusal | null {
  const { sittings } = header.plan;
  const next = procedure.stage === 'lobby' ? 0 : sitting + 1;
  return next < sittings ? null : refuseClass('out-of-range', { needed: sittings });
}

function textRefusal(text: string, most: number): ClassRefusal | null {
  if (text.trim() === '') return refuseClass('nothing-to-do');
  return [...text].length <= most ? null : refuseClass('text-too-long', { needed: most });
}

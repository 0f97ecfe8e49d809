import type { ClassCommandKind } from './classCommand.ts';
import type { Actor } from './classLog.ts';

type Who = Actor['kind'];

const INSTRUCTORS: readonly Who[] = ['host', 'coHost'];
const HOST: readonly Who[] = ['host'];
const SERVER: readonly Who[] = ['server'];
const MEMBERS: readonly Who[] = ['member'];

/**
 * Who may give which command. A co-host keeps a class going: lets in, seats, paces, speaks and calls
 * back; what opens or ends a game, sends something new into it, puts somebody out or shows names is the
 * host's alone.
 */
const RIGHTS: Readonly<Record<ClassCommandKind, readonly Who[]>> = {
  admitMember: SERVER,
  notePresence: SERVER,
  endTable: SERVER,
  noteInject: SERVER,
  endCorridor: ['server', ...INSTRUCTORS],
  replaceAbsent: ['server', ...INSTRUCTORS],
  raiseHand: MEMBERS,
  lowerHand: MEMBERS,
  passNote: MEMBERS,
  lockDoor: INSTRUCTORS,
  unlockDoor: INSTRUCTORS,
  renameMember: INSTRUCTORS,
  seatMember: INSTRUCTORS,
  seatLate: INSTRUCTORS,
  pauseTables: INSTRUCTORS,
  resumeTables: INSTRUCTORS,
  addTime: INSTRUCTORS,
  advanceTables: INSTRUCTORS,
  nudge: INSTRUCTORS,
  broadcast: INSTRUCTORS,
  answerHand: INSTRUCTORS,
  callBackInject: INSTRUCTORS,
  startCorridor: INSTRUCTORS,
  hideNames: INSTRUCTORS,
  removeMember: HOST,
  pairTables: HOST,
  startSitting: HOST,
  planInject: HOST,
  changeInject: HOST,
  endSitting: HOST,
  openDebrief: HOST,
  reveal: HOST,
  showNames: HOST,
  closeClass: HOST,
};

/** Whether an actor of this kind may give a command of this kind at all. */
export function hasRight(actor: Actor, command: ClassCommandKind): boolean {
  return RIGHTS[command].includes(actor.kind);
}

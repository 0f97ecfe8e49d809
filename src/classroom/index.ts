export { agentFor } from './agentFor.ts';
export { type Absence, absences, agentsAt } from './agentsAt.ts';
export { applyClass } from './applyClass.ts';
export { type ClassGame, classGame } from './ClassGame.ts';
export type { ClassPlan, TimedStage } from './ClassPlan.ts';
export type { Chair, ClassMessage, ClassState, ClassTable, Member } from './ClassState.ts';
export type {
  ClassView,
  CommonClassView,
  HostView,
  MemberView,
  ProjectorView,
} from './ClassView.ts';
export { chairFor, chairMay } from './chairMay.ts';
export { CHAIR_ROLES, type ChairRole } from './chairs.ts';
export type {
  ClassCommand,
  ClassCommandKind,
  ClassRefusal,
  PairingWay,
  Tables,
} from './classCommand.ts';
export type { MemberId, TableId } from './classIds.ts';
export type { Actor, ClassEntry, ClassHeader } from './classLog.ts';
export type { ClassProcedure, ClassStage } from './classProcedure.ts';
export { classRefusalFor } from './classRefusalFor.ts';
export { dutiesOf } from './dutiesOf.ts';
export { foldClass, openClass } from './foldClass.ts';
export type { Inject, InjectContent, InjectMoment, InjectPlan, InjectTarget } from './inject.ts';
export * from './limits.ts';
export { rolesOf } from './rolesOf.ts';
export type { TableTile } from './TableTile.ts';
export type { TableDuty } from './tableDuty.ts';

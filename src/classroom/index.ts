export type { ClassPlan, TimedStage } from './ClassPlan.ts';
export type {
  Chair,
  ClassMessage,
  ClassState,
  ClassTable,
  Member,
  MemberId,
  TableId,
} from './ClassState.ts';
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
export type { Actor, ClassEntry, ClassHeader } from './classLog.ts';
export type { ClassProcedure, ClassStage } from './classProcedure.ts';
export type { Inject, InjectContent, InjectMoment, InjectPlan, InjectTarget } from './inject.ts';
export type { TableTile } from './TableTile.ts';
export type { TableDuty } from './tableDuty.ts';

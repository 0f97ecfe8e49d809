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
  SeatedTable,
} from './ClassView.ts';
export { chairFor, chairMay } from './chairMay.ts';
export { CHAIR_ROLES, type ChairRole } from './chairs.ts';
export { chairSetting, chairView } from './chairView.ts';
export type {
  ClassCommand,
  ClassCommandKind,
  ClassRefusal,
  PairingWay,
  Tables,
} from './classCommand.ts';
export {
  type ClassDebriefFile,
  type ClassRecordFile,
  debriefFileOf,
  type InjectSent,
  type PlayedTable,
} from './classFiles.ts';
export type { MemberId, TableId } from './classIds.ts';
export type { Actor, ClassEntry, ClassHeader } from './classLog.ts';
export { type ClassPlanFault, classPlanFault } from './classPlanFault.ts';
export type { ClassProcedure, ClassStage } from './classProcedure.ts';
export { classRefusalFor } from './classRefusalFor.ts';
export { type ClassAudience, type ClassFacts, classViewFor } from './classViewFor.ts';
export { concernedBy } from './concernedBy.ts';
export { defaultPlan, paceOf } from './defaultPlan.ts';
export { dutiesOf } from './dutiesOf.ts';
export { foldClass, openClass } from './foldClass.ts';
export { type Half, halvesOf, type Split } from './halves.ts';
export type { Inject, InjectContent, InjectMoment, InjectPlan, InjectTarget } from './inject.ts';
export { type DueInject, injectCommand, injectsDue, type TableFacts } from './injectsDue.ts';
export { type InjectTimes, injectTimes } from './injectTimes.ts';
export * from './limits.ts';
export { memberName } from './memberName.ts';
export { type Pairing, pairTables } from './pairTables.ts';
export { placeForLate } from './placeForLate.ts';
export { hasRight } from './rights.ts';
export { rolesOf } from './rolesOf.ts';
export { type Place, placeOf } from './seats.ts';
export { CORRIDORS, sittingSeconds, stageAllowanceMs } from './stageAllowanceMs.ts';
export type { TableTile } from './TableTile.ts';
export type { TableDuty } from './tableDuty.ts';
export { standsStill } from './tablesNamed.ts';
export { isStuck, STUCK_MS, strengthOf, type TileTimes, tileOf } from './tileOf.ts';
export { whoPlays } from './whoPlays.ts';

export { apply } from './apply.ts';
export { leaningOf, type Reading, readingOf, tokensFor } from './beliefs.ts';
export { pressGap } from './closing.ts';
export {
  type Aim,
  type Clauses,
  type CodeWord,
  type Command,
  type CommandKind,
  isTableCommand,
  type OfferId,
  type PressLine,
  PUBLIC,
  type QuestionId,
  type Seat,
  type SignatureForm,
  TABLE,
} from './command.ts';
export { deal } from './dealing.ts';
export { defaultCommand, expectedPositions } from './defaultCommand.ts';
export { agreedClauses, type Draft, draftHolds, harvestedClauses } from './draft.ts';
export { awaitsAnswerFrom } from './exchange.ts';
export { type Forecast, forecast } from './forecast.ts';
export type { Cause, Fact, Happening, Move } from './happening.ts';
export { hashOf, recordHash, scenarioHash } from './hash.ts';
export { fileOf } from './incidents.ts';
export { type Draw, keyedDraw } from './keyedDraw.ts';
export {
  type AnsweredPaper,
  type Because,
  ENTRIES_MOST,
  type Log,
  type LogEnd,
  type LogEntry,
  type LogHeader,
  type Player,
  type RecordedMove,
  type Recording,
  RULES_VERSION,
  withEnd,
} from './log.ts';
export { entry, member, recordOf } from './lookup.ts';
export { leakPercent } from './papers.ts';
export { anchorOf } from './positions.ts';
export { proceed, roundOf, type Stage, stageOf } from './procedure.ts';
export type { PlainEffect } from './reactions.ts';
export type { Refusal, RefusalCode } from './refusal.ts';
export { refusalFor } from './refusalFor.ts';
export { type Replay, type ReplayFault, replay } from './replay.ts';
export type * from './scenario.ts';
export {
  cableOf,
  delegationIds,
  delegationOf,
  extremeOf,
  linkagesOf,
  normOf,
  othersOf,
  roundAt,
  rungsSofter,
  type Setting,
  settingOf,
} from './setting.ts';
export { settingFor } from './settingFor.ts';
export type {
  Clause,
  Incident,
  NonPaper,
  Offer,
  Prediction,
  Question,
  Side,
  State,
  Walk,
} from './state.ts';
export {
  homeOf,
  linkedValue,
  reservationOf,
  retreatHalves,
  rungsBeyondRedLine,
  rungsRetreated,
  utilityOf,
  type ValueTables,
  valueTables,
} from './values.ts';
export type {
  ClosingView,
  IncidentView,
  OpenedSide,
  OwnSide,
  PublicSide,
  VerdictView,
  View,
} from './view.ts';
export { viewFor } from './viewFor.ts';

export { commandSchema } from './commandSchema.ts';
export { logSchema } from './logSchema.ts';
export { LOG_BYTES_MOST, logText } from './logText.ts';
export { type LogFault, type ParsedLog, parseLog } from './parseLog.ts';
export {
  type Act,
  type ActAnswer,
  type ClassRecordFile,
  type DismissalCode,
  type DoorRefusal,
  type Hello,
  type Joined,
  type JoinRequest,
  MESSAGE_BYTES_MOST,
  type NewsFromPage,
  type NewsFromServer,
  type OpenClassRequest,
  type OpenedClass,
  PROTOCOL_VERSION,
  type ReturnRequest,
  type TableClock,
  type TableNews,
  type WireRefusal,
} from './wire.ts';

export { commandSchema } from './commandSchema.ts';
export { logSchema } from './logSchema.ts';
export { LOG_BYTES_MOST, logText } from './logText.ts';
export { type LogFault, type ParsedLog, parseLog } from './parseLog.ts';
export type * from './wire.ts';
export { MESSAGE_BYTES_MOST, PROTOCOL_VERSION } from './wire.ts';

export { commandSchema } from './commandSchema.ts';
export { logSchema } from './logSchema.ts';
export { LOG_BYTES_MOST, type LogFault, logText, type ParsedLog, parseLog } from './parseLog.ts';

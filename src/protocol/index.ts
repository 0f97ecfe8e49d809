export { commandSchema } from './commandSchema.ts';
export { logSchema } from './logSchema.ts';
export { type LogFault, logText, type ParsedLog, parseLog } from './parseLog.ts';

import type console from '../../assets/locales/console/en.json';
import type { ClassMessageId } from './ClassMessageId.ts';
import type { MessageId } from './MessageId.ts';

/** The id of a message that the console of an instructor or the wall may use: all that there are. */
export type ConsoleMessageId = keyof typeof console | ClassMessageId | MessageId;

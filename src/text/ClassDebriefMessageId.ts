import type own from '../../assets/locales/classDebrief/en.json';
import type { MessageId } from './MessageId.ts';

/** The id of a message that the debrief of a class may need: its own, or one of the game's. */
export type ClassDebriefMessageId = keyof typeof own | MessageId;

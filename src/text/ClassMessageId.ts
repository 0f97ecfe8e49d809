import type en from '../../assets/locales/class/en.json';

/** The id of a message that only the pages of a class need; English has them all. */
export type ClassMessageId = keyof typeof en;
